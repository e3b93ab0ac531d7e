package org.concordance.page;

/**
 * A year in the strip of years.
 *
 * @param year the year, linked to its page if it has one
 * @param published how many readings were published in it
 * @param publishedWidth that number in hundredths of the strip's largest
 * @param happened how many events happened in it
 * @param happenedWidth that number in hundredths of the strip's largest
 */
public record YearBar(
    Link year, int published, int publishedWidth, int happened, int happenedWidth) {}
