package org.concordance.model;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param file the file's path as shown to the curator, with {@code /} between its parts
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column the column in Unicode code points, from 1; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** A whole file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** Prints {@code file:line:column}, leaving out what is not known. */
  @Override
  public String toString() {
    String text = line == 0 ? file : file + ":" + line;
    return column == 0 ? text : text + ":" + column;
  }
}
