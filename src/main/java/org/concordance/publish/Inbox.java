package org.concordance.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Writes what is imported: files of the content folder, and beside that folder, in one that git
 * ignores, texts that are to be read and never published.
 */
public final class Inbox {

  /** The folder of what is only to be read. */
  public static final String ASIDE = "imports";

  /** More than any report has. */
  private static final int LARGEST_REPORT = 500_000_000;

  private final Path root;
  private final String content;

  private final Disk disk;

  private Inbox(Path root, String content, Disk disk) {
    this.root = root;
    this.content = content;
    this.disk = disk;
  }

  /** The inbox of a content folder. */
  public static Inbox beside(Path source) {
    return beside(source, new Disk());
  }

  static Inbox beside(Path source, Disk disk) {
    Path folder = source.toAbsolutePath().normalize();
    return new Inbox(folder.getParent(), folder.getFileName().toString(), disk);
  }

  /**
   * Writes one thing, whole or not at all.
   *
   * @param files files by their paths below the content folder
   * @param texts texts by their names in the folder beside it; where another text has such a name,
   *     it gets a number
   * @throws PublishException when that is not possible, as when one is there already
   */
  public void put(SortedMap<String, byte[]> files, SortedMap<String, byte[]> texts) {
    SortedMap<String, byte[]> all = new TreeMap<>();
    files.forEach((path, bytes) -> all.put(content + "/" + path, bytes));
    if (!texts.isEmpty()) {
      ignoreAside();
      texts.forEach((name, bytes) -> all.put(aside(name, bytes), bytes));
    }
    NewFiles.put(root, all, disk);
  }

  /**
   * Writes a report under a name that no other has.
   *
   * @param day the day of the import
   * @return its path, as messages show it
   */
  public Path report(String day, String text) {
    ignoreAside();
    SortedMap<String, byte[]> file = new TreeMap<>();
    String name = report(day, 1);
    for (int number = 2; exists(name + ".md"); number++) {
      name = report(day, number);
    }
    file.put(ASIDE + "/" + name + ".md", text.getBytes(UTF_8));
    NewFiles.put(root, file, disk);
    return Path.of("").toAbsolutePath().equals(root)
        ? Path.of(ASIDE, name + ".md")
        : root.resolve(ASIDE).resolve(name + ".md");
  }

  /** A name of which the order is that of the reports, up to a hundred a day. */
  private static String report(String day, int number) {
    return String.format(Locale.ROOT, "report-%s-%02d", day, number);
  }

  /** The first path of a name that nothing has, or that has the very text. */
  private String aside(String name, byte[] bytes) {
    SiteFolder folder = new SiteFolder(root, disk);
    int dot = name.lastIndexOf('.');
    String path = name;
    try {
      for (int number = 2; exists(path) && !folder.holds(ASIDE + "/" + path, bytes); number++) {
        path = name.substring(0, dot) + "-" + number + name.substring(dot);
      }
    } catch (IOException e) {
      throw new PublishException("cannot read '" + root.resolve(ASIDE) + "': " + e, e);
    }
    return ASIDE + "/" + path;
  }

  private boolean exists(String name) {
    return Files.exists(root.resolve(ASIDE).resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** Git leaves alone what a folder's own list says, whatever the archive's says. */
  private void ignoreAside() {
    if (!exists(".gitignore")) {
      SortedMap<String, byte[]> rule = new TreeMap<>();
      rule.put(ASIDE + "/.gitignore", "*\n".getBytes(UTF_8));
      NewFiles.put(root, rule, disk);
    }
  }

  /**
   * Writes a file that was named on the command line, where none is yet, or one that may go.
   *
   * @param mayGo whether a text that is there may be replaced
   * @throws PublishException when another is there, or it cannot be written
   */
  public static void write(Path file, String text, Predicate<String> mayGo) {
    Path whole = file.toAbsolutePath().normalize();
    String name = whole.getFileName().toString();
    if (Files.isRegularFile(whole, LinkOption.NOFOLLOW_LINKS)) {
      if (!mayGo.test(new String(read(whole, LARGEST_REPORT), UTF_8))) {
        throw new PublishException(
            "'" + file + "' is there already, and is no report; name another file");
      }
      ContentFolder.write(whole.getParent(), Map.of(name, text), List.of());
      return;
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(name, text.getBytes(UTF_8));
    NewFiles.put(whole.getParent(), files, new Disk());
  }

  /**
   * The bytes of a file that was named on the command line. No more is read than it may have: what
   * a device holds has no end, and no size that could be asked for.
   */
  public static byte[] read(Path file, int most) {
    try {
      if (!Files.exists(file)) {
        throw new PublishException("there is no file '" + file + "'");
      }
      if (Files.isDirectory(file)) {
        throw new PublishException("'" + file + "' is a folder; name a file");
      }
      byte[] bytes = first(file, most);
      if (bytes.length > most) {
        throw new PublishException("'" + file + "' is larger than " + most / 1_000_000 + " MB");
      }
      return bytes;
    } catch (IOException e) {
      throw new PublishException("cannot read '" + file + "': " + e, e);
    }
  }

  /** As much of a file as it may have, and a byte more where there is one. */
  private static byte[] first(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Math.addExact(most, 1));
    }
  }
}
