package org.concordance.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
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
    String[] parts = href.split("#", 2);
    String path = parts[0].split("\\?", 2)[0];
    String fragment = parts.length == 2 ? decoded(parts[1]) : "";
    if (path.startsWith("/")) {
      return path.startsWith(basePath)
          ? new Target(normalized(path.substring(basePath.length())), fragment)
          : new Target("..", fragment);
    }
    return new Target(normalized(folder + path), fragment);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static String normalized(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : decoded(path).split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return "..";
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    boolean folder =
        path.isEmpty()
            || path.endsWith("/")
            || path.endsWith("/..")
            || path.endsWith("/.")
            || path.equals(".")
            || path.equals("..");
    return folder && !joined.isEmpty() ? joined + "/" : joined;
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
