package org.concordance.page;

/**
 * What a reader is told who comes for a passage that a text no longer has.
 *
 * @param date when it went; without a text where that is not known
 * @param path the earlier text that has it, with its fragment; empty when none is kept
 */
public record GonePassage(DateView date, String path) {}
