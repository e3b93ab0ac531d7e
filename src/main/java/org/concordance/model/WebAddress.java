package org.concordance.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Web addresses as a strict reader takes them. */
public final class WebAddress {

  /** ASCII that may not stand in a URL as it is. */
  private static final String REFUSED = " \"<>[\\]^`{|}";

  private static final String HEX = "0123456789abcdefABCDEF";

  /** A server by its name or number, and how to reach it. */
  private static final Pattern SERVER =
      Pattern.compile(
          "https?://([\\w.~!$&'()*+,;=:%-]*@)?"
              + "((?!\\.)(?![^/?#]*\\.\\.)[\\p{L}\\p{N}\\p{M}_.-]+|\\[[0-9A-Fa-f:.]+\\])"
              + "(:(?:\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?"
              + "([/?#].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private WebAddress() {}

  /**
   * An address with every character percent-encoded that a URL may not hold, and every {@code %}
   * that encodes nothing; browsers do so by themselves. Empty when it names no server and is no
   * {@code mailto:} address.
   *
   * @see <a href="https://url.spec.whatwg.org/#url-code-points">the URL standard</a>
   */
  public static Optional<String> parse(String text) {
    String url = text.strip();
    boolean isMail = url.regionMatches(true, 0, "mailto:", 0, "mailto:".length());
    return isMail || SERVER.matcher(url).matches() ? Optional.of(encoded(url)) : Optional.empty();
  }

  private static String encoded(String url) {
    StringBuilder encoded = new StringBuilder(url.length());
    int path = path(url);
    int fragment = url.indexOf('#');
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean isStray = c == '%' && !isEncoding(url, i) || c == '#' && i > fragment;
      if (i >= path && (c <= ' ' || c == 0x7F || REFUSED.indexOf(c) >= 0 || isStray)) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static boolean isEncoding(String url, int percent) {
    return percent + 2 < url.length()
        && HEX.indexOf(url.charAt(percent + 1)) >= 0
        && HEX.indexOf(url.charAt(percent + 2)) >= 0;
  }

  /** Where the path begins; brackets before it may be those of an IPv6 address. */
  private static int path(String url) {
    int authority = url.indexOf("://");
    int slash = url.indexOf('/', authority + 3);
    return authority < 0 || slash < 0 ? 0 : slash;
  }
}
