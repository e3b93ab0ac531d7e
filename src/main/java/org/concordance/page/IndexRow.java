package org.concordance.page;

/**
 * A line of an index of names.
 *
 * @param name the name; for a preferred one the same as the link's text
 * @param link the record, with its kind and the number of its readings
 * @param also names under which a reader may look for it and that stand nowhere on the page, one
 *     after another; may be empty
 * @param see whether the name is another one, under which to see the record
 */
public record IndexRow(String name, Link link, String also, boolean see) {}
