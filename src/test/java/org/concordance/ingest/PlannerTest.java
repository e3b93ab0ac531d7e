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
import org.concordance.model.Archive;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlannerTest {

  @TempDir private Path folder;

  private List<Item> plan(Incoming... incoming) {
    TestArchive written =
        TestArchive.sound(folder)
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
    return new Incoming.Work(place, "report", "", given, List.of(), "", keywords, "", List.of());
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
        KNOWN %1$s/readings/here.md: same DOI
        KNOWN %1$s/readings/here.md: same title
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
        TWICE a.bib:1:1: same address
        TWICE a.bib:1:1: same title
        """,
        told(
            plan(
                work(1, "title=One", "issued=2020", "URL=https://a.example/1"),
                work(2, "title=Uno", "URL=http://www.a.example/1/"),
                work(3, "title=One", "issued=2020-05"))));
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
