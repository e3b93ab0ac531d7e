package org.concordance.picture;

import java.util.Comparator;
import java.util.Locale;
import org.concordance.model.WordedDate;
import org.concordance.page.DateView;
import org.concordance.words.Words;

/**
 * Something with a place in time.
 *
 * @param kind whether it was published or happened
 * @param date when
 * @param shown the same as pages show it
 * @param title what it is
 * @param detail the publisher or the place, said after the title; may be empty
 * @param path its page
 * @param weight how much is read of it: among several that cannot all be named, those with more are
 */
public record Dated(
    Kind kind,
    WordedDate date,
    DateView shown,
    String title,
    String detail,
    String path,
    int weight) {

  /** In order of time; no two with different pages are equal. */
  static final Comparator<Dated> IN_ORDER =
      Comparator.comparing(Dated::date)
          .thenComparing(Dated::kind)
          .thenComparing(Dated::title)
          .thenComparing(Dated::path);

  /** What a mark in a picture stands for. */
  public enum Kind {
    /** A reading, by when its original was published: above the axis. */
    PUBLISHED("up"),
    /** An event: below the axis. */
    HAPPENED("down");

    private final String side;

    Kind(String side) {
      this.side = side;
    }

    /** What the message about it is called by, that begins as given. */
    String key(String prefix) {
      return prefix + name().toLowerCase(Locale.ROOT);
    }

    /** The class of its marks in the theme. */
    String side() {
      return side;
    }
  }

  /** Its date as people write it, with what it leaves open. */
  String when(Words words) {
    return shown.note().isEmpty()
        ? shown.text()
        : words.text("picture.date-noted", shown.text(), shown.note());
  }

  /** "9 May 2023: Tokyo and Seoul plan a radar link (The Japan Times)". */
  String name(Words words) {
    return detail.isEmpty()
        ? words.text("picture.item", when(words), title)
        : words.text("picture.item-at", when(words), title, detail);
  }
}
