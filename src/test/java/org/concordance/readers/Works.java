package org.concordance.readers;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An archive of works of every type with every variable ({@code src/test/resources/works}), and a
 * reading for each of the {@link HostileFields}; and what the site has of it.
 */
final class Works {

  /** The written part of the archive. */
  static final Path FOLDER = Path.of("src/test/resources/works");

  private static final Map<String, Map<String, Object>> SOURCES = new TreeMap<>();
  private static final Tree SITE = make();

  private Works() {}

  /** The whole site. */
  static Tree site() {
    return SITE;
  }

  /** What the curators' files say of the works, by the ids of their readings. */
  static Map<String, Map<String, Object>> sources() {
    return SOURCES;
  }

  /** A file of the site that describes an original. */
  static String file(String id, String extension) {
    return SITE.text("readings/" + id + "/source/" + id + "-source." + extension);
  }

  /** The text of a field; empty where there is none. */
  static String text(Map<String, Object> source, String variable) {
    Object value = source.get(variable);
    return value == null ? "" : value.toString();
  }

  private static Tree make() {
    try {
      Path folder = Files.createTempDirectory("works");
      try {
        TestArchive archive = new TestArchive(folder);
        Tree.read(FOLDER).write(archive.content());
        HostileReadings.write(archive);
        Tree.read(archive.path("readings")).files().keySet().forEach(file -> read(archive, file));
        return Sites.tree(archive.content());
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(paths::add);
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  private static void read(TestArchive archive, String file) {
    String front = archive.text("readings/" + file).split("(?m)^---$")[1];
    Map<?, ?> fields = (Map<?, ?>) yaml(front);
    Map<String, Object> source = new TreeMap<>();
    ((Map<?, ?>) fields.get("source")).forEach((key, value) -> source.put((String) key, value));
    SOURCES.put(file.replace(".md", ""), source);
  }

  /** Reads YAML. */
  static Object yaml(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  /** Writes the readings with hostile fields. */
  private static final class HostileReadings {

    private static final Gson GSON = new Gson();

    static void write(TestArchive archive) {
      each(
          "title",
          HostileFields.TITLES.size(),
          i -> "title: " + quoted(HostileFields.TITLES.get(i)),
          archive);
      each(
          "url",
          HostileFields.URLS.size(),
          i -> "URL: " + quoted(HostileFields.URLS.get(i)),
          archive);
      each(
          "doi",
          HostileFields.DOIS.size(),
          i -> "DOI: " + quoted(HostileFields.DOIS.get(i).get(0)),
          archive);
      each(
          "page",
          HostileFields.PAGES.size(),
          i -> "page: " + quoted(HostileFields.PAGES.get(i).get(0)),
          archive);
      each(
          "date",
          HostileFields.DATES.size(),
          i -> "issued: " + date(HostileFields.DATES.get(i)),
          archive);
      write(
          archive,
          "block",
          "title: |\n    A title\n    in  two lines\n  abstract: >\n    Folded\n    text.\n");
    }

    private interface Field {
      String of(int index);
    }

    private static void each(String name, int count, Field field, TestArchive archive) {
      for (int i = 0; i < count; i++) {
        write(archive, name + "-" + i, field.of(i) + "\n");
      }
    }

    private static void write(TestArchive archive, String id, String field) {
      String title = field.startsWith("title") ? "" : "  title: A plain title\n";
      String issued = field.startsWith("issued") ? "" : "  issued: 2020\n";
      archive.write(
          "readings/" + id + ".md",
          "---\ntitle: About "
              + id
              + "\nsummarized: 2026-11-21\nsource:\n  type: article-journal\n"
              + title
              + issued
              + "  "
              + field
              + "---\nA sentence.\n");
    }

    private static String date(List<String> row) {
      String edtf = row.get(HostileFields.Column.WRITTEN.ordinal());
      String words = row.get(HostileFields.Column.WORDS.ordinal());
      return words.equals("-")
          ? quoted(edtf)
          : "{edtf: " + quoted(edtf) + ", text: " + quoted(words) + "}";
    }

    private static String quoted(String text) {
      return GSON.toJson(text);
    }
  }
}
