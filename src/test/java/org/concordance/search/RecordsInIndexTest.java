package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.concordance.build.BuildOptions;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;
import org.concordance.testing.SearchFiles;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and facets of a small archive, as one would write them by hand. */
final class RecordsInIndexTest {

  @TempDir private Path temporary;
  private SearchFiles files;

  @BeforeEach
  void make() {
    TestArchive archive =
        new TestArchive(temporary)
            .write("archive.yaml", "title: Archive\nurl: https://archive.example/\n")
            .write(
                "actors/kim.md",
                "---\nname: Kim Jong Un\nkind: person\nalso: [Kim Jong-un]\nnative: {ko: 김정은}\n---\n")
            .write("actors/times.md", "---\nname: The Times\nkind: publication\n---\n")
            .write("actors/who.md", "---\nname: Bank of Ghosts\nkind: organization\n---\n")
            .write("topics/arms.md", "---\nlabel: Arms\n---\n")
            .write("topics/missiles.md", "---\nlabel: Missiles\nbroader: arms\n---\n")
            .write("events/test.md", "---\ntitle: A test\ndate: 2023-05\nplace: White Sands\n---\n")
            .write("readings/old.md", reading("1969-12-31", "The Times", "arms", ""))
            .write("readings/new.md", reading("2023-05~", "A Quarterly", "missiles", "quoted"))
            .write("readings/never.md", reading("", "", "", "mentioned"));
    files = SearchFiles.of(Sites.make(archive.content()).outputs());
  }

  private static String reading(String issued, String venue, String topic, String role) {
    return "---\ntitle: A summary\nsummarized: 2026-11-21\nsource:\n  type: report\n  title: Words\n"
        + (issued.isEmpty() ? "" : "  issued: " + issued + "\n")
        + (venue.isEmpty() ? "" : "  container-title: " + venue + "\n")
        + (topic.isEmpty() ? "" : "topics: [" + topic + "]\n")
        + (role.isEmpty() ? "" : "actors: [{id: kim, role: " + role + "}]\nevents: [test]\n")
        + "---\nText.\n";
  }

  @Test
  void aRecordIsFoundFromEachWordOfEachName() {
    SortedSet<String> keys = new TreeSet<>();
    for (List<String> line : files.lines("n")) {
      keys.add(String.join("|", line));
    }
    String kim = "|person|actors/kim/|Kim Jong Un|";
    String test = "|event|events/test/|A test||2|";
    SortedSet<String> expected =
        new TreeSet<>(
            List.of(
                "kim jong un" + kim + "|2||",
                "jong un" + kim + "|2||",
                "un" + kim + "|2||",
                "kim jongun" + kim + "|2|Kim Jong-un|also",
                "jongun" + kim + "|2|Kim Jong-un|also",
                "김정은" + kim + "ko|2|김정은|also",
                "정은" + kim + "ko|2|김정은|also",
                "은" + kim + "ko|2|김정은|also",
                "the times|publication|actors/times/|The Times||1||",
                "times|publication|actors/times/|The Times||1||",
                "bank of ghosts|organization|actors/who/|Bank of Ghosts||0||",
                "ghosts|organization|actors/who/|Bank of Ghosts||0||",
                "arms|topic|topics/arms/|Arms||2||",
                "missiles|topic|topics/missiles/|Missiles||1||",
                "a test" + test + "|",
                "test" + test + "|",
                "white sands" + test + "White Sands|place",
                "sands" + test + "White Sands|place",
                "1969|date|dates/1969/|1969||1||",
                "december 1969|date|dates/1969/12/|December 1969||1||",
                "dec 1969|date|dates/1969/12/|December 1969||1|Dec 1969|",
                "1969 12|date|dates/1969/12/|December 1969||1|1969-12|",
                "2023|date|dates/2023/|2023||2||",
                "may 2023|date|dates/2023/05/|May 2023||2||",
                "2023 05|date|dates/2023/05/|May 2023||2|2023-05|"));
    assertEquals(String.join("\n", expected), String.join("\n", keys));
  }

  @Test
  void facetsListWhatReadingsHave() {
    JsonObject facets = files.only("facets");
    assertEquals(
        "[[\"arms\",\"Arms\",\"topics/arms/\"],[\"missiles\",\"Missiles\","
            + "\"topics/missiles/\"]]",
        facets.get("topics").toString());
    assertEquals(
        "[[\"kim\",\"Kim Jong Un\",\"actors/kim/\"],"
            + "[\"times\",\"The Times\",\"actors/times/\"]]",
        facets.get("actors").toString());
    assertEquals(
        "[[\"\",\"A Quarterly\",\"\"],[\"times\",\"The Times\",\"actors/times/\"]]",
        facets.get("publishers").toString());
    assertEquals("publisher", facets.getAsJsonArray("roles").get(2).getAsString());
  }

  /** The undated reading, that of 1969, that of 2023. */
  @Test
  void eachDocumentHasItsFacets() {
    assertEquals(List.of(List.of(), List.of(0), List.of(0, 1)), column("topics"));
    assertEquals(List.of(List.of(5), List.of(6 + 2), List.of(4)), column("actors"));
    assertEquals(List.of(List.of(), List.of(1), List.of(0)), column("publishers"));
  }

  @Test
  void theBoundsOfADateAreDays() {
    int gap = day("2023-05-01") - day("1969-12-31");
    assertEquals(List.of(0, 2 * day("1969-12-31"), 2 * gap), days("earliest"));
    assertEquals(List.of(0, 1, 31), days("latest"));
  }

  private static int day(String text) {
    return 1 + (int) LocalDate.parse(text).toEpochDay() + 1_000_000;
  }

  @Test
  void draftsAreMarkedInResults() {
    TestArchive archive =
        new TestArchive(temporary.resolve("drafts"))
            .write("archive.yaml", "title: Archive\nurl: https://archive.example/\n")
            .write("readings/a.md", draft(reading("2020", "The Times", "", "")))
            .write("readings/b.md", draft(reading("2021", "", "", "")))
            .write("readings/c.md", reading("2022", "A Quarterly", "", ""));
    BuildOptions drafts = BuildOptions.of(archive.content(), false).withDrafts(true);

    List<JsonArray> documents =
        SearchFiles.of(Pipeline.make(drafts, Progress.SILENT).outputs()).documents();

    assertEquals(
        List.of("Draft · The Times", "Draft", "A Quarterly"),
        documents.stream().map(document -> document.get(5).getAsString()).toList());
  }

  private static String draft(String reading) {
    return reading.replaceFirst("\n---\n", "\nstatus: draft\n---\n");
  }

  @Test
  void resultsShowDateAndPlaceAsRowsDo() {
    JsonArray newest = files.documents().get(2);
    assertEquals(
        "[\"readings/new/\",\"A summary\",\"\",\"c. May 2023\",\"2023-05\",\"A Quarterly\","
            + "\"Report\"]",
        newest.deepCopy().asList().subList(0, 7).toString().replace(", ", ","));
  }

  private String text(String column) {
    return files.only("facets").getAsJsonObject("documents").get(column).getAsString();
  }

  private List<List<Integer>> column(String name) {
    var numbers = new SearchFiles.Numbers(text(name));
    List<List<Integer>> column = new ArrayList<>();
    while (numbers.hasNext()) {
      List<Integer> cell = new ArrayList<>();
      for (int count = numbers.next(); count > 0; count--) {
        cell.add(numbers.next());
      }
      column.add(cell);
    }
    return column;
  }

  private List<Integer> days(String name) {
    var numbers = new SearchFiles.Numbers(text(name));
    List<Integer> days = new ArrayList<>();
    while (numbers.hasNext()) {
      days.add(numbers.next());
    }
    return days;
  }
}
