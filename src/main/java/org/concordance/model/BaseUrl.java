package org.concordance.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The address at which a site stands. */
public final class BaseUrl {

  /**
   * Scheme, host, and parts of a path, without query or fragment. An empty part is refused: links
   * from {@code //readings/} would lead to another server.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "https?://[^\\s/?#\"<>\\\\]+(/(?!\\.{1,2}(/|$))[^\\s/?#\"<>\\\\]+)*/?",
          Pattern.CASE_INSENSITIVE);

  private BaseUrl() {}

  /** The names that are kept free for examples and tests. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "https?://([^/:]+\\.)?(example(\\.(com|net|org))?|test|invalid|localhost)([/:].*)?",
          Pattern.CASE_INSENSITIVE);

  /**
   * Whether an address is none that could be reached: it stands for one that is not known yet.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6761">RFC 6761, special-use domain names</a>
   */
  public static boolean isReserved(String url) {
    return RESERVED.matcher(url).matches();
  }

  /** The address with a {@code /} at its end; empty when a site cannot stand there. */
  public static Optional<String> parse(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(text.endsWith("/") ? text : text + "/")
        : Optional.empty();
  }
}
