package org.concordance.cite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the hyphens in ranges of pages from those in the pages' own numbers. */
final class Pages {

  /** What a hyphen stands between in a range of pages: numbers, or Roman ones. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(\\p{L}*\\d+\\p{L}?)-(\\p{L}*\\d+\\p{L}?)|([ivxlcdm]+)-([ivxlcdm]+))"
              + "(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_RANGE = Pattern.compile("([^\\s,;&–-]+)\\s*–\\s*([^\\s,;&–-]+)");

  /** A first and a last page. */
  record Range(String first, String last) {}

  private Pages() {}

  /**
   * Pages with a dash in each range: where the curator wrote dashes, the hyphens belong to the
   * pages.
   */
  static String dashed(String pages) {
    return pages.indexOf('–') >= 0 ? pages : RANGE.matcher(pages).replaceAll("$1$3–$2$4");
  }

  /** The first and the last page; empty unless it is one range, without a hyphen in it. */
  static Optional<Range> range(String pages) {
    Matcher range = ONE_RANGE.matcher(dashed(pages));
    return range.matches()
        ? Optional.of(new Range(range.group(1), range.group(2)))
        : Optional.empty();
  }
}
