package org.concordance.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.model.Sha256;

/**
 * A folder with what was made in earlier builds, by keys that hold all that it was made of.
 *
 * <p>Whatever is wrong with it is passed over: it is there for speed alone. The last line of a file
 * is the hash of all before it, so that half a file counts for nothing.
 */
public final class CacheFolder {

  private static final String CITATIONS = "citations.tsv";
  private static final String TAG_FILE = "CACHEDIR.TAG";
  private static final String TAG =
      "Signature: 8a477f597d28d172789f06886806bc55\n"
          + "# Made by concordance; may be deleted. See https://bford.info/cachedir/\n";

  /** How much more than is used is kept, for builds that alternate, such as with drafts. */
  private static final int SURPLUS = 3;

  private final Path folder;

  /** A cache in a folder that need not be there. */
  public CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** Whether it is free to be a cache: not there, empty, or made by this program. */
  public boolean isOurs() {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      Path tag = folder.resolve(TAG_FILE);
      return Files.isRegularFile(tag)
          ? Files.readString(tag).equals(TAG)
          : files.findFirst().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** The citations formatted before; none when they cannot be read. */
  public Map<String, String> citations() {
    return whole(CITATIONS).map(CacheFolder::entries).orElse(Map.of());
  }

  private static Map<String, String> entries(String text) {
    Map<String, String> entries = new TreeMap<>();
    for (String line : text.split("\n")) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        entries.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return entries;
  }

  /**
   * Keeps citations for the next build.
   *
   * @param before what was kept so far
   * @param used what this build has used
   */
  public void keepCitations(Map<String, String> before, SortedMap<String, String> used) {
    if (before.keySet().containsAll(used.keySet()) || !isOurs()) {
      return;
    }
    SortedMap<String, String> all = new TreeMap<>(before);
    all.putAll(used);
    StringBuilder text = new StringBuilder();
    (all.size() > SURPLUS * used.size() ? used : all)
        .forEach((key, html) -> text.append(key).append('\t').append(html).append('\n'));
    keep(CITATIONS, text.toString());
  }

  /** The text that was kept in a file; empty when there is none, or not all of it. */
  public Optional<String> whole(String name) {
    try {
      String text = Files.readString(folder.resolve(name));
      int end = text.lastIndexOf('\n', text.length() - 2) + 1;
      return text.substring(end).equals(hash(text.substring(0, end)) + "\n")
          ? Optional.of(text.substring(0, end))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a text; where that fails, the next build does without it.
   *
   * @param text lines, each with its end
   */
  public void keep(String name, String text) {
    try {
      if (isOurs()) {
        prepare();
        write(name, text + hash(text) + "\n");
      }
    } catch (IOException e) {
      // It is there for speed alone.
      return;
    }
  }

  /** A file of lines that are kept one by one. */
  public KeptLines lines(String name) {
    return new KeptLines(this, folder.resolve(name));
  }

  /** Makes the folder, and marks it as one that may be deleted. */
  void prepare() throws IOException {
    Files.createDirectories(folder);
    write(TAG_FILE, TAG);
    write(".gitignore", "*\n");
  }

  /** Writes a file, all of it or nothing. */
  void write(String name, String text) throws IOException {
    Path unfinished = Files.createTempFile(folder, name, ".unfinished");
    Files.writeString(unfinished, text);
    Files.move(
        unfinished,
        folder.resolve(name),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  private static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
