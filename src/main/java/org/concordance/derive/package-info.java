/**
 * Derives the pages from the linked archive: one composer for each kind of page, and the parts that
 * they share.
 *
 * <p>Depends on {@code reuse}, {@code words}, {@code edtf}, {@code model}, {@code ledger}, {@code
 * mention}, {@code markup}, {@code link}, {@code cite}, {@code jsonld}, {@code page}, {@code
 * picture} and {@code syntax}; no library, no file.
 */
@NullMarked
package org.concordance.derive;

import org.jspecify.annotations.NullMarked;
