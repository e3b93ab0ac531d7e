package org.concordance.start;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.model.Sha256;

/**
 * The file that names the program of an archive, and says how the files that came with it were.
 *
 * @param hashes the SHA-256 of each of these files by its path, with {@code \n} line ends
 */
public record Pin(Program program, SortedMap<String, String> hashes) {

  /** Its path in the archive's folder. */
  public static final String PATH = ".github/concordance.txt";

  private static final String HEAD =
      """
      # The program that makes this archive's site: this one file, and no other. CURATING.md says how
      # to move to a newer one.
      """;

  private static final String MISSING =
      """
      # Nothing is published before 'address' and 'sha256' are those of a release of Concordance, whose
      # notes have all three lines.
      """;

  private static final String FILES =
      """

      # What came with it, as it was. By this, 'init --update' knows what you have changed.
      """;

  /** A copy. */
  public Pin {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** Names a program and the texts that come with it. */
  static Pin of(Program program, Map<String, String> texts) {
    SortedMap<String, String> hashes = new TreeMap<>();
    texts.forEach((path, text) -> hashes.put(path, hash(text)));
    return new Pin(program, hashes);
  }

  /** What tells one text from another, whatever the ends of its lines. */
  static String hash(String text) {
    return Sha256.of(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Reads the hashes out of such a file; whatever else is in it is left out. */
  static SortedMap<String, String> hashes(String text) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String line : text.lines().toList()) {
      String[] words = line.strip().split("\\s+", 3);
      if (words.length == 3 && words[0].equals("file")) {
        hashes.put(words[2], words[1]);
      }
    }
    return hashes;
  }

  /** The text of the file. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append(program.isPublished() ? "" : MISSING);
    line(text, "version", program.version());
    line(text, "address", program.address());
    line(text, "sha256", program.sha256());
    text.append(FILES);
    hashes.forEach((path, hash) -> line(text, "file", hash + " " + path));
    return text.toString();
  }

  private static void line(StringBuilder text, String word, String value) {
    text.append(word).append(value.isEmpty() ? "" : " " + value).append('\n');
  }
}
