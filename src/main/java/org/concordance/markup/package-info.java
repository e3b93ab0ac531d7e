/**
 * Markdown to safe HTML: CommonMark with footnotes, tables, definition lists, attributes and {@code
 * [[id]]} links, every link resolved, names linked to the records that they mean, raw HTML reduced
 * to an allow-list, and the passages of a summary under the ids that they keep.
 *
 * <p>Depends on {@code edtf}, {@code model}, {@code ledger}, {@code mention}, {@code words},
 * Flexmark (nowhere else used) and jsoup. Reads no files.
 */
@NullMarked
package org.concordance.markup;

import org.jspecify.annotations.NullMarked;
