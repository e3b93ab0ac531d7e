/**
 * Makes the whole archive into one book for reading offline, after EPUB 3.3: title page, contents,
 * a chapter a reading, and indexes of topics, actors, events and dates.
 *
 * <p>A pure function of the linked archive and its pages, whose words the book shares. Depends on
 * {@code reuse}, {@code edtf}, {@code model}, {@code ledger}, {@code markup}, {@code link}, {@code
 * page}, {@code words} and {@code syntax}; reads nothing but its style sheet inside the program.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
@NullMarked
package org.concordance.epub;

import org.jspecify.annotations.NullMarked;
