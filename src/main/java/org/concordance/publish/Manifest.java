package org.concordance.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of published files with their SHA-256, in the form that {@code sha256sum -c} reads: the
 * archive's fixity record, and the record of which files are the program's own.
 */
final class Manifest {

  /** The manifest's own path; it does not list itself. */
  static final String PATH = "manifest-sha256.txt";

  private static final Pattern LINE = Pattern.compile("^([0-9a-f]{64})  (.+)$", Pattern.MULTILINE);

  private Manifest() {}

  /**
   * The files that a manifest lists, each with its SHA-256. Lines of another form are passed over,
   * so that a manifest with the marks of a merge conflict names the files of both sides.
   */
  static SortedMap<String, String> read(String manifest) {
    SortedMap<String, String> files = new TreeMap<>();
    Matcher matcher = LINE.matcher(manifest);
    while (matcher.find()) {
      files.put(matcher.group(2), matcher.group(1));
    }
    return files;
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
      Matcher line = LINE.matcher(lines[i]);
      boolean entry =
          line.matches() && SiteFolder.isPath(line.group(2)) && !line.group(2).equals(PATH);
      if (!entry || entries.put(line.group(2), line.group(1)) != null) {
        throw new PublishException(
            "line "
                + (i + 1)
                + " of '"
                + shown
                + "' "
                + (entry ? "lists '" + line.group(2) + "' again" : "is no entry of a manifest")
                + "; restore the file, or run 'build' to write it anew");
      }
    }
    return entries;
  }

  /** The manifest as a file of the site. */
  static byte[] bytes(SortedMap<String, String> hashes) {
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
