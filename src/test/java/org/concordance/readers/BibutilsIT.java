package org.concordance.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordance.testing.Program;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * RIS as bibutils' {@code ris2xml} reads it, in MODS. What bibutils 7.2 itself makes of a field is
 * named here; that our file holds it all the same is what {@link RisReaderTest} sees to.
 */
final class BibutilsIT {

  @TempDir private Path folder;
  private Program ris2xml;

  @BeforeEach
  void find() {
    ris2xml = Program.find("ris2xml", "bibutils");
  }

  @Test
  void everyWorkComesBackByItsKeyAndTitle() throws IOException, InterruptedException {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> actual = new TreeMap<>();
    Map<String, Element> read = read();
    Works.sources()
        .forEach(
            (id, source) -> {
              expected.put(id, plain(Works.text(source, "title").strip().replaceAll("\\s+", " ")));
              actual.put(id, plain(title(read.get(id))));
            });
    assertEquals(expected, actual);
  }

  /** It divides a title at a colon or a question mark, and the two are put together without. */
  private static String title(Element work) {
    Element title = work.select("> titleInfo:not([type])").first();
    String before = title.select("> nonSort").text();
    return before + title.select("> title").text() + title.select("> subTitle").text();
  }

  private static String plain(String title) {
    return title.replaceAll("[:?\\s\u00A0]", "");
  }

  @Test
  void personsComeBackInTheirParts() throws IOException, InterruptedException {
    Map<String, Element> read = read();
    for (String id : List.of("journal", "newspaper", "book", "map", "hundreds")) {
      List<String> expected =
          Names.of(Works.sources().get(id), "author").stream()
              .filter(name -> !name.startsWith("="))
              .map(name -> name.replace(".", ""))
              .toList();
      List<String> actual = new ArrayList<>();
      for (Element name : read.get(id).select("> name[type=personal]")) {
        // It divides names in one piece too: into letters, if they are capitals.
        if (!id.equals("map")) {
          List<String> given = name.select("namePart[type=given]").eachText();
          actual.add(
              name.select("namePart[type=family]").text() + "|" + String.join(" ", given) + "|");
        }
      }
      assertEquals(expected, actual, id);
    }
  }

  @Test
  void numbersPlacesAndAddressesComeBack() throws IOException, InterruptedException {
    Map<String, Element> read = read();
    Map<String, String> selectors =
        Map.of(
            "volume", "detail[type=volume] > number",
            "issue", "detail[type=issue] > number",
            "publisher", "publisher",
            "publisher-place", "placeTerm",
            "edition", "edition",
            "language", "languageTerm",
            "URL", "location > url",
            "DOI", "identifier[type=doi]",
            "abstract", "abstract");
    // A DOI at arXiv becomes an identifier of arXiv's. Software's language is in a note, since
    // Zotero would take it for a programming language.
    Set<String> lost = Set.of("preprint DOI", "software language");
    Set<String> missing = new TreeSet<>();
    int compared = 0;
    for (Map.Entry<String, Map<String, Object>> work : Works.sources().entrySet()) {
      for (Map.Entry<String, String> selector : selectors.entrySet()) {
        String id = work.getKey();
        String variable = selector.getKey();
        Object value = work.getValue().get(variable);
        if (value instanceof String text) {
          String bare =
              variable.equals("DOI")
                  ? text.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "")
                  : text.strip();
          List<String> values = read.get(id).select(selector.getValue()).eachText();
          if (!values.contains(bare)) {
            missing.add(id + " " + variable);
          }
          compared++;
        }
      }
    }
    assertEquals(lost, missing);
    assertTrue(compared > 100, compared + " values");
  }

  @Test
  void pagesAndKeywordsComeBack() throws IOException, InterruptedException {
    Map<String, Element> read = read();
    for (int i = 0; i < HostileFields.PAGES.size(); i++) {
      List<String> row = HostileFields.PAGES.get(i);
      Element work = read.get("page-" + i);
      String start = work.select("extent[unit=page] > start, detail[type=page] > number").text();
      assertEquals(row.get(2), start);
      assertEquals(row.get(3), work.select("extent[unit=page] > end").text());
    }
    assertEquals(
        List.of("radar", "deterrence", "Warning systems"),
        read.get("journal").select("subject > topic").eachText());
  }

  @Test
  void daysAndMonthsAndYearsComeBack() throws IOException, InterruptedException {
    Map<String, Element> read = read();
    assertEquals("2022-11", read.get("report").select("> originInfo > dateIssued").text());
    assertEquals("2023-05-09", read.get("newspaper").select("> originInfo > dateIssued").text());
    assertEquals("1962", read.get("book").select("> originInfo > dateIssued").text());
  }

  private Map<String, Element> read() throws IOException, InterruptedException {
    StringBuilder ris = new StringBuilder();
    Works.sources().keySet().forEach(id -> ris.append(Works.file(id, "ris")));
    String xml = ris2xml.run(folder, ris.toString(), "-i", "utf8", "-o", "utf8");
    Map<String, Element> works = new TreeMap<>();
    for (Element work : Jsoup.parse(xml, "", Parser.xmlParser()).select("modsCollection > mods")) {
      String key = work.select("> identifier[type=citekey]").text();
      works.put(key.replaceFirst("_source$", ""), work);
    }
    assertEquals(Works.sources().keySet(), works.keySet());
    return works;
  }
}
