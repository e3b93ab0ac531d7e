package org.concordance.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordance.model.Output;

/** Files by their paths, with {@code /} between the parts. */
public record Tree(SortedMap<String, byte[]> files) {

  /** The files below a folder; none when it is not there. Links are not followed. */
  public static Tree read(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return new Tree(files);
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          files.put(path, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Tree(files);
  }

  /** Files made and not yet written. */
  public static Tree of(List<Output> outputs) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    outputs.forEach(output -> files.put(output.path(), output.bytes()));
    return new Tree(files);
  }

  /** Text files by path. */
  public static Tree of(Map<String, String> texts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
    return new Tree(files);
  }

  /** The same with books as folders of the files in them, which can be read and compared. */
  public Tree withBooksUnpacked() {
    SortedMap<String, byte[]> unpacked = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".epub")) {
            Book.of(bytes).entries().forEach((in, file) -> unpacked.put(path + "/" + in, file));
          } else {
            unpacked.put(path, bytes);
          }
        });
    return new Tree(unpacked);
  }

  /** The same without the files whose paths begin so. */
  public Tree without(String start) {
    SortedMap<String, byte[]> left = new TreeMap<>(files);
    left.keySet().removeIf(path -> path.startsWith(start));
    return new Tree(left);
  }

  /** The same without the search index that was published before, as in a fresh folder. */
  public Tree withOneIndex() {
    String manifest = "manifest-sha256.txt";
    String named = text("search/current.js").replaceAll("(?s).*\"([0-9a-f]{16})\".*", "$1");
    String other = "search/(?!" + named + "/)[0-9a-f]{16}/.*";
    SortedMap<String, byte[]> left = new TreeMap<>(files);
    left.keySet().removeIf(path -> path.matches(other));
    String lines = text(manifest).replaceAll("(?m)^[0-9a-f]{64}  " + other + "\\n", "");
    left.put(manifest, lines.getBytes(UTF_8));
    return new Tree(left);
  }

  /** A file's text. */
  public String text(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new AssertionError("no file " + path + " among " + files.keySet());
    }
    return new String(bytes, UTF_8);
  }

  /** The paths that end so, sorted. */
  public List<String> paths(String ending) {
    return files.keySet().stream().filter(path -> path.endsWith(ending)).toList();
  }

  /** Makes a folder hold these files and no others. */
  public void replace(Path folder) {
    for (String path : read(folder).files.keySet()) {
      if (!files.containsKey(path)) {
        delete(folder.resolve(path));
      }
    }
    write(folder);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the files below a folder. */
  public void write(Path folder) {
    files.forEach((path, bytes) -> write(folder.resolve(path), bytes));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless another tree has the same files, and shows the first line that differs. */
  public void assertSame(Tree actual) {
    firstDifference(actual)
        .ifPresent(
            difference -> {
              throw new AssertionError(difference);
            });
  }

  /** The first difference, in words; empty when there is none. */
  public Optional<String> firstDifference(Tree actual) {
    TreeSet<String> paths = new TreeSet<>(files.keySet());
    paths.addAll(actual.files.keySet());
    for (String path : paths) {
      if (!actual.files.containsKey(path)) {
        return Optional.of(path + ": expected, and not there");
      }
      if (!files.containsKey(path)) {
        return Optional.of(path + ": there, and not expected");
      }
      if (!Arrays.equals(files.get(path), actual.files.get(path))) {
        return Optional.of(
            path.endsWith(".epub")
                ? bookDifference(only(path), actual.only(path))
                : path + lineDifference(text(path), actual.text(path)));
      }
    }
    return Optional.empty();
  }

  private Tree only(String path) {
    return new Tree(new TreeMap<>(Map.of(path, files.get(path))));
  }

  private static String bookDifference(Tree expected, Tree actual) {
    return expected
        .withBooksUnpacked()
        .firstDifference(actual.withBooksUnpacked())
        .orElse("the same files, packed differently");
  }

  private static String lineDifference(String expected, String actual) {
    String[] wanted = expected.split("\n", -1);
    String[] got = actual.split("\n", -1);
    int line = 0;
    while (line < wanted.length && line < got.length && wanted[line].equals(got[line])) {
      line++;
    }
    return ":%d%n  expected: %s%n  actual:   %s"
        .formatted(line + 1, line(wanted, line), line(got, line));
  }

  private static String line(String[] lines, int number) {
    return number < lines.length ? lines[number] : "(the file has ended)";
  }
}
