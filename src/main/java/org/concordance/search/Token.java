package org.concordance.search;

/**
 * A form of a word, as the index has it.
 *
 * @param form the folded word, or in capitals an acronym
 * @param position its place among the words of the text, from 0
 */
record Token(String form, int position) {}
