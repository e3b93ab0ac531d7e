package org.concordance.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Addresses in the form in which they are compared. */
public final class Addresses {

  private Addresses() {}

  /**
   * An address without what does not tell one document from another: scheme, {@code www.},
   * fragment, a slash at the end, and the marks that advertisers and newsletters leave.
   *
   * @return the address from its server on; just the server for a home page
   */
  public static String comparable(String url) {
    String bare = url.replaceFirst("(?i)^https?://", "").replaceFirst("#(?!!).*$", "");
    int path = bare.indexOf('/');
    int query = bare.indexOf('?');
    int end = path >= 0 ? path : query >= 0 ? query : bare.length();
    String server =
        bare.substring(0, end)
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^www\\.", "")
            .replaceFirst(":(80|443)$", "");
    String where = query < 0 ? bare.substring(end) : bare.substring(end, Math.max(end, query));
    return server + where.replaceFirst("/+$", "") + (query < 0 ? "" : query(bare.substring(query)));
  }

  private static String query(String query) {
    String kept =
        Arrays.stream(query.substring(1).split("&"))
            .filter(part -> !part.isEmpty() && !part.matches("(?i)(utm_|fbclid|gclid|mc_).*"))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  /** Whether a comparable address is that of a whole site. */
  public static boolean isHomePage(String comparable) {
    return comparable.indexOf('/') < 0 && comparable.indexOf('?') < 0;
  }

  /** A digital object identifier without the resolver's address, in small letters. */
  public static String doi(String doi) {
    return doi.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
  }
}
