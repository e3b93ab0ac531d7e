package org.concordance.model;

import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a page below the site's root: lower-case ASCII, ending in {@code /}, without a
 * leading one ({@code readings/kim-2021/}); empty for the home page.
 *
 * @param path the address as it follows the base URL or a page's way up to the root
 */
public record Permalink(String path) implements Comparable<Permalink> {

  private static final Pattern FORM = Pattern.compile("([a-z0-9-]+/)*");

  /** The home page. */
  public static final Permalink HOME = new Permalink("");

  /** Checks the form of the address. */
  public Permalink {
    if (!FORM.matcher(path).matches()) {
      throw new IllegalArgumentException("not a permalink: '" + path + "'");
    }
  }

  /** The permalink with that path. */
  public static Permalink of(String path) {
    return new Permalink(path);
  }

  /** The permalink with that path; empty where none can have it. */
  public static Optional<Permalink> parse(String path) {
    return FORM.matcher(path).matches() ? Optional.of(new Permalink(path)) : Optional.empty();
  }

  /** The page of a year. */
  public static Permalink of(Year year) {
    return of("dates/").child(String.format(Locale.ROOT, "%04d", year.getValue()));
  }

  /** The page of a month. */
  public static Permalink of(YearMonth month) {
    return of(Year.of(month.getYear()))
        .child(String.format(Locale.ROOT, "%02d", month.getMonthValue()));
  }

  /** The page below this one with that last part. */
  public Permalink child(String part) {
    return new Permalink(path + part + "/");
  }

  /** The file that holds the page. */
  public String file() {
    return path + "index.html";
  }

  /** The way from this page up to the site's root: {@code ./} for home, else {@code ../../} …. */
  public String root() {
    int depth = (int) path.chars().filter(c -> c == '/').count();
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  @Override
  public int compareTo(Permalink other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return "/" + path;
  }
}
