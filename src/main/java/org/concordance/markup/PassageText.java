package org.concordance.markup;

/**
 * The words of a passage.
 *
 * @param id its fragment on the page; empty where it has none
 * @param text its words, without markup, with one space where there is white space; not empty
 */
public record PassageText(String id, String text) {}
