package org.concordance.model;

import java.util.Optional;

/** The address of a repository's page. */
public final class RepositoryPage {

  private RepositoryPage() {}

  /**
   * The address, without a slash at its end. That of a clone, which ends in {@code .git} or names a
   * user, leads no reader anywhere, and is none.
   */
  public static Optional<String> parse(String text) {
    return BaseUrl.parse(text)
        .filter(address -> address.matches("[^/]+//[^/@]+/.+(?<!\\.git)/"))
        .map(address -> address.substring(0, address.length() - 1));
  }
}
