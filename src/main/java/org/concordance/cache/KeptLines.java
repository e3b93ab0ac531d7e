package org.concordance.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.concordance.model.Sha256;

/**
 * A file of lines that are kept one by one as they come, so that whatever ends the program, what
 * was kept before is there. Each line begins with a hash of the rest: one that was cut off or
 * damaged counts for nothing, and the others stay.
 *
 * <p>Whatever else is wrong with the file is passed over. Safe for use by several threads.
 */
public final class KeptLines {

  private static final int HASH = 16;

  private final CacheFolder folder;
  private final Path file;
  private boolean ready;

  KeptLines(CacheFolder folder, Path file) {
    this.folder = folder;
    this.file = file;
  }

  /** The whole lines, in the order in which they were kept; none when they cannot be read. */
  public synchronized List<String> read() {
    List<String> lines = new ArrayList<>();
    for (String line : text().split("\n")) {
      String kept = line.substring(Math.min(line.length(), HASH + 1));
      if (!kept.isEmpty() && line.equals(hashed(kept))) {
        lines.add(kept);
      }
    }
    return lines;
  }

  private String text() {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Keeps one more line, without a line break in it.
   *
   * @return whether it could be kept
   */
  public synchronized boolean add(String line) {
    try {
      if (!prepare()) {
        return false;
      }
      Files.writeString(
          file, hashed(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean prepare() throws IOException {
    if (!ready && folder.isOurs()) {
      folder.prepare();
      if (!text().isEmpty() && !text().endsWith("\n")) {
        // What was cut off goes, so that the next line stands by itself.
        replaceBy(read());
      }
      ready = true;
    }
    return ready;
  }

  /** Keeps these lines and no others. */
  public synchronized void replace(Collection<String> lines) {
    try {
      if (prepare()) {
        replaceBy(lines);
      }
    } catch (IOException e) {
      // The lines of before are there still.
      return;
    }
  }

  private void replaceBy(Collection<String> lines) throws IOException {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(hashed(line)).append('\n'));
    folder.write(file.getFileName().toString(), text.toString());
  }

  private static String hashed(String line) {
    return Sha256.of(line.getBytes(StandardCharsets.UTF_8)).substring(0, HASH) + " " + line;
  }
}
