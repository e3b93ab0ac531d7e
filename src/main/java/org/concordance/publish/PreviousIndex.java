package org.concordance.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The search index that was published last, which stays for one publication more.
 *
 * <p>Hosts and browsers keep a file for some minutes. Whoever still has the old {@code current.js},
 * or searched on a page that was open all the time, goes on with the index that it names; and as
 * each index has a folder of its own, parts of two are never mixed.
 */
final class PreviousIndex {

  /** Names the folder of the index of today. */
  static final String CURRENT = "search/current.js";

  private static final Pattern FILE = Pattern.compile("search/([0-9a-f]{16})/[a-z0-9]+\\.js");
  private static final Pattern NAMED = Pattern.compile("\"([0-9a-f]{16})\"");

  private final SiteFolder folder;
  private final SortedMap<String, SortedMap<String, String>> listed = new TreeMap<>();

  private PreviousIndex(SiteFolder folder, SortedMap<String, String> published) {
    this.folder = folder;
    published.forEach(this::add);
  }

  /**
   * The files to leave where they are, with their SHA-256.
   *
   * @param published what the manifest of the folder lists, with their SHA-256
   * @param made the files of the site to be published
   * @return those of the index that was named last, where it is another than that to be published;
   *     where it is the same, those of the one before; none unless they are as they were published
   */
  static SortedMap<String, String> of(
      SiteFolder folder, SortedMap<String, String> published, Collection<String> made)
      throws IOException {
    if (!made.contains(CURRENT)) {
      return new TreeMap<>();
    }
    PreviousIndex previous = new PreviousIndex(folder, published);
    made.forEach(previous::remove);
    return previous.files();
  }

  private void add(String path, String hash) {
    Matcher file = FILE.matcher(path);
    if (file.matches()) {
      listed.computeIfAbsent(file.group(1), key -> new TreeMap<>()).put(path, hash);
    }
  }

  private void remove(String path) {
    Matcher file = FILE.matcher(path);
    if (file.matches()) {
      listed.remove(file.group(1));
    }
  }

  private SortedMap<String, String> files() throws IOException {
    Optional<String> named = named();
    if (named.isPresent() && listed.containsKey(named.get())) {
      listed.keySet().retainAll(named.stream().toList());
    }
    for (String index : listed.keySet().toArray(String[]::new)) {
      if (!isWhole(listed.get(index))) {
        listed.remove(index);
      }
    }
    // Of two, nothing tells which was the last: two branches were merged.
    return listed.size() == 1 ? listed.get(listed.firstKey()) : new TreeMap<>();
  }

  private Optional<String> named() throws IOException {
    return folder
        .read(CURRENT)
        .map(bytes -> NAMED.matcher(new String(bytes, StandardCharsets.UTF_8)))
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }

  private boolean isWhole(SortedMap<String, String> files) throws IOException {
    for (var file : files.entrySet()) {
      String path = file.getKey();
      if (folder.obstacle(path).isPresent()
          || !folder.hash(path).equals(Optional.of(file.getValue()))) {
        return false;
      }
    }
    return true;
  }
}
