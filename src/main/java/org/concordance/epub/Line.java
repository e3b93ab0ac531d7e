package org.concordance.epub;

/**
 * A line of an entry in an index.
 *
 * @param heading what it and its neighbours stand under, such as a role; may be empty
 * @param xhtml the line, an item of a list
 */
record Line(String heading, String xhtml) {}
