/**
 * Turns the content folder into an {@link org.concordance.model.Archive}: reads the files, parses
 * front matter with the place of every value, resolves every reference, and reports every mistake.
 * Knows how to change the text of a file in one place and leave the rest as it is.
 *
 * <p>Depends on {@code edtf}, {@code model}, {@code reuse}, {@code ledger}, {@code words} (an
 * archive's own), {@code cite} (which styles there are), the file system and snakeyaml-engine (for
 * YAML 1.2 nodes with positions). Markdown is only split off here; {@code markup} reads it.
 */
@NullMarked
package org.concordance.content;

import org.jspecify.annotations.NullMarked;
