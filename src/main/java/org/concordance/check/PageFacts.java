package org.concordance.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a check needs to know of a page.
 *
 * @param path the page's file
 * @param ids the ids on it
 * @param doubleIds the ids that are on it more than once
 * @param targets what it links to within the site, each once
 */
record PageFacts(String path, Set<String> ids, List<String> doubleIds, Set<Target> targets) {

  private static final List<String> ATTRIBUTES = List.of("id", "href", "src");

  private static final int ID = 0;

  static PageFacts of(String path, byte[] html, String basePath) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Set<String> ids = new HashSet<>();
    List<String> doubleIds = new ArrayList<>();
    Set<Target> targets = new LinkedHashSet<>();
    Set<String> addresses = new LinkedHashSet<>();
    StartTags.read(
        html,
        ATTRIBUTES,
        tag -> {
          String id = tag.get(ID);
          if (id != null && !ids.add(id)) {
            doubleIds.add(id);
          }
          for (int i = ID + 1; i < ATTRIBUTES.size(); i++) {
            String address = tag.get(i);
            if (address != null) {
              addresses.add(address);
            }
          }
        });
    addresses.forEach(address -> addTarget(address, folder, basePath, targets));
    // Most links to a passage are its own to itself: found, they need no looking up.
    targets.removeIf(target -> target.path().equals(folder) && ids.contains(target.fragment()));
    return new PageFacts(path, ids, doubleIds, targets);
  }

  /** The folder that holds the page, as links from the root name it. */
  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static void addTarget(String href, String folder, String basePath, Set<Target> targets) {
    if (!href.isEmpty() && !href.equals("#") && !isOutside(href)) {
      targets.add(
          href.startsWith("#")
              ? new Target(folder, href.substring(1))
              : Target.of(href, folder, basePath));
    }
  }

  private static boolean isOutside(String href) {
    if (href.startsWith("//")) {
      return true;
    }
    int end = 0;
    while (end < href.length() && isOfScheme(href.charAt(end), end == 0)) {
      end++;
    }
    return end > 0 && end < href.length() && href.charAt(end) == ':';
  }

  /** RFC 3986, section 3.1. */
  private static boolean isOfScheme(char c, boolean isFirst) {
    boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    return isLetter || !isFirst && (c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-');
  }
}
