package org.concordance.markup;

/**
 * A heading of the first level within a text.
 *
 * @param id its fragment on the page
 * @param text its words
 */
public record Heading(String id, String text) {}
