package org.concordance.model;

import java.util.Optional;
import org.concordance.edtf.Edtf;

/**
 * A date with, where the evidence has its own wording, the words to show for it.
 *
 * @param edtf the date for sorting and indexes
 * @param text the words to show, such as "mid-August 2023"
 */
public record WordedDate(Edtf edtf, Optional<String> text) implements Comparable<WordedDate> {

  /** The date shown in its own words, if any, else as EDTF displays it. */
  public String display() {
    return text.orElseGet(edtf::display);
  }

  /** By the date itself, then by its words, so that the order agrees with equality. */
  @Override
  public int compareTo(WordedDate other) {
    int byDate = edtf.compareTo(other.edtf);
    return byDate != 0 ? byDate : text.orElse("").compareTo(other.text.orElse(""));
  }
}
