/**
 * What curators may write, for editors: a JSON Schema for the front matter of each kind of record
 * and for {@code archive.yaml}, and snippets for VS Code, both made from one list of fields.
 *
 * <p>Pure functions. Depends on {@code model}, {@code cite} (the vocabulary of CSL, the styles that
 * there are) and {@code syntax}; {@code content} reads what is described here, and a test drives
 * its readers with every field.
 */
@NullMarked
package org.concordance.schema;

import org.jspecify.annotations.NullMarked;
