package org.concordance.bibliography;

import java.util.Arrays;
import org.concordance.model.Place;

/** The text of a file, and where in it a character stands. */
final class Lines {

  private final String file;
  private final String text;
  private final int[] starts;

  /**
   * The lines of a text.
   *
   * @param file the file's name, as messages show it
   * @param text all of it, with {@code \n} between its lines
   */
  Lines(String file, String text) {
    this.file = file;
    this.text = text;
    int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      found[line++] = end + 1;
    }
    this.starts = found;
  }

  String text() {
    return text;
  }

  /** The place of the character at an index. */
  Place at(int index) {
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found : -found - 2;
    // A column is counted in a line that somebody can look at; in one of megabytes it says little.
    int from = Math.max(starts[line], index - 100_000);
    int before = from - starts[line];
    return new Place(file, line + 1, before + text.codePointCount(from, index) + 1);
  }
}
