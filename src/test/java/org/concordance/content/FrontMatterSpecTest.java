package org.concordance.content;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.Body;
import org.concordance.model.OwnTheme;
import org.concordance.model.Problem;
import org.concordance.model.Problems;
import org.concordance.model.RecordKind;
import org.concordance.testing.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code spec/front-matter.txt}. */
final class FrontMatterSpecTest {

  private static final Map<String, String> NEEDED =
      Map.of(
          "reading",
          "title: A summary\nsummarized: 2026-11-21\n"
              + "source: {type: report, title: A report, issued: 2024}\n",
          "actor",
          "name: Name\nkind: person\n",
          "topic",
          "label: Label\n",
          "event",
          "title: Title\ndate: 2024\n",
          "page",
          "title: Title\n",
          "archive",
          "title: Archive\nurl: https://archive.example/\n");

  private static final Map<RecordKind, List<TextFile>> OTHERS =
      Map.of(
          RecordKind.READING,
          List.of(
              file("readings/other.md", needed("reading", "")),
              file("readings/plan.md", needed("reading", "status: draft\n"))),
          RecordKind.ACTOR,
          List.of(
              file("actors/kim.md", "name: Felix Kim\nkind: person\n"),
              file("actors/rand.md", "name: RAND Corporation\nkind: organization\n")),
          RecordKind.TOPIC,
          List.of(
              file("topics/arms.md", "label: Arms\nreplaced-by: [guns, tanks]\n"),
              file("topics/guns.md", "label: Guns\n"),
              file("topics/radar.md", "label: Radar\nformerly: [radars]\n"),
              file("topics/tanks.md", "label: Tanks\n")),
          RecordKind.EVENT,
          List.of(file("events/talks.md", "title: Talks\ndate: 2024\n")),
          RecordKind.PAGE,
          List.of());

  @TestFactory
  Stream<DynamicTest> readsAsTheSpecSays() {
    return SpecFile.read("front-matter.txt").tests(FrontMatterSpecTest::describe);
  }

  /**
   * What the fields change in a record that has only what it needs, and what is wrong with them.
   */
  private static String describe(String fields) {
    String kind = fields.startsWith("# ") ? fields.substring(2, fields.indexOf('\n')) : "reading";
    Problems problems = new Problems();
    Record plain = read(kind, "# plain\n", new Problems());
    String changes = changes(plain, read(kind, fields, problems), "");
    return changes
        + problems.sorted().stream().map(FrontMatterSpecTest::shown).collect(Collectors.joining());
  }

  private static String shown(Problem problem) {
    int line = problem.place().line() - (problem.place().file().endsWith("yaml") ? 0 : 1);
    return problem
            .toString()
            .replaceFirst("^[^:]*:\\d+", Integer.toString(line))
            .replaceFirst("^content/[^:]*: ", "")
            .replace("    hint", "hint")
        + "\n";
  }

  private static Record read(String kind, String fields, Problems problems) {
    boolean isArchive = kind.equals("archive");
    Map<RecordKind, List<TextFile>> records = new EnumMap<>(OTHERS);
    if (!isArchive) {
      RecordKind own = RecordKind.ofWord(kind).orElseThrow();
      TextFile file = file(own.folder() + "/own.md", needed(kind, fields));
      records.compute(own, (k, list) -> Stream.concat(Stream.of(file), list.stream()).toList());
    }
    String config = needed("archive", isArchive ? fields : "");
    Sources sources =
        new Sources(
            "content",
            Optional.of(new TextFile("archive.yaml", "content/archive.yaml", config)),
            records,
            List.of(),
            List.of(),
            new TreeMap<>(),
            Ledger.EMPTY,
            Optional.empty(),
            OwnTheme.none());
    Archive archive = Assembler.assemble(sources, true, problems);
    return isArchive
        ? archive.config()
        : (Record)
            archive
                .records()
                .filter(r -> r.id().equals("own"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(fields));
  }

  /** The fields, and those lines of what the record needs whose keys they don't give. */
  private static String needed(String kind, String fields) {
    return fields
        + NEEDED
            .get(kind)
            .lines()
            .filter(line -> !("\n" + fields).contains("\n" + line.split(":")[0] + ":"))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
  }

  private static TextFile file(String path, String fields) {
    return new TextFile(path, "content/" + path, "---\n" + fields + "---\nThe gist.\n");
  }

  private static String changes(Record from, Record to, String prefix) {
    StringBuilder changes = new StringBuilder();
    for (RecordComponent component : from.getClass().getRecordComponents()) {
      Object before = value(component, from);
      Object after = value(component, to);
      String name = prefix + component.getName();
      if (before instanceof Body || before.equals(after)) {
        continue;
      }
      changes.append(
          name.equals("source")
              ? changes((Record) before, (Record) after, "source.")
              : name + ": " + shown(after) + "\n");
    }
    return changes.toString();
  }

  private static String shown(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(FrontMatterSpecTest::shown).orElse("(nothing)");
    } else if (value instanceof Collection<?> list) {
      return list.isEmpty()
          ? "(nothing)"
          : list.stream().map(FrontMatterSpecTest::shown).collect(Collectors.joining(" | "));
    } else if (value instanceof Record) {
      return value
          .toString()
          .replaceAll("Optional\\[([^]]*)]", "$1")
          .replace("Optional.empty", "–");
    }
    return value.toString();
  }

  private static Object value(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(component.getName(), e);
    }
  }
}
