package org.concordance.page;

/**
 * An address outside the archive that bears out a record.
 *
 * @param url the address
 * @param title its title, or the address without its scheme
 * @param accessed when it was read; may be without text
 */
public record ReferenceView(String url, String title, DateView accessed) {}
