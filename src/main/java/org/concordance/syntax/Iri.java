package org.concordance.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes of addresses, as people write them and browsers take them, what the standards allow.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3987">RFC 3987, IRIs</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986, URIs</a>
 */
public final class Iri {

  /** Scheme and host. */
  private static final Pattern START = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");

  /**
   * A lone {@code %}, and what section 2.2 of RFC 3987 leaves out or section 4.1 advises against.
   */
  private static final Pattern MISPLACED =
      Pattern.compile(
          "%(?![0-9A-Fa-f]{2})|[\\x00-\\x20\"<>\\\\^`{|}\\x7F-\\xA0\\u2000-\\u200F\\u2028-\\u202F"
              + "\\u205F-\\u206F\\u3000\\uE000-\\uF8FF\\uFEFF\\uFFF0-\\uFFFF\\x{E0000}-\\x{10FFFF}]");

  private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]");

  private Iri() {}

  /**
   * The IRI of an address: braces, brackets behind the host, a second {@code #}, a lone {@code %}
   * and what is not seen are percent-encoded.
   */
  public static String of(String address) {
    Matcher start = START.matcher(address);
    int path = start.lookingAt() ? start.end() : 0;
    int fragment = address.indexOf('#', path) + 1;
    int open = fragment == 0 ? address.length() : fragment;
    String tail =
        address.substring(path, open) + address.substring(open).replace("#", encoded("#"));
    String whole =
        address.substring(0, path) + tail.replace("[", encoded("[")).replace("]", encoded("]"));
    return MISPLACED.matcher(whole).replaceAll(found -> encoded(found.group()));
  }

  /** The URI of an address: the IRI in ASCII, with its scheme in lower case. */
  public static String uri(String address) {
    String iri = of(address);
    int scheme = Math.max(iri.indexOf(':'), 0);
    return iri.substring(0, scheme).toLowerCase(Locale.ROOT)
        + FOREIGN.matcher(iri.substring(scheme)).replaceAll(found -> encoded(found.group()));
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
    }
    return encoded.toString();
  }
}
