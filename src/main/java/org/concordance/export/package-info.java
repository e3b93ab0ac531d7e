/**
 * Writes the archive in other forms than pages: feeds, the archive as data and as a book, previews
 * of links, sitemap, and the small files that hosts and crawlers look for.
 *
 * <p>Pure functions of the linked archive and the pages. Depends on {@code reuse}, {@code words},
 * {@code edtf}, {@code model}, {@code ledger}, {@code markup}, {@code link}, {@code cite}, {@code
 * jsonld}, {@code page}, {@code epub}, {@code schema} and {@code syntax}; reads no files.
 */
@NullMarked
package org.concordance.export;

import org.jspecify.annotations.NullMarked;
