package org.concordance.picture;

/**
 * Words that a mark may have, and which others of its side are in their way. A set of marks has a
 * bit for the number of each.
 *
 * @param label the words
 * @param worth what they are worth, for as many readers as they concern
 * @param marks the marks that would lie upon them in one lane
 * @param stems the marks whose stems would run through them from a lane farther from the axis
 */
record Wording(Label label, int worth, long marks, long stems) {}
