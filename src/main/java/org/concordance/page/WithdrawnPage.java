package org.concordance.page;

import java.util.List;

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
 * @param cited how both works are cited, the summary first
 * @param passages the ids of the passages that the summary had
 */
public record WithdrawnPage(
    PageHead head,
    String language,
    SourceView source,
    DateView summarized,
    DateView date,
    String reason,
    Row see,
    List<CitedView> cited,
    List<String> passages)
    implements Page {

  /** Copies the lists. */
  public WithdrawnPage {
    cited = List.copyOf(cited);
    passages = List.copyOf(passages);
  }
}
