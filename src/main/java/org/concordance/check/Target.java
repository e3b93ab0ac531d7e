package org.concordance.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a link within the site points to.
 *
 * @param path the path below the site's root; {@code ..} when it leads out of the site
 * @param fragment the id after {@code #}, without it; may be empty
 */
record Target(String path, String fragment) {

  private static final String INDEX = "index.html";

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
    return new Target(resolved(folder, path), fragment);
  }

  /** A path as seen from a folder; most go up some folders first, and down without detours. */
  private static String resolved(String folder, String path) {
    if (hasDetours(folder)) {
      return normalized(folder + path);
    }
    int from = 0;
    int length = folder.length();
    while (length > 0 && path.startsWith("../", from)) {
      length = folder.lastIndexOf('/', length - 2) + 1;
      from += 3;
    }
    String above = folder.substring(0, length);
    String rest = path.substring(from);
    return hasDetours(rest) ? normalized(above + rest) : above + rest;
  }

  private static boolean hasDetours(String path) {
    return path.startsWith("/")
        || path.endsWith(".")
        || path.contains("./")
        || path.contains("//")
        || path.indexOf('%') >= 0;
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

  /** The files of a site by the paths at which they answer: an index at that of its folder too. */
  static Map<String, String> answering(Set<String> files) {
    Map<String, String> answering = new HashMap<>(4 * files.size());
    for (String file : files) {
      answering.put(file, file);
      if (file.equals(INDEX) || file.endsWith("/" + INDEX)) {
        answering.put(file.substring(0, file.length() - INDEX.length()), file);
      }
    }
    return answering;
  }

  /** The file that answers, among those of the site; empty when none does. */
  String file(Map<String, String> answering) {
    return answering.getOrDefault(path, "");
  }

  /** The fragment as it is written after a path. */
  String hash() {
    return fragment.isEmpty() ? "" : "#" + fragment;
  }
}
