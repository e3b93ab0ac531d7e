package org.concordance.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.content.Sources;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.model.Archive;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlannerTest {

  @TempDir private Path folder;

  private List<Item> plan(Incoming... incoming) {
    TestArchive written =
        TestArchive.sound(folder)
            .write("actors/suh.md", "---\nname: Suh Wook-jin\nkind: person\n---\n")
            .write("topics/radar.md", "---\nlabel: Radar\nalso: [early warning]\n---\n")
            .write(
                "readings/here.md",
                """
                ---
                title: Here
                summarized: 2026-11-21
                source: {type: report, title: "Here: a work", issued: 2024, DOI: 10.1000/HERE}
                ---
                Here.
                """);
    Problems problems = new Problems();
    Sources sources = ContentReader.read(written.content(), problems);
    Archive archive = Assembler.assemble(sources, true, problems);
    Register register = new Register(archive, sources.ledger());
    return new Planner(archive, register, "2027-03-01").plan(List.of(incoming));
  }

  private static Incoming.Work work(int line, String... fields) {
    return work(line, List.of(), fields);
  }

  private static Incoming.Work work(int line, List<String> keywords, String... fields) {
    List<Entry.Given> given = new ArrayList<>();
    for (String field : fields) {
      given.add(Entry.of(field.replaceFirst("=.*", ""), field.replaceFirst("^.*?=", "")));
    }
    Place place = new Place("a.bib", line, 1);
    return new Incoming.Work(
        place, "", "report", "", given, List.of(), "", keywords, "", List.of());
  }

  private static String told(List<Item> items) {
    StringBuilder told = new StringBuilder();
    for (Item item : items) {
      told.append(item.outcome()).append(' ').append(item.holder());
      told.append(item.why().isEmpty() ? "" : ": " + item.why()).append('\n');
      item.remarks().forEach(remark -> told.append("  ").append(remark.sentence()).append('\n'));
    }
    return told.toString();
  }

  @Test
  void whatIsHereByDoiOrTitleDoesNotCome() {
    assertEquals(
        """
        KNOWN %1$s/readings/here.md: same DOI as %1$s/readings/here.md
        KNOWN %1$s/readings/here.md: same title as %1$s/readings/here.md
        COMES readings/2025-here-work.md
          title is also that of %1$s/readings/here.md: are they one?
        """
            .replace("%1$s", folder + "/content"),
        told(
            plan(
                work(1, "title=Another title", "DOI=https://doi.org/10.1000/here"),
                work(2, "title=HERE — a work", "issued=2024-05"),
                work(3, "title=Here: a work", "issued=2025"))));
  }

  @Test
  void whatStandsTwiceComesOnce() {
    assertEquals(
        """
        COMES readings/2020-one.md
        TWICE a.bib:1:1: same address as a.bib:1:1
        TWICE a.bib:1:1: same title as a.bib:1:1
        """,
        told(
            plan(
                work(1, "title=One", "issued=2020", "URL=https://a.example/1"),
                work(2, "title=Uno", "URL=http://www.a.example/1/"),
                work(3, "title=One", "issued=2020-05"))));
  }

  @Test
  void worksThatContradictEachOtherAreTwoThoughTheyShareTitleAddressOrDoi() {
    assertEquals(
        """
        COMES readings/lee-2020-introduction.md
        COMES readings/kim-2020-introduction.md
          title is also that of a.bib:1:1: are they one?
        TWICE a.bib:2:1: same title as a.bib:2:1
        COMES readings/2021-defense-japan.md
        COMES readings/2022-defense-japan.md
          address is also that of a.bib:4:1: are they one?
        COMES readings/lee-radars.md
        COMES readings/kim-trust.md
          DOI is also that of a.bib:6:1: are they one?
        TWICE a.bib:7:1: same DOI as a.bib:7:1
        """,
        told(
            plan(
                work(1, "title=Introduction", "author=Ana Lee", "issued=2020"),
                work(2, "title=Introduction", "author=Bo Kim", "issued=2020"),
                work(3, "title=Introduction", "author=Bo Kim", "issued=2020-03"),
                work(4, "title=Defense of Japan", "issued=2021", "URL=https://a.example/d"),
                work(5, "title=Defense of Japan", "issued=2022", "URL=https://a.example/d"),
                work(6, "title=Radars", "author=Ana Lee", "DOI=10.5555/book"),
                work(7, "title=Trust", "author=Bo Kim", "DOI=10.5555/book"),
                work(8, "title=Trust", "author=Bo Kim", "DOI=10.5555/book"))));
  }

  @Test
  void idsAreNotGivenTwice() {
    assertEquals(
        """
        COMES readings/2020-one.md
        COMES readings/2020-one-2.md
          title is also that of a.bib:1:1: are they one?
        """,
        told(
            plan(
                work(1, "title=One", "issued=2020", "volume=1"),
                work(2, "title=One", "issued=2020", "volume=2"))));
  }

  @Test
  void whatMayBeHereWithoutAnAddressIsToldWhereToWriteIt() {
    assertEquals(
        """
        KNOWN %1$s/readings/sound.md: same title as %1$s/readings/sound.md, which has no address: \
        write 'URL: https://a.example/1' there, or its own if it is another
        """
            .replace("%1$s", folder + "/content"),
        told(plan(work(1, "title=A report", "URL=https://a.example/1"))));
  }

  @Test
  void whereTheTitleAloneIsTheSameItIsToldHowToPartTwo() {
    assertEquals(
        """
        COMES readings/press-releases.md
        TWICE a.bib:1:1: same title as a.bib:1:1; if they are two, give each its date or its address
        """,
        told(plan(work(1, "title=Press Releases"), work(2, "title=Press releases"))));
  }

  @Test
  void anotherDayMakesAnotherWork() {
    assertEquals(
        """
        COMES readings/2024-press-releases.md
        COMES readings/2024-press-releases-2.md
          title is also that of a.bib:1:1: are they one?
        """,
        told(
            plan(
                work(1, "title=Press Releases", "issued=2024-06-14"),
                work(2, "title=Press Releases", "issued=2024-07-09"))));
  }

  @ParameterizedTest
  @CsvSource({
    "kamiya2015, 2015, kamiya2015",
    "_2015,      2015, reading-2015",
    "12,         '',   reading",
    "http://a.example/1, 2015, reading-2015",
  })
  void whatHasNoLatinLettersIsCalledByItsKeyOrItsYear(String key, String year, String id) {
    List<Entry.Given> given = List.of(Entry.of("title", "한국"), Entry.of("issued", year));
    Place place = new Place("a.bib", 1, 1);
    Item item =
        plan(new Incoming.Work(
                place, key, "report", "", given, List.of(), "", List.of(), "", List.of()))
            .get(0);
    assertEquals(
        "COMES readings/%1$s.md\n  id '%1$s' says little: rename the file before it is recorded\n"
            .replace("%1$s", id),
        told(List.of(item)));
    assertEquals(key + ", a.bib:1:1", item.origin());
    String text = new String(item.content().get(item.holder()), StandardCharsets.UTF_8);
    assertTrue(text.contains("\n# Its key in the library: " + key + "\n"), text);
  }

  @Test
  void aFamilyNameThatStandsFirstIsToldSo() {
    Value names = Value.of(List.of("Kim Dong-hyun", "Wang Yi", "Felix Kim", "Suh Wook-jin"));
    List<Entry.Given> given = List.of(Entry.of("title", "Cables"), Entry.of("author", names));
    Place place = Place.of("a.html");
    Item item =
        plan(new Incoming.Work(
                place, "", "report", "", given, List.of(), "", List.of(), "", List.of()))
            .get(0);
    assertEquals(
        """
        COMES readings/kim-cables.md
          author is taken to have the family name first: Kim Dong-hyun
          author is taken to have the family name last: Wang Yi
        """,
        told(List.of(item)));
    String text = new String(item.content().get(item.holder()), StandardCharsets.UTF_8);
    assertTrue(
        text.contains(
            """
              author:
                - family: Kim                 # a guess: the family name first
                  given: Dong-hyun
                - Wang Yi                     # family name taken to be the last word
                - Felix Kim
                - Suh Wook-jin
            """),
        text);
  }

  @Test
  void keywordsThatAreTopicsAreOffered() {
    Item item = plan(work(1, List.of("Early-warning", "Peace"), "title=One")).get(0);
    String text = new String(item.content().get(item.holder()), StandardCharsets.UTF_8);
    assertTrue(
        text.contains("  # - radar                       # its keyword: Early-warning"), text);
    assertTrue(text.contains("# Keywords of the work that are no topics here: Peace"), text);
  }

  @Test
  void whatCannotBeReadIsLeftOut() {
    Incoming wrong = new Incoming.Unreadable(Place.of("a.bib"), "", "it is torn", "mend it");
    assertEquals("LEFT_OUT : it is torn; mend it\n", told(plan(wrong)));
  }
}
