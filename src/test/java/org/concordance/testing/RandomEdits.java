package org.concordance.testing;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Edits a copy of an archive at random: as curators do, slips and second thoughts included. */
public final class RandomEdits {

  private static final List<String> LINES =
      List.of(
          "[[ana-lee]] and [[port-institute|the institute]] disagree.",
          "[[no-such-record]] is nowhere.",
          "[[radar-net",
          "See ![a quay](../media/quay.png).",
          "## A heading",
          "> “Dark.”\n>\n> — Ana Lee",
          "Text with &amp; and \\[\\[brackets\\]\\] of Kim Jong-un.",
          "A note.[^x]\n\n[^x]: On [[japan]].");

  private final Path original;
  private final Path folder;
  private final Random random;
  private String last = "none";

  private RandomEdits(Path original, Path folder, long seed) {
    this.original = original;
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Copies an archive's content into a folder, to be edited there. */
  public static RandomEdits of(Path content, Path folder, long seed) throws IOException {
    RandomEdits edits = new RandomEdits(content, folder, seed);
    for (Path file : files(content)) {
      edits.restore(content.relativize(file));
    }
    return edits;
  }

  /** The copy. */
  public Path content() {
    return folder.resolve("content");
  }

  /** One line for each edit that was made. */
  public Path log() {
    return folder.resolve("log.txt");
  }

  /** What the last edit was. */
  public String last() {
    return last;
  }

  /** Makes the next edit. */
  public void next() throws IOException {
    List<Path> records = records(content());
    Path file = records.get(random.nextInt(records.size()));
    String text = Files.readString(file);
    String name = words(records);
    switch (random.nextInt(14)) {
      case 0 -> write(file, text + "\n" + name + " is named here.\n");
      case 1 -> write(file, text + "\n" + LINES.get(random.nextInt(LINES.size())) + "\n");
      case 2 -> write(file, text.replaceFirst("(?m)^(title|name|label): .*", "$1: " + name));
      case 3 -> write(file, text.replaceFirst("(?m)^(title|name|label): ", "$1: New "));
      case 4 -> write(file, text.replaceFirst("(?m)^---\n", "---\nalso: [" + name + "]\n"));
      case 5 -> write(file, text.replaceFirst("(issued|date|edtf): .*", "$1: 2019-07"));
      case 6 -> write(file, text.replaceFirst("(?m)^---\n", "---\nstatus: draft\n"));
      case 7 -> write(file, text.replaceFirst("(?m)^---\n", "---\nodd: [\n"));
      case 8 -> delete(file);
      case 9 -> move(file);
      case 10 -> theme("readings.peb", "<!-- " + random.nextInt() + " -->");
      case 11 -> theme("messages.properties", "home.newest = Newest " + random.nextInt() + "\n");
      case 12 -> create(name);
      default -> picture();
    }
    // Nothing stays broken for long.
    if (random.nextInt(3) > 0) {
      restoreAll();
    }
    Files.writeString(log(), last + "\n", CREATE, APPEND);
  }

  /** One to three words that stand together in a text of the archive. */
  private String words(List<Path> records) throws IOException {
    String text = Files.readString(records.get(random.nextInt(records.size())));
    List<String> words =
        Pattern.compile("(\\p{L}+ ){1,3}").matcher(text).results().map(MatchResult::group).toList();
    return words.isEmpty() ? "Ana Lee" : words.get(random.nextInt(words.size())).strip();
  }

  private void write(Path file, String text) throws IOException {
    last = "wrote " + file;
    Files.writeString(file, text);
  }

  private void delete(Path file) throws IOException {
    last = "deleted " + file;
    Files.delete(file);
  }

  private void move(Path file) throws IOException {
    last = "moved " + file;
    Files.move(file, file.resolveSibling("moved-" + random.nextInt(9) + ".md"), replacing());
  }

  private void create(String name) throws IOException {
    last = "made an actor called " + name;
    write(
        content().resolve("actors/made-" + random.nextInt(3) + ".md"),
        "---\nname: " + name + "\nkind: person\n---\nMade.\n");
  }

  private void picture() throws IOException {
    last = "added or took away an image";
    Path image = content().resolve("media/quay.png");
    if (!Files.deleteIfExists(image)) {
      Files.copy(original.resolve("media/harbour.png"), image);
    }
  }

  private void theme(String name, String text) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    boolean template = name.endsWith(".peb");
    write(file, template ? Files.readString(Path.of("templates", name)) + text : text);
  }

  /** Puts back one in two of the records that are not as they were, and takes away what is new. */
  private void restoreAll() throws IOException {
    for (Path file : records(content())) {
      Path path = content().relativize(file);
      if (!Files.exists(original.resolve(path)) && random.nextBoolean()) {
        Files.delete(file);
      }
    }
    for (Path file : records(original)) {
      if (random.nextInt(4) > 0) {
        restore(original.relativize(file));
      }
    }
  }

  private void restore(Path path) throws IOException {
    Path copy = content().resolve(path);
    Files.createDirectories(copy.getParent());
    Files.copy(original.resolve(path), copy, replacing());
  }

  private static StandardCopyOption replacing() {
    return StandardCopyOption.REPLACE_EXISTING;
  }

  private static List<Path> records(Path content) {
    return files(content).stream()
        .filter(file -> content.relativize(file).getNameCount() > 1)
        .filter(file -> file.toString().endsWith(".md"))
        .toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
