package org.concordance.page;

/**
 * A reading, event or work in a list: always date, title, place of publication or happening, gist.
 *
 * @param date when
 * @param link its title and page
 * @param detail the publisher of a reading, the place of an event; may be empty
 * @param gist one line on it; may be empty
 */
public record Row(DateView date, Link link, String detail, String gist) {}
