package org.concordance.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concordance.testing.TestArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of dates show what belongs to them, and what is known of when. */
final class DatePagesTest {

  /** Titles and dates of events; readings have theirs below. */
  private static final Map<String, String> EVENTS = new LinkedHashMap<>();

  private static final Map<String, String> READINGS = new LinkedHashMap<>();

  static {
    EVENTS.put("summit", "2023-08-18");
    EVENTS.put("test", "2023-08");
    EVENTS.put("drill", "2023-07-30/2023-08-04");
    EVENTS.put("alert", "2023-08-20~");
    EVENTS.put("talks", "2021-05/2023-09");
    EVENTS.put("programme", "2005/2019");
    EVENTS.put("plan", "201X");
    READINGS.put("report", "2023-08-18");
    READINGS.put("essay", "2023-08-XX");
    READINGS.put("leaflet", "2018");
  }

  @TempDir private static Path folder;
  private static Path site;

  @BeforeAll
  static void build() {
    TestArchive archive = new TestArchive(folder);
    archive.write("archive.yaml", "title: Archive\nurl: https://archive.example/\n");
    EVENTS.forEach(
        (id, date) ->
            archive.write(
                "events/" + id + ".md", "---\ntitle: The " + id + "\ndate: " + date + "\n---\n"));
    READINGS.forEach(
        (id, date) ->
            archive.write(
                "readings/" + id + ".md",
                TestArchive.reading("", "Text.")
                    .replace("A summary", "The " + id)
                    .replace("2024", date)));
    site = built(archive, folder);
  }

  private static Path built(TestArchive archive, Path folder) {
    Path output = folder.resolve("site");
    TestArchive.Run run = archive.build(output);
    assertEquals(0, run.status(), run.err());
    return output;
  }

  private static Document page(String path) {
    try {
      return Jsoup.parse(Files.readString(site.resolve(path + "index.html")));
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  /** Under each heading, what stands there: "Happened The summit". */
  private static Map<String, List<String>> sections(String path) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    for (Element section : page(path).select("section.part")) {
      List<String> entries =
          section.select(".entry").stream()
              .map(entry -> entry.select(".when").text() + ": " + entry.select(".name").text())
              .toList();
      sections.put(section.selectFirst("h2").text(), entries);
    }
    return sections;
  }

  @Test
  void aMonthShowsItsDaysAndWhatHasNone() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    expected.put("18 August 2023", List.of("Published: The report", "Happened: The summit"));
    expected.put("20 August 2023", List.of("Happened c. 20 August 2023 approximate: The alert"));
    expected.put(
        "From one date to another",
        List.of(
            "Happened May 2021 – September 2023: The talks",
            "Happened 30 July – 4 August 2023: The drill"));
    expected.put(
        "Day not known",
        List.of(
            "Published August 2023 day not known: The essay",
            "Happened August 2023 day not known: The test"));
    assertEquals(expected.toString(), sections("dates/2023/08/").toString());
  }

  @Test
  void theDaysOfAMonthCanBeLinkedToAndItsPictureLinksToThem() {
    Document month = page("dates/2023/08/");
    for (String day : List.of("part:d18", "part:d20")) {
      assertTrue(month.getElementById(day) != null, day);
      assertEquals(1, month.select("svg a[href='#" + day + "']").size(), day);
    }
    assertEquals(0, month.select("svg a[href$='dates/2023/08/']").size());
  }

  @Test
  void aYearKeepsApartWhatHasNoMonthAndWhatWentOnForLonger() {
    Map<String, List<String>> sections = sections("dates/2018/");
    assertEquals(
        List.of("Happened 2005–2019: The programme"), sections.get("From one date to another"));
    assertEquals(
        List.of(
            "Published 2018: The leaflet", "Happened 2010s some year from 2010 to 2019: The plan"),
        sections.get("Month not known"));
  }

  @Test
  void everyEntryOfAPageOfDatesBelongsToIt() {
    assertEquals(Set.of("summit", "test", "drill", "alert", "talks"), events("dates/2023/08/"));
    assertEquals(Set.of("drill", "talks"), events("dates/2023/07/"));
    assertEquals(Set.of("talks"), events("dates/2022/"));
    assertEquals(Set.of("programme"), events("dates/2009/"));
    assertEquals(Set.of("programme", "plan"), events("dates/2012/"));
  }

  private static Set<String> events(String path) {
    Set<String> ids = new TreeSet<>();
    for (String selector : List.of(".entry .name a", "figure.picture svg a.down")) {
      Set<String> found = new TreeSet<>();
      for (Element link : page(path).select(selector + "[href*='events/']")) {
        found.add(link.attr("href").replaceAll(".*events/|/", ""));
      }
      assertTrue(ids.isEmpty() || found.isEmpty() || ids.equals(found), path + found);
      ids.addAll(found);
    }
    return ids;
  }

  @Test
  void theCountsOfADecadeAreThoseOfItsLists() {
    Document dates = page("dates/");
    List<String> headings = dates.select("section.part > h2").eachText();
    assertEquals(
        List.of("2020s 2 published 5 happened", "2010s 1 published 2 happened", "2000s 1 happened"),
        headings);
    for (Element section : dates.select("section.part")) {
      List<String> wrong = new ArrayList<>();
      for (Element year : section.select(".months li")) {
        String path = "dates/" + year.select("a").text() + "/";
        Document page = page(path);
        String note = page.selectFirst(".head .note").text();
        String counts =
            String.join(", ", year.select(".count").eachText())
                .replaceAll("(\\b1) published", "$1 reading published")
                .replaceAll("(\\d+) published", "$1 readings published")
                .replaceAll("(\\b1) happened", "$1 event")
                .replaceAll("(\\d+) happened", "$1 events");
        if (!note.equals(counts + ".")) {
          wrong.add(path + " " + note + " " + counts);
        }
      }
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  void theHomePageHasAPictureOfASingleDateAndOtherPagesHaveNone(@TempDir Path other) {
    Path single = built(TestArchive.sound(other), other);
    assertEquals(1, pictures(single.resolve("index.html")));
    assertEquals(0, pictures(single.resolve("dates/index.html")));
    assertEquals(0, pictures(single.resolve("dates/2024/index.html")));
  }

  private static int pictures(Path file) {
    try {
      return Jsoup.parse(Files.readString(file)).select("figure.picture svg[role]").size();
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
