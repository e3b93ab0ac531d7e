package org.concordance.page;

import java.util.List;

/**
 * The record of a work that a reading summarises: of that work alone.
 *
 * @param head what every page has
 * @param source the work
 * @param facts what is known of it, by what it is called
 * @param cited how it is cited
 * @param summary the page of its summary
 * @param withdrawn whether that summary was withdrawn
 */
public record SourcePage(
    PageHead head,
    SourceView source,
    List<Fact> facts,
    CitedView cited,
    Link summary,
    boolean withdrawn)
    implements Page {

  /** Copies the list. */
  public SourcePage {
    facts = List.copyOf(facts);
  }

  /**
   * Something known of a work.
   *
   * @param term what it is called, such as "Published in"
   * @param text what it is
   * @param language its language, where it is not the page's; else empty
   */
  public record Fact(String term, String text, String language) {}
}
