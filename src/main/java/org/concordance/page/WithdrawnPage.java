package org.concordance.page;

/**
 * The notice in place of a withdrawn reading.
 *
 * @param head what every page has
 * @param language the summary's language, where it is not the interface's; else empty
 * @param source the original
 * @param summarized when the summary was first published here
 * @param date when it was withdrawn
 * @param reason why
 * @param see the reading to see instead; its path is empty when there is none
 */
public record WithdrawnPage(
    PageHead head,
    String language,
    SourceView source,
    DateView summarized,
    DateView date,
    String reason,
    Row see)
    implements Page {}
