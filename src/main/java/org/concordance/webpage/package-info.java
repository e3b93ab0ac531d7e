/**
 * Reads a page of the web, saved or fetched, as a work that comes into the archive: its
 * bibliographic data from all places in which pages keep such, by a documented order of trust
 * ({@link org.concordance.webpage.Trust}), with where each value was found; and its main text, to
 * be read beside the archive.
 *
 * <p>Depends on {@code model}, {@code edtf}, {@code draft}, {@code ingest}, {@code cite} and {@code
 * syntax}; and on jsoup. Bytes come in, an {@code Incoming} goes out: no file, no network.
 */
@NullMarked
package org.concordance.webpage;

import org.jspecify.annotations.NullMarked;
