package org.concordance.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes slugs: lower-case ASCII letters and digits, with single hyphens between the words. */
public final class Slug {

  /** The most characters that an id may have. */
  public static final int LONGEST_ID = 100;

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Slug() {}

  /**
   * The slug of a text; empty when it has no letter that Latin script can show.
   *
   * <p>{@code "São Tomé & Príncipe"} gives {@code sao-tome-principe}.
   */
  public static String of(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int c : apart.codePoints().toArray()) {
      String plain =
          c < 128 && Character.isLetterOrDigit(c) ? Character.toString(c) : Letters.plain(c);
      if (!plain.isEmpty()) {
        slug.append(gap && slug.length() > 0 ? "-" : "").append(plain);
        gap = false;
      } else if (!Letters.isDiacritic(c) && !Letters.isQuote(c)) {
        gap = true;
      }
    }
    return slug.toString();
  }

  /** An id with a number after it, and shorter where both together would be too long. */
  public static String numbered(String id, int number) {
    String suffix = "-" + number;
    int end = Math.min(id.length(), LONGEST_ID - suffix.length());
    return id.substring(0, end).replaceFirst("-$", "") + suffix;
  }

  /** Whether a text is a well-formed id: a slug that is not empty, short enough to name a file. */
  public static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }
}
