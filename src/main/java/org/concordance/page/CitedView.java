package org.concordance.page;

import java.util.List;

/**
 * How a work is cited.
 *
 * @param heading which work it is: summary, version, original, or alone where it is the page's own
 * @param id what tells it from other works on the page
 * @param citations the work as each style cites it
 * @param bibTex the work for BibLaTeX; may be empty
 * @param record the page that describes this work alone, where that is another one; may be empty
 * @param files the work for reference managers and other programs
 */
public record CitedView(
    String heading,
    String id,
    List<Styled> citations,
    String bibTex,
    String record,
    List<FileLink> files) {

  /** Copies the lists. */
  public CitedView {
    citations = List.copyOf(citations);
    files = List.copyOf(files);
  }

  /** The same on the page that describes this work alone. */
  public CitedView alone() {
    return new CitedView("alone", id, citations, bibTex, "", files);
  }

  /** The same on a page that shows works of several readings. */
  public CitedView named(String reading) {
    return new CitedView(heading, id + "-" + reading, citations, bibTex, record, files);
  }

  /**
   * A work as a style cites it.
   *
   * @param style what readers know the style as
   * @param html the citation as safe HTML
   */
  public record Styled(String style, String html) {}
}
