package org.concordance.page;

import java.util.List;

/**
 * A text that names something, with the lines in which it does.
 *
 * @param date when the original of a reading was published, when an event happened; else none
 * @param source the record whose text it is; its kind is empty for a reading
 * @param lines the first of the lines
 */
public record NamedIn(DateView date, Link source, List<Line> lines) {

  /** Copies the list. */
  public NamedIn {
    lines = List.copyOf(lines);
  }

  /**
   * A line that names something.
   *
   * @param path the passage in which it stands
   * @param before what stands before the name
   * @param name the name as the text has it
   * @param after what stands after it
   */
  public record Line(String path, String before, String name, String after) {}

  /**
   * The texts that name something, as a part of its page.
   *
   * @param total how many there are
   * @param items the first of them
   * @param all the page of the whole list; empty where all are here
   */
  public record Part(int total, List<NamedIn> items, String all) {

    /** No texts. */
    public static final Part NONE = new Part(0, List.of(), "");

    /** Copies the list. */
    public Part {
      items = List.copyOf(items);
    }
  }
}
