package org.concordance.outside;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.WebAddress;

/** Addresses as they are asked for: without a fragment, in ASCII. */
final class WebUri {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?is)(https?://)(?:[^/?#]*@)?([^/?#:]+|\\[[^\\]]*\\])(:\\d+)?([/?][^#]*)?(?:#.*)?");

  private WebUri() {}

  /** The address to ask for; empty when nothing on the web can have it. */
  static Optional<URI> of(String url) {
    return WebAddress.parse(url).map(PARTS::matcher).filter(Matcher::matches).flatMap(WebUri::uri);
  }

  private static Optional<URI> uri(Matcher parts) {
    try {
      String host = parts.group(2).startsWith("[") ? parts.group(2) : IDN.toASCII(parts.group(2));
      String port = parts.group(3) == null ? "" : parts.group(3);
      String path = parts.group(4) == null ? "/" : parts.group(4);
      String whole = parts.group(1) + host + port + (path.startsWith("?") ? "/" + path : path);
      return Optional.of(new URI(new URI(whole).toASCIIString()))
          .filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The address to which an answer sends on. */
  static Optional<URI> next(URI from, String location) {
    try {
      String encoded = WebAddress.parse(location).orElse(location.strip().replace(" ", "%20"));
      return of(from.resolve(new URI(encoded)).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An address without what makes no other page of it: scheme, {@code www.}, a last slash. */
  static String plain(URI uri) {
    return uri.toString().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/+$", "");
  }

  /** Whether it is the front page of a site. */
  static boolean isHome(URI uri) {
    boolean noPath = uri.getPath() == null || uri.getPath().matches("/*");
    return noPath && uri.getQuery() == null;
  }
}
