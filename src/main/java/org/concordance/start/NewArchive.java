package org.concordance.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The files that a new archive begins with, as texts by their paths. */
public final class NewArchive {

  /** The settings, without which a folder is no archive. */
  public static final String SETTINGS = "content/archive.yaml";

  /** The first page that a visitor of the repository sees. */
  public static final String README = "README.md";

  private static final List<String> PAGES =
      List.of("content/pages/about.md", "content/pages/how-to-cite.md");

  private static final List<String> EXAMPLE =
      List.of(
          "content/actors/example/office-of-scientific-research-and-development.md",
          "content/actors/example/the-atlantic.md",
          "content/actors/example/vannevar-bush.md",
          "content/events/example/osrd-established-1941.md",
          "content/readings/example/bush-1945-as-we-may-think.md",
          "content/topics/example/access-to-knowledge.md");

  /** What belongs to the program, and is renewed with it. */
  private static final List<String> TOOLS =
      List.of(
          ".github/dependabot.yml",
          ".github/scripts/program",
          ".github/workflows/check.yml",
          ".github/workflows/links.yml",
          ".github/workflows/pages.yml",
          "CURATING.md");

  /** The same, of which the program's own repository has the one copy. */
  private static final List<String> SHARED_TOOLS =
      List.of(
          ".github/ISSUE_TEMPLATE/correction.yml",
          ".github/ISSUE_TEMPLATE/suggest-a-reading.yml",
          ".github/scripts/commit",
          ".github/scripts/record",
          ".vscode/concordance.code-snippets",
          ".vscode/extensions.json",
          ".vscode/settings.json",
          ".vscode/tasks.json",
          "content/README.md");

  /** Lists of rules for git, to which others may have added theirs. */
  private static final List<String> RULES = List.of(".gitattributes", ".gitignore");

  private NewArchive() {}

  /**
   * All files but the lists of rules, in the order in which they are to be written: the settings
   * last, so that a folder with settings is whole.
   */
  public static Map<String, String> files(Settings settings, Program program, boolean example) {
    Map<String, String> files = new LinkedHashMap<>(tools(program));
    files.put(Pin.PATH, pin(program));
    files.put(README, readme(settings, program));
    PAGES.forEach(path -> files.put(path, own(path)));
    if (example) {
      files.putAll(example());
    }
    files.put(SETTINGS, SettingsText.of(own(SETTINGS), settings));
    return Collections.unmodifiableMap(files);
  }

  /** The text of the file that names a program. */
  static String pin(Program program) {
    return Pin.of(program, tools(program)).text();
  }

  /** The example, which is to be deleted before anything is published. */
  public static SortedMap<String, String> example() {
    return texts(EXAMPLE, NewArchive::own);
  }

  /**
   * The paths of the example's files that are still as they came.
   *
   * @param texts gives the text at a path, or an empty one
   */
  public static List<String> exampleLeft(Function<String, String> texts) {
    return left(example(), texts);
  }

  /** The paths of the free pages that are still as they came. */
  public static List<String> pagesLeft(Function<String, String> texts) {
    return left(texts(PAGES, NewArchive::own), texts);
  }

  private static List<String> left(
      SortedMap<String, String> begun, Function<String, String> texts) {
    return begun.entrySet().stream()
        .filter(file -> Pin.hash(texts.apply(file.getKey())).equals(Pin.hash(file.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The lists of rules for git. */
  public static SortedMap<String, String> rules() {
    return texts(RULES, NewArchive::own);
  }

  /** The files that belong to the program. */
  static SortedMap<String, String> tools(Program program) {
    SortedMap<String, String> tools = texts(TOOLS, NewArchive::own);
    tools.putAll(texts(SHARED_TOOLS, path -> abroad(shared(path), program)));
    return tools;
  }

  private static SortedMap<String, String> texts(
      List<String> paths, Function<String, String> read) {
    SortedMap<String, String> texts = new TreeMap<>();
    paths.forEach(path -> texts.put(path, read.apply(path)));
    return texts;
  }

  /** Links into the program's repository lead there from elsewhere too, or are none. */
  private static String abroad(String text, Program program) {
    String link = "\\[([^\\[\\]\n]*)]\\(\\.\\./(README\\.md[^)]*)\\)";
    return text.replaceAll(
        link,
        program.home().isEmpty()
            ? "$1"
            : "[$1](" + program.home() + "/blob/v" + program.version() + "/$2)");
  }

  private static String readme(Settings settings, Program program) {
    String name =
        program.home().isEmpty() ? "Concordance" : "[Concordance](" + program.home() + ")";
    return own(README)
        .replace("@program@", name)
        .replace("@heading@", settings.title().replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1"));
  }

  private static String own(String path) {
    return resource("own/", path);
  }

  private static String shared(String path) {
    return resource("shared/", path);
  }

  /** A file of the jar, where no name begins with a dot: Maven leaves some of those out. */
  private static String resource(String folder, String path) {
    String name = folder + path.replaceFirst("^\\.", "");
    try (InputStream in = NewArchive.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
