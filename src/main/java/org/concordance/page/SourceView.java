package org.concordance.page;

/**
 * A work that a reading is about, as a page describes it.
 *
 * @param kind what it is in plain words, such as "Newspaper article"
 * @param title its own title; may be empty
 * @param language the title's language, where it is not the page's; else empty
 * @param authors who wrote it, in words; may be empty
 * @param authorUnknown whether our copy does not show who wrote it
 * @param editors who edited it, in words; may be empty
 * @param venue where it was published, with the page of that actor if there is one
 * @param periodical whether the venue is a periodical, site or book that holds the work
 * @param series the series, volume, issue, number and pages; may be empty
 * @param doi the digital object identifier, without its address; may be empty
 * @param date when it was published
 * @param url where the original stands; may be empty
 * @param readAt where the copy was read, when that is not the original; may be empty
 * @param snapshot the address of a kept copy; may be empty
 * @param snapshotDate when that copy was made
 * @param note a remark on the work; may be empty
 */
public record SourceView(
    String kind,
    String title,
    String language,
    String authors,
    boolean authorUnknown,
    String editors,
    Link venue,
    boolean periodical,
    String series,
    String doi,
    DateView date,
    String url,
    String readAt,
    String snapshot,
    DateView snapshotDate,
    String note) {}
