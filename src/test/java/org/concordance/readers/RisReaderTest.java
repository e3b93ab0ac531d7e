package org.concordance.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** RIS line by line, and as citeproc-java's parser reads it, against what the curator wrote. */
final class RisReaderTest {

  /** Tags that have a test of their own. */
  private static final Set<String> APART = Set.of("TY", "ID", "ER", "PY", "DA", "Y2", "KW", "EP");

  @TestFactory
  Stream<DynamicTest> everyFieldOfEveryWorkIsInItsLine() {
    return Works.sources().keySet().stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertLines(id)));
  }

  private static void assertLines(String id) {
    Map<String, Object> source = Works.sources().get(id);
    String type = Works.text(source, "type");
    RisLines lines = RisLines.of(Works.file(id, "ris"));
    assertEquals(List.of(RisTable.TYPES.get("", type)), lines.all("TY"));
    assertEquals(List.of(id + "_source"), lines.all("ID"));
    Map<String, List<String>> read = new TreeMap<>(lines.byTag());
    read.keySet().removeAll(APART);
    read.replaceAll((tag, values) -> sorted(values));
    assertEquals(expected(type, source), read);
  }

  private static Map<String, List<String>> expected(String type, Map<String, Object> source) {
    Map<String, List<String>> lines = new TreeMap<>();
    Names.of(source)
        .forEach(
            (variable, names) -> {
              String tag = RisTable.TAGS.get(type, variable);
              names.forEach(name -> add(lines, tag, variable, written(name)));
            });
    source.forEach(
        (variable, value) -> {
          if (!Names.VARIABLES.contains(variable)
              && !Set.of("type", "issued", "accessed", "keyword").contains(variable)) {
            add(lines, RisTable.TAGS.get(type, variable), variable, text(variable, value));
          }
        });
    lines.replaceAll((tag, values) -> sorted(values));
    return lines;
  }

  private static void add(
      Map<String, List<String>> lines, String tag, String variable, String text) {
    String value = tag.equals("N1") && !variable.equals("note") ? variable + ": " + text : text;
    lines.computeIfAbsent(tag, t -> new ArrayList<>()).add(value);
  }

  private static List<String> sorted(List<String> values) {
    List<String> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted;
  }

  /** A comma divides the parts of a name, so that a name in one piece has to do without. */
  private static String written(String name) {
    if (name.startsWith("=")) {
      return name.substring(1).replace(",", "");
    }
    List<String> parts = new ArrayList<>(Arrays.asList(name.split("\\|")));
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }

  private static String text(String variable, Object value) {
    String text = value instanceof Map<?, ?> name ? (String) name.get("literal") : value.toString();
    return switch (variable) {
      case "DOI" -> text.replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
      case "page" -> start(text);
      default -> text.strip().replaceAll("\\s+", " ");
    };
  }

  /** The first page of a range, and of anything else all. */
  private static String start(String pages) {
    boolean list = pages.contains(",") || pages.equals("S-12") || pages.equals("3-1–3-12");
    return list ? pages : pages.split(" *[-–] *")[0];
  }

  @TestFactory
  Stream<DynamicTest> datesAreAsPreciseAsTheyAreKnown() {
    return IntStream.range(0, HostileFields.DATES.size())
        .mapToObj(
            i -> {
              List<String> row = HostileFields.DATES.get(i);
              return DynamicTest.dynamicTest(
                  row.toString(),
                  () -> {
                    RisLines lines = RisLines.of(Works.file("date-" + i, "ris"));
                    String year = row.get(HostileFields.Column.RIS_YEAR.ordinal());
                    assertEquals(
                        year.isEmpty() || year.equals("-") ? List.of() : List.of(year),
                        lines.all("PY"));
                    String date = row.get(HostileFields.Column.RIS_DATE.ordinal());
                    assertEquals(List.of(date), lines.all("DA"));
                  });
            });
  }

  @TestFactory
  Stream<DynamicTest> onlyARangeOfPagesHasAnEnd() {
    return IntStream.range(0, HostileFields.PAGES.size())
        .mapToObj(
            i -> {
              List<String> row = HostileFields.PAGES.get(i);
              return DynamicTest.dynamicTest(
                  row.get(0),
                  () -> {
                    RisLines lines = RisLines.of(Works.file("page-" + i, "ris"));
                    assertEquals(List.of(row.get(2)), lines.all("SP"));
                    assertEquals(
                        row.get(3).isEmpty() ? List.of() : List.of(row.get(3)), lines.all("EP"));
                  });
            });
  }

  @Test
  void accessAndKeywordsHaveALineEach() {
    RisLines lines = RisLines.of(Works.file("journal", "ris"));
    assertEquals(List.of("2026/11/20/"), lines.all("Y2"));
    assertEquals(List.of("radar", "deterrence", "Warning systems"), lines.all("KW"));
  }

  @Test
  void theSummaryIsAWebPageOfOurs() {
    RisLines lines = RisLines.of(Works.site().text("readings/report/report.ris"));
    assertEquals(List.of("ELEC"), lines.all("TY"));
    assertEquals(List.of("The reading editors"), lines.all("AU"));
    assertEquals(List.of("Works & readers: an archive"), lines.all("T2"));
    assertEquals(List.of("https://works.example/readings/report/"), lines.all("UR"));
  }

  /** The parser holds every tag that it knows; its converter to CSL, not asked here, loses T2. */
  @TestFactory
  Stream<DynamicTest> citeprocsParserReadsTheSame() {
    return Works.sources().keySet().stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertParsed(id)));
  }

  private static void assertParsed(String id) throws IOException {
    String text = Works.file(id, "ris");
    RisLines lines = RisLines.of(text);
    RISReference read = new RISParser().parse(new StringReader(text)).getReferences().get(0);
    assertEquals(one(lines, "TI"), String.valueOf(read.getTitle()));
    assertEquals(one(lines, "T2"), String.valueOf(read.getSecondaryTitle()));
    assertEquals(one(lines, "T3"), String.valueOf(read.getTertiaryTitle()));
    assertEquals(one(lines, "PB"), String.valueOf(read.getPublisher()));
    assertEquals(one(lines, "CY"), String.valueOf(read.getPlace()));
    assertEquals(one(lines, "UR"), String.valueOf(read.getURL()));
    assertEquals(one(lines, "DO"), String.valueOf(read.getDOI()));
    assertEquals(one(lines, "SN"), String.valueOf(read.getIsbnOrIssn()));
    assertEquals(one(lines, "PY"), String.valueOf(read.getYear()));
    assertEquals(one(lines, "DA"), String.valueOf(read.getDate()));
    assertEquals(one(lines, "SP"), String.valueOf(read.getStartPage()));
    assertEquals(one(lines, "EP"), String.valueOf(read.getEndPage()));
    assertEquals(lines.all("AU"), list(read.getAuthors()));
    assertEquals(lines.all("KW"), list(read.getKeywords()));
    assertEquals(lines.all("N1"), list(read.getNotes()));
    assertEquals(lines.all("TY").get(0), read.getType().toString());
  }

  private static String one(RisLines lines, String tag) {
    return lines.all(tag).isEmpty() ? "null" : lines.all(tag).get(0);
  }

  private static List<String> list(String[] values) {
    return values == null ? List.of() : List.of(values);
  }
}
