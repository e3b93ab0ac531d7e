package org.concordance.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of published files with their SHA-256, in the form that {@code sha256sum -c} reads: the
 * archive's fixity record, and the record of which files are the program's own.
 */
final class Manifest {

  /** The manifest's own path; it does not list itself. */
  static final String PATH = "manifest-sha256.txt";

  /** A hash in hexadecimal digits, two spaces, and a path. */
  private static final int HASH = 64;

  private static final String BETWEEN = "  ";

  private Manifest() {}

  /**
   * The files that a manifest lists, each with its SHA-256. Lines of another form are passed over,
   * so that a manifest with the marks of a merge conflict names the files of both sides.
   */
  static SortedMap<String, String> read(String manifest) {
    SortedMap<String, String> files = new TreeMap<>();
    manifest.lines().filter(Manifest::isEntry).forEach(line -> files.put(path(line), hash(line)));
    return files;
  }

  private static boolean isEntry(String line) {
    return line.length() > HASH + BETWEEN.length()
        && line.startsWith(BETWEEN, HASH)
        && line.chars().limit(HASH).allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }

  private static String hash(String line) {
    return line.substring(0, HASH);
  }

  private static String path(String line) {
    return line.substring(HASH + BETWEEN.length());
  }

  /**
   * The files that a manifest lists, sorted by path, each with its SHA-256. A manifest that holds
   * anything else is not believed.
   *
   * @param shown the manifest's file, as messages show it
   * @throws PublishException naming the first line that is no entry, or that lists a file again
   */
  static SortedMap<String, String> entries(String manifest, Path shown) {
    SortedMap<String, String> entries = new TreeMap<>();
    String[] lines = manifest.replaceFirst("\\n\\z", "").split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      boolean entry = isEntry(line) && SiteFolder.isPath(path(line)) && !path(line).equals(PATH);
      if (!entry || entries.put(path(line), hash(line)) != null) {
        throw new PublishException(
            "line "
                + (i + 1)
                + " of '"
                + shown
                + "' "
                + (entry ? "lists '" + path(line) + "' again" : "is no entry of a manifest")
                + "; restore the file, or run 'build' to write it anew");
      }
    }
    return entries;
  }

  /** The manifest as a file of the site. */
  static byte[] bytes(SortedMap<String, String> hashes) {
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, hash) -> text.append(hash).append(BETWEEN).append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
