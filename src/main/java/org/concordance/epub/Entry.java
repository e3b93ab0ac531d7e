package org.concordance.epub;

import java.util.Optional;
import org.concordance.page.Link;

/**
 * What an index lists under one name or month: a head of its own, and lines that may run on into a
 * next file; or a reference to another name.
 *
 * @param path the page of the site that the entry stands for; empty for a reference
 * @param anchor its id in the file that holds its head; empty for a reference
 * @param group the letter or year under which it stands
 * @param groupPath the page of the site that the group stands for; may be empty
 * @param label its heading
 * @param see where a reference leads to
 * @param weight how much room the head takes, in lines
 * @param lines how many lines there are
 */
record Entry(
    String path,
    String anchor,
    String group,
    String groupPath,
    String label,
    Optional<Link> see,
    int weight,
    int lines) {

  /** An entry of an index from A to Z. */
  static Entry of(String path, String anchor, String label, int weight, int lines) {
    return new Entry(path, anchor, Letter.of(label), "", label, Optional.empty(), weight, lines);
  }

  /** A reference from another name. */
  static Entry reference(String name, Link to) {
    return new Entry("", "", Letter.of(name), "", name, Optional.of(to), 1, 0);
  }

  /** All the room that it takes, in lines. */
  int size() {
    return weight + lines;
  }
}
