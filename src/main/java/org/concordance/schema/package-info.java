/**
 * What curators may write, for editors: a list of the fields of each kind of record and of {@code
 * archive.yaml}, and the JSON Schemas that are made from it.
 *
 * <p>Pure functions. Depends on {@code model}, {@code cite} (the vocabulary of CSL, the styles that
 * there are) and {@code syntax}; {@code content} reads what is described here, and a test drives
 * its readers with every field.
 */
@NullMarked
package org.concordance.schema;

import org.jspecify.annotations.NullMarked;
