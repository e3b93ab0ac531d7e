package org.concordance.picture;

/**
 * A place on the axis with a name.
 *
 * @param at where, in hundredths of a percent
 * @param text its words; may be empty
 * @param isWide whether there is room for them on a wide page only
 * @param isFine whether its line is for a wide page only, too
 * @param path the page of that time; may be empty
 * @param name that time in full
 */
record Tick(int at, String text, boolean isWide, boolean isFine, String path, String name) {}
