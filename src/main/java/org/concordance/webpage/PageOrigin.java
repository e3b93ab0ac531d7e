package org.concordance.webpage;

import org.concordance.model.Place;

/**
 * What is known of a page besides its bytes.
 *
 * @param place the file or the address, as messages show it
 * @param address where it was read; empty for a file of which nobody has said it
 * @param charset the encoding that the server named; may be empty
 * @param isFetched whether it was read at its address just now
 * @param today the day of today, as 2026-11-23
 */
public record PageOrigin(
    Place place, String address, String charset, boolean isFetched, String today) {}
