package org.concordance.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a check needs to know of a page.
 *
 * @param path the page's file
 * @param ids the ids on it
 * @param doubleIds the ids that are on it more than once
 * @param targets what it links to within the site, each once
 */
record PageFacts(String path, Set<String> ids, List<String> doubleIds, Set<Target> targets) {

  private static final Set<String> ATTRIBUTES = Set.of("id", "href", "src");

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  static PageFacts of(String path, String html, String basePath) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Set<String> ids = new HashSet<>();
    List<String> doubleIds = new ArrayList<>();
    Set<Target> targets = new LinkedHashSet<>();
    Set<String> addresses = new LinkedHashSet<>();
    StartTags.read(
        html,
        ATTRIBUTES,
        tag -> {
          String id = tag.get("id");
          if (id != null && !ids.add(id)) {
            doubleIds.add(id);
          }
          addresses.add(tag.getOrDefault("href", ""));
          addresses.add(tag.getOrDefault("src", ""));
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
    return href.startsWith("//") || SCHEME.matcher(href).lookingAt();
  }
}
