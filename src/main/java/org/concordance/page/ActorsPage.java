package org.concordance.page;

import java.util.List;

/**
 * The index of actors from A to Z, with references from other names.
 *
 * @param head what every page has
 * @param total how many actors there are
 * @param together a picture of who is named with whom
 * @param letters every letter of the index, with the page where it begins; without a path when no
 *     name has it
 * @param controls how to narrow and reorder the names of this page
 * @param groups the names of this page, by letter
 * @param pager the way through an index of several pages
 */
public record ActorsPage(
    PageHead head,
    int total,
    Figure together,
    List<Link> letters,
    ListControls controls,
    List<LetterGroup> groups,
    Pager pager)
    implements Page {

  /** Copies the lists. */
  public ActorsPage {
    letters = List.copyOf(letters);
    groups = List.copyOf(groups);
  }

  /**
   * The names under one letter.
   *
   * @param id the heading's id on the page
   * @param letter the letter
   * @param rows the names
   */
  public record LetterGroup(String id, String letter, List<IndexRow> rows) {
    public LetterGroup {
      rows = List.copyOf(rows);
    }
  }
}
