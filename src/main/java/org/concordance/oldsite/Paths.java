package org.concordance.oldsite;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Paths within a site. */
public final class Paths {

  private Paths() {}

  /** A path without {@code .} and {@code ..}; empty when it leads out of the site. */
  public static Optional<String> normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    return Optional.of(path.endsWith("/") && !joined.isEmpty() ? joined + "/" : joined);
  }

  /** An address without {@code .} and {@code ..}, of which none leads above {@code /}. */
  static String withoutDots(String address) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : address.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    return joined.startsWith("/") || !address.startsWith("/") ? joined : "/" + joined;
  }

  /** The folders that hold a path, from the nearest up to the topmost, which is empty. */
  public static List<String> folders(String path) {
    List<String> folders = new ArrayList<>();
    for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      folders.add(path.substring(0, end + 1));
    }
    folders.add("");
    return List.copyOf(folders);
  }

  /** A path with its {@code %20} and the like read. */
  public static String decoded(String path) {
    try {
      return path.indexOf('%') < 0
          ? path
          : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** The form in which addresses are compared. */
  public static String comparable(String address) {
    return decoded(address)
        .replaceFirst("[?#].*$", "")
        .toLowerCase(Locale.ROOT)
        .replaceFirst("/index\\.html?$", "")
        .replaceFirst("\\.html?$", "")
        .replaceFirst("/+$", "");
  }
}
