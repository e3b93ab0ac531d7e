package org.concordance.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Output;

/**
 * The search index that was published last, which stays for one publication more.
 *
 * <p>Hosts and browsers keep a file for some minutes. Whoever still has the old {@code current.js},
 * or searched on a page that was open all the time, goes on with the index that it names; and as
 * each index has a folder of its own, parts of two are never mixed. It may not stay where it tells
 * what the new one does not: somebody took that out, and it may be a withdrawal.
 */
final class PreviousIndex {

  /** Names the folder of the index of today. */
  static final String CURRENT = "search/current.js";

  private static final Pattern FILE =
      Pattern.compile("search/([0-9a-f]{16})/[a-z0-9]+\\.(?:js|txt)");
  private static final Pattern NAMED = Pattern.compile("\"([0-9a-f]{16})\"");

  /** In an index's folder, what it tells: a hash a line. */
  private static final String CONTENTS = "contents.txt";

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
   * @param made the files of the site to be published, by their paths
   * @return those of the index that was named last, where it is another than that to be published;
   *     where it is the same, those of the one before; none unless they are as they were published,
   *     and tell nothing that the site to be published does not
   */
  static SortedMap<String, String> of(
      SiteFolder folder, SortedMap<String, String> published, SortedMap<String, Output> made)
      throws IOException {
    if (!made.containsKey(CURRENT)) {
      return new TreeMap<>();
    }
    PreviousIndex previous = new PreviousIndex(folder, published);
    made.keySet().forEach(previous::remove);
    return previous.files(told(made));
  }

  private static Set<String> told(SortedMap<String, Output> made) {
    Set<String> told = new HashSet<>();
    made.forEach(
        (path, file) -> {
          if (FILE.matcher(path).matches() && path.endsWith("/" + CONTENTS)) {
            text(file.bytes()).lines().forEach(told::add);
          }
        });
    return told;
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

  private SortedMap<String, String> files(Set<String> told) throws IOException {
    Optional<String> named = named();
    if (named.isPresent() && listed.containsKey(named.get())) {
      listed.keySet().retainAll(named.stream().toList());
    }
    for (String index : listed.keySet().toArray(String[]::new)) {
      if (!isWhole(listed.get(index)) || !tellsOnly(told, index)) {
        listed.remove(index);
      }
    }
    // Of two, nothing tells which was the last: two branches were merged.
    return listed.size() == 1 ? listed.get(listed.firstKey()) : new TreeMap<>();
  }

  private Optional<String> named() throws IOException {
    return folder
        .read(CURRENT)
        .map(bytes -> NAMED.matcher(text(bytes)))
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private boolean tellsOnly(Set<String> told, String index) throws IOException {
    return folder
        .read("search/" + index + "/" + CONTENTS)
        .filter(bytes -> text(bytes).lines().allMatch(told::contains))
        .isPresent();
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
