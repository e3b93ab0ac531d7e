package org.concordance.guide;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What guides show of days that pass, of seconds, versions and ports: they have those of the day on
 * which they were written.
 */
final class Shown {

  /** The day of which the guides tell. */
  private static final String DAY = "2026-11-23";

  private final String today = LocalDate.now(ZoneOffset.UTC).toString();

  /** What a reader writes who follows the guide today. */
  String today(String text) {
    return text.replace(DAY, today);
  }

  /** Whether what there is is what the guide shows. */
  boolean isSame(String guide, String actual) {
    return plain(guide).equals(plain(actual));
  }

  /** What there is, as a guide shows it. */
  String inGuide(String actual) {
    String now = LocalDate.now(ZoneOffset.UTC).toString();
    return actual
        .replace(today, DAY)
        // Midnight may have passed.
        .replace(now, DAY)
        .replaceAll("(http://127\\.0\\.0\\.1:)\\d+/", "$14000/");
  }

  /** What remains to be compared; spaces at the ends of lines show in neither. */
  String plain(String text) {
    return inGuide(text)
        .replaceAll("in \\d+\\.\\d s\\b", "in 0.0 s")
        .replaceAll("concordance \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?", "concordance 0.0.0")
        .replaceAll("(?m)[ \t]+$", "");
  }
}
