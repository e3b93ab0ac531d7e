package org.concordance.model;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The address of a page below the site's root, without a leading {@code /}: lower-case ASCII that
 * ends in {@code /} ({@code readings/kim-2021/}), empty for the home page, or else a {@link
 * FormerAddress}, at which a page stands that leads on.
 *
 * @param path the address as it follows the base URL or a page's way up to the root
 */
public record Permalink(String path) implements Comparable<Permalink> {

  /** The home page. */
  public static final Permalink HOME = new Permalink("");

  /** Checks the form of the address. */
  public Permalink {
    if (!isPath(path)) {
      throw new IllegalArgumentException("not a permalink: '" + path + "'");
    }
  }

  /** The permalink with that path. */
  public static Permalink of(String path) {
    return new Permalink(path);
  }

  /** The permalink with that path; empty where none can have it. */
  public static Optional<Permalink> parse(String path) {
    return isPath(path) ? Optional.of(new Permalink(path)) : Optional.empty();
  }

  private static boolean isPath(String text) {
    return isOwn(text) || FormerAddress.isPath(text);
  }

  /** Whether a text is names of {@code [a-z0-9-]}, each with a slash after it. */
  private static boolean isOwn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean named = i > 0 && text.charAt(i - 1) != '/';
      if (!(c == '/' ? named : c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
        return false;
      }
    }
    return text.isEmpty() || text.endsWith("/");
  }

  /** The page of a year. */
  public static Permalink of(Year year) {
    return of("dates/").child(Digits.year(year.getValue()));
  }

  /** The page of a month. */
  public static Permalink of(YearMonth month) {
    return of(Year.of(month.getYear())).child(Digits.padded(month.getMonthValue(), 2));
  }

  /** The page below this one with that last part. */
  public Permalink child(String part) {
    return new Permalink(path + part + "/");
  }

  /** The file that holds the page. */
  public String file() {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** The way from this page up to the site's root: {@code ./} for home, else {@code ../../} …. */
  public String root() {
    int depth = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      depth++;
    }
    return depth == 0 ? "./" : "../".repeat(depth);
  }

  @Override
  public int compareTo(Permalink other) {
    return path.compareTo(other.path);
  }

  /** As a record's own, which is put together at run time and slow until Java has compiled it. */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Permalink that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return "/" + path;
  }
}
