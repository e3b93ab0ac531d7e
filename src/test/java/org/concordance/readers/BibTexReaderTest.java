package org.concordance.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** BibTeX as jbibtex reads it, field by field, against what the curator wrote. */
final class BibTexReaderTest {

  /** Variables whose values are not texts, or have a test of their own. */
  private static final Set<String> APART =
      Set.of("type", "issued", "accessed", "keyword", "language");

  private static final Set<String> LISTS =
      Set.of(
          "institution", "location", "organization", "origlocation", "origpublisher", "publisher");

  @TestFactory
  Stream<DynamicTest> everyFieldOfEveryWorkComesBack() {
    return Works.sources().keySet().stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertComesBack(id)));
  }

  private static void assertComesBack(String id) {
    Map<String, Object> source = Works.sources().get(id);
    BibTeXEntry entry = entry(id);
    String type = Works.text(source, "type");
    assertEquals(BibLatexFields.ENTRIES.get("", type), entry.getType().getValue());
    assertEquals(id + "_source", entry.getKey().getValue());
    Map<String, List<String>> names = new TreeMap<>();
    Map<String, List<String>> read = new TreeMap<>();
    Names.of(source)
        .forEach(
            (variable, list) -> {
              if (!variable.equals("publisher")) {
                names.put(variable, list.stream().map(BibTexReaderTest::alone).toList());
                String field = field(entry, BibLatexFields.NAMES.get(type, variable));
                read.put(variable, Tex.list(field).stream().map(Tex::name).toList());
              }
            });
    assertEquals(names, read);
    assertEquals(texts(type, source), texts(entry, type, source));
  }

  /** A family name alone is one piece in BibTeX, and TeX curls an apostrophe. */
  private static String alone(String name) {
    return (name.endsWith("||") ? "=" + name.replace("|", "") : name).replace("'", "’");
  }

  private static Map<String, String> texts(String type, Map<String, Object> source) {
    Map<String, String> texts = new TreeMap<>();
    source.forEach(
        (variable, value) -> {
          if (!APART.contains(variable) && !Names.VARIABLES.contains(variable)) {
            String text =
                value instanceof Map<?, ?> name ? (String) name.get("literal") : value.toString();
            texts.put(variable, text.strip().replaceAll("\\s+", " "));
          }
        });
    texts.computeIfPresent("URL", (variable, url) -> url.replace("{", "%7B").replace("}", "%7D"));
    texts.computeIfPresent(
        "DOI",
        (variable, doi) -> doi.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", ""));
    texts.computeIfPresent("page", (variable, page) -> dashed(page));
    texts.replaceAll((variable, text) -> variable.equals("URL") ? text : text.replace("'", "’"));
    return texts;
  }

  /** What is a range gets a dash, and it alone. */
  private static String dashed(String pages) {
    return pages.contains("–")
        ? pages.replaceAll(" *– *", "–")
        : pages.replaceAll("(?<=\\d|iv)-(?=\\w)", "–");
  }

  private static Map<String, String> texts(
      BibTeXEntry entry, String type, Map<String, Object> source) {
    Map<String, String> texts = new TreeMap<>();
    texts(type, source)
        .keySet()
        .forEach(variable -> texts.put(variable, text(entry, type, variable)));
    return texts;
  }

  private static String text(BibTeXEntry entry, String type, String variable) {
    String field = BibLatexFields.FIELDS.get(type, variable);
    String value = field(entry, field);
    if (field.equals("url") || field.equals("doi")) {
      return value;
    }
    return LISTS.contains(field) ? one(value) : Tex.shown(value);
  }

  private static String one(String list) {
    assertEquals(1, Tex.list(list).size(), list);
    return Tex.shown(list);
  }

  @TestFactory
  Stream<DynamicTest> datesAreEdtfAsBibLatexReadsIt() {
    return HostileFields.DATES.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.toString(),
                    () -> {
                      BibTeXEntry entry = entry("date-" + HostileFields.DATES.indexOf(row));
                      assertEquals(
                          row.get(HostileFields.Column.BIBLATEX.ordinal()), field(entry, "date"));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> rangesOfPagesHaveDashes() {
    return IntStream.range(0, HostileFields.PAGES.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    HostileFields.PAGES.get(i).get(0),
                    () ->
                        assertEquals(
                            HostileFields.PAGES.get(i).get(1),
                            field(entry("page-" + i), "pages"))));
  }

  @Test
  void theLanguageIsNamedAsBabelDoes() {
    assertEquals("english", field(entry("report"), "langid"));
    assertEquals("british", field(entry("journal"), "langid"));
    assertEquals("american", field(entry("magazine"), "langid"));
  }

  @Test
  void theDayOfReadingIsTheUrlsDate() {
    assertEquals("2026-11-20", field(entry("report"), "urldate"));
  }

  @Test
  void articlesInNewspapersAndMagazinesAreToldApart() {
    assertEquals("newspaper", field(entry("newspaper"), "entrysubtype"));
    assertEquals("magazine", field(entry("magazine"), "entrysubtype"));
    assertFalse(entry("journal").getFields().containsKey(new Key("entrysubtype")));
  }

  @Test
  void keywordsAreThoseOfTheWorkThenTheTopics() {
    assertEquals("radar, deterrence, Warning systems", field(entry("journal"), "keywords"));
  }

  @Test
  void capitalsInEnglishTitlesAreKept() {
    assertEquals(
        "Options for a {Trilateral} {Missile-Warning} {Network}", field(entry("report"), "title"));
  }

  @Test
  void theSummaryIsOursAndSaysWhatItSummarises() {
    BibTeXEntry entry =
        parse(Works.site().text("readings/report/report.bib")).getEntries().get(new Key("report"));
    assertEquals("online", entry.getType().getValue());
    assertEquals("{The reading editors}", field(entry, "author"));
    assertEquals("https://works.example/readings/report/", field(entry, "url"));
    assertEquals("2026-11-21", field(entry, "date"));
    assertEquals(
        "Summary of “Options for a Trilateral Missile-Warning Network”"
            + " (RAND Corporation and Bennett, RAND and Company, 2022)",
        Tex.shown(field(entry, "note")));
  }

  @Test
  void theArchivesFileHoldsEachWorkOnce() {
    Set<String> expected = new TreeSet<>();
    for (String id : Works.sources().keySet()) {
      expected.add(id);
      expected.add(id + "_source");
    }
    List<String> keys = new ArrayList<>();
    parse(Works.site().text("archive.bib"))
        .getEntries()
        .keySet()
        .forEach(key -> keys.add(key.getValue()));
    assertEquals(expected.size(), keys.size());
    assertEquals(expected, new TreeSet<>(keys));
  }

  private static BibTeXEntry entry(String id) {
    BibTeXEntry entry = parse(Works.file(id, "bib")).getEntries().get(new Key(id + "_source"));
    assertFalse(entry == null, id);
    return entry;
  }

  private static BibTeXDatabase parse(String text) {
    try {
      return new BibTeXParser().parse(new StringReader(text));
    } catch (Exception e) {
      throw new AssertionError(text, e);
    }
  }

  private static String field(BibTeXEntry entry, String name) {
    org.jbibtex.Value value = entry.getField(new Key(name));
    return value == null ? "(no field " + name + ")" : value.toUserString();
  }
}
