package org.concordance.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What a link within the site points to.
 *
 * @param path the path below the site's root; {@code ..} when it leads out of the site
 * @param fragment the id after {@code #}, without it; may be empty
 */
record Target(String path, String fragment) {

  /**
   * Resolves a link.
   *
   * @param href the link as written: relative, or absolute from {@code /} on
   * @param folder the folder of the page that holds it, ending in {@code /} unless empty
   * @param basePath where the site stands on its server
   */
  static Target of(String href, String folder, String basePath) {
    int hash = href.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(href.substring(hash + 1));
    String address = hash < 0 ? href : href.substring(0, hash);
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    if (path.startsWith("/")) {
      return path.startsWith(basePath)
          ? new Target(normalized(path.substring(basePath.length())), fragment)
          : new Target("..", fragment);
    }
    return new Target(normalized(folder + path), fragment);
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** A path without empty parts, {@code .} and {@code ..}; that of a folder ends in {@code /}. */
  private static String normalized(String path) {
    String decoded = decoded(path);
    StringBuilder normal = new StringBuilder(decoded.length());
    boolean isFolder = true;
    for (int start = 0, end; start <= decoded.length(); start = end + 1) {
      end = decoded.indexOf('/', start);
      end = end < 0 ? decoded.length() : end;
      String part = decoded.substring(start, end);
      isFolder = part.isEmpty() || part.equals(".") || part.equals("..");
      if (part.equals("..")) {
        if (normal.isEmpty()) {
          return "..";
        }
        normal.setLength(normal.lastIndexOf("/", normal.length() - 2) + 1);
      } else if (!isFolder) {
        normal.append(part).append('/');
      }
    }
    if (!isFolder) {
      normal.setLength(normal.length() - 1);
    }
    return normal.toString();
  }

  /** The file that answers, among those of the site; empty when none does. */
  String file(Set<String> files) {
    if (path.isEmpty() || path.endsWith("/")) {
      String index = path + "index.html";
      return files.contains(index) ? index : "";
    }
    return files.contains(path) ? path : "";
  }

  /** The fragment as it is written after a path. */
  String hash() {
    return fragment.isEmpty() ? "" : "#" + fragment;
  }
}
