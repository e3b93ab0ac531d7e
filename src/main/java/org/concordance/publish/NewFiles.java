package org.concordance.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Writes files into a folder where there are none of these names: all of them, or none. */
public final class NewFiles {

  private final Path root;
  private final Disk disk;

  /** How to take back what was done so far, the last first. */
  private final Deque<Undo> done = new ArrayDeque<>();

  /** Takes a step back. */
  private interface Undo {
    void run() throws IOException;
  }

  private NewFiles(Path root, Disk disk) {
    this.root = root.toAbsolutePath().normalize();
    this.disk = disk;
  }

  /**
   * The paths at which something else stands, or above which something is no folder.
   *
   * @param files texts by their paths; a file that has its text already is in nobody's way
   */
  public static List<String> inTheWay(Path root, Map<String, String> files) {
    SiteFolder folder = new SiteFolder(root.toAbsolutePath().normalize(), new Disk());
    try {
      for (String path : files.keySet()) {
        if (folder.obstacle(path).isPresent()) {
          return List.of(folder.obstacle(path).get());
        }
      }
      List<String> found = new ArrayList<>();
      for (Map.Entry<String, String> file : files.entrySet()) {
        if (folder.exists(file.getKey())
            && !folder.holds(file.getKey(), file.getValue().getBytes(UTF_8))) {
          found.add(file.getKey());
        }
      }
      return found.stream().sorted().toList();
    } catch (IOException e) {
      throw new PublishException("cannot read '" + root + "': " + e, e);
    }
  }

  /** The file that stands where a folder, or one above it, is to be; empty when none does. */
  public static Optional<Path> fileInsteadOf(Path root) {
    Path folder = root.toAbsolutePath().normalize();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder).filter(found -> !Files.isDirectory(found));
  }

  /** Whether a folder has a file of that name, with any ending and in any case. */
  public static boolean hasLike(Path root, String name) {
    if (!Files.isDirectory(root)) {
      return false;
    }
    try (Stream<Path> files = Files.list(root)) {
      return files
          .map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
          .map(file -> file.replaceFirst("\\.[^.]*$", ""))
          .anyMatch(name.toLowerCase(Locale.ROOT)::equals);
    } catch (IOException e) {
      throw new PublishException("cannot read '" + root + "': " + e, e);
    }
  }

  /** Whether a folder above another one, and not itself, is that of a repository. */
  public static boolean isWithinRepository(Path root) {
    Path folder = root.toAbsolutePath().normalize();
    if (Files.exists(folder.resolve(".git"))) {
      return false;
    }
    for (Path above = folder.getParent(); above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes files, in their order; when one cannot be written, takes back what was written before.
   *
   * @param files texts by their paths, none of which may be in the way
   * @param rules texts of which the lines that are missing are added to what is there
   * @throws PublishException when that is not possible
   */
  public static void create(Path root, Map<String, String> files, SortedMap<String, String> rules) {
    create(root, files, rules, new Disk());
  }

  static void create(
      Path root, Map<String, String> files, SortedMap<String, String> rules, Disk disk) {
    NewFiles writer = new NewFiles(root, disk);
    try {
      writer.folders(writer.root);
      for (Map.Entry<String, String> file : files.entrySet()) {
        writer.create(file.getKey(), file.getValue());
      }
      // Last: on a full disk, what was made can be deleted, but no text can be put back.
      for (Map.Entry<String, String> rule : rules.entrySet()) {
        writer.add(rule.getKey(), rule.getValue());
      }
    } catch (IOException e) {
      writer.takeBack();
      throw new PublishException(
          "cannot write to '" + root + "': " + reason(e) + "; nothing was written", e);
    }
  }

  /**
   * Writes files where none of these names are, all of them or none.
   *
   * <p>An image that is there already with the very same content is in nobody's way.
   *
   * @param files their contents by their paths
   * @throws PublishException when one is there already, or cannot be written
   */
  static void put(Path root, SortedMap<String, byte[]> files, Disk disk) {
    NewFiles writer = new NewFiles(root, disk);
    SiteFolder folder = new SiteFolder(writer.root, writer.disk);
    try {
      writer.folders(writer.root);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (!folder.holds(file.getKey(), file.getValue())) {
          writer.create(file.getKey(), file.getValue());
        }
      }
    } catch (FileAlreadyExistsException e) {
      writer.takeBack();
      throw new PublishException(
          "'" + e.getMessage() + "' is there already, and stays as it is", e);
    } catch (IOException e) {
      writer.takeBack();
      throw new PublishException("cannot write to '" + root + "': " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "you may not write there" : e.toString();
  }

  private void create(String path, String text) throws IOException {
    Path file = root.resolve(path);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    create(path, text.getBytes(UTF_8));
  }

  private void create(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    folders(file.getParent());
    new SiteFolder(root, disk).create(path, bytes);
    done.push(() -> disk.delete(file));
  }

  /** Adds the rules that are not there, without the comments. */
  private void add(String path, String text) throws IOException {
    Path file = root.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      create(path, text);
      return;
    }
    String old = Files.readString(file);
    List<String> there = Arrays.asList(old.split("\\R"));
    StringBuilder added = new StringBuilder();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !there.contains(line))
        .forEach(line -> added.append(line).append('\n'));
    if (!added.isEmpty()) {
      String end = old.isEmpty() || old.endsWith("\n") ? "" : "\n";
      SiteFolder folder = new SiteFolder(root, disk);
      done.push(() -> folder.write(path, old.getBytes(UTF_8)));
      done.push(() -> disk.delete(SiteFolder.unfinished(file)));
      folder.write(path, (old + end + added).getBytes(UTF_8));
    }
  }

  private void folders(Path folder) throws IOException {
    if (folder.getParent() != null && !Files.exists(folder)) {
      folders(folder.getParent());
      done.push(() -> disk.delete(folder));
    }
    disk.createFolders(folder);
  }

  /** Takes all back, as far as that is possible: why it was not done is told anyway. */
  private void takeBack() {
    for (Undo step : done) {
      try {
        step.run();
      } catch (IOException e) {
        continue;
      }
    }
  }
}
