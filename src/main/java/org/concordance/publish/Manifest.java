package org.concordance.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Output;

/**
 * The list of published files with their SHA-256, in the form that {@code sha256sum -c} reads: the
 * archive's fixity record, and the record of which files are the program's own.
 */
final class Manifest {

  /** The manifest's own path; it does not list itself. */
  static final String PATH = "manifest-sha256.txt";

  private static final Pattern LINE = Pattern.compile("^[0-9a-f]{64}  (.+)$", Pattern.MULTILINE);

  private Manifest() {}

  /** The manifest of a set of files, sorted by path. */
  static String of(Collection<Output> outputs) {
    SortedMap<String, String> lines = new TreeMap<>();
    outputs.forEach(output -> lines.put(output.path(), hash(output.bytes())));
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
      paths.add(matcher.group(1));
    }
    return paths;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The manifest as a file of the site. */
  static byte[] bytes(Collection<Output> outputs) {
    return of(outputs).getBytes(StandardCharsets.UTF_8);
  }
}
