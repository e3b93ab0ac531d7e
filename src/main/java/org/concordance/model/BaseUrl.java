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

  /** The address with a {@code /} at its end; empty when a site cannot stand there. */
  public static Optional<String> parse(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(text.endsWith("/") ? text : text + "/")
        : Optional.empty();
  }
}
