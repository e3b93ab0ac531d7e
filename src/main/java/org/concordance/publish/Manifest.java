package org.concordance.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Output;
import org.concordance.model.Sha256;

/**
 * The list of published files with their SHA-256, in the form that {@code sha256sum -c} reads: the
 * archive's fixity record, and the record of which files are the program's own.
 */
final class Manifest {

  /** The manifest's own path; it does not list itself. */
  static final String PATH = "manifest-sha256.txt";

  private static final Pattern LINE = Pattern.compile("^([0-9a-f]{64})  (.+)$", Pattern.MULTILINE);

  private Manifest() {}

  /** The manifest of a set of files, sorted by path. */
  static String of(Collection<Output> outputs) {
    SortedMap<String, String> lines = new TreeMap<>();
    outputs.forEach(output -> lines.put(output.path(), Sha256.of(output.bytes())));
    StringBuilder text = new StringBuilder();
    lines.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
    return text.toString();
  }

  /**
   * The paths that a manifest lists. Lines of another form are passed over, so that a manifest with
   * the marks of a merge conflict names the files of both sides.
   */
  static SortedSet<String> paths(String manifest) {
    SortedSet<String> paths = new TreeSet<>();
    Matcher matcher = LINE.matcher(manifest);
    while (matcher.find()) {
      paths.add(matcher.group(2));
    }
    return paths;
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
  static byte[] bytes(Collection<Output> outputs) {
    return of(outputs).getBytes(StandardCharsets.UTF_8);
  }
}
