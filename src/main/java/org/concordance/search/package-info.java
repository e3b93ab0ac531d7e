/**
 * The index for searching in the reader's browser: words and where they stand, names, facets and
 * the texts for excerpts, divided among small scripts of which a search loads a few.
 *
 * <p>Pure functions of the linked archive and the pages. Depends on {@code reuse}, {@code edtf},
 * {@code model}, {@code markup}, {@code link}, {@code page}, {@code words} and {@code syntax}, and
 * on the Snowball stemmers; reads no files.
 */
@NullMarked
package org.concordance.search;

import org.jspecify.annotations.NullMarked;
