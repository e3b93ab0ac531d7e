package org.concordance.syntax;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values: a record a line, lines ended by CRLF, in quotes whatever could be
 * misread, and not a character changed.
 *
 * <p>Nor is anything put before a cell that begins with {@code =}, {@code +}, {@code -} or
 * {@code @}, which a spreadsheet may take for a formula: these are data for machines, and a
 * quotation mark or space put there would be a false datum for every reader but one. Whoever opens
 * such a file in a spreadsheet imports its columns as text.
 *
 * <p>There is no byte order mark, which a reader would take for part of the first column's name.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180, comma-separated values</a>
 */
public final class CsvText {

  private static final String SEPARATOR = "|";

  private final StringBuilder csv = new StringBuilder();

  /** Adds a record. */
  public CsvText row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        csv.append(',');
      }
      cell(cells.get(i));
    }
    csv.append("\r\n");
    return this;
  }

  private void cell(String text) {
    if (isPlain(text)) {
      csv.append(text);
    } else {
      csv.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
  }

  /** Spaces are part of a cell, but not every reader keeps those at its ends. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ',', '"', '\r', '\n' -> {
          return false;
        }
        default -> {}
      }
    }
    return text.equals(text.strip());
  }

  /**
   * Several values in one cell, set apart by {@code |}. A {@code |} within a value is written
   * {@code \|}, and a {@code \} is written {@code \\}, so that none is lost.
   */
  public static String several(List<String> values) {
    return values.stream()
        .map(value -> value.replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR))
        .collect(Collectors.joining(SEPARATOR));
  }

  @Override
  public String toString() {
    return csv.toString();
  }
}
