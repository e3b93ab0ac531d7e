package org.concordance.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.concordance.model.Place;
import org.junit.jupiter.api.Test;

final class ReportTest {

  private static Item comes(int line, Remark... remarks) {
    return new Item(
        new Place("old.bib", line, 1),
        line == 9 ? "kim2019" : "",
        "Work " + line,
        Item.Outcome.COMES,
        "readings/work-" + line + ".md",
        "",
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(remarks));
  }

  private static Incoming unreadable(int line, String title) {
    return new Incoming.Unreadable(new Place("old.bib", line, 1), title, "", "");
  }

  @Test
  void everythingThatCameWasGuessedOrNotIsTold() {
    Item first =
        comes(
            1,
            Remark.guessed(new Place("old.bib", 3, 5), "`issued`", "is the year alone"),
            Remark.aside(new Place("old.bib", 4, 5), "`abstract`", "is kept to be read"));
    Item second =
        comes(9, Remark.leftOut(new Place("old.bib", 10, 5), "`file`", "has no place here"));
    Item third =
        comes(
            19,
            Remark.leftOut(new Place("old.bib", 20, 5), "`file`", "has no place here"),
            Remark.held(new Place("old.bib", 19, 1), "is draft: the post has no text"));
    List<Item> items =
        List.of(
            first,
            second,
            third,
            Item.without(
                unreadable(30, "Work 1"),
                "",
                Item.Outcome.TWICE,
                "old.bib:1:1",
                "same DOI as old.bib:1:1"),
            Item.without(
                unreadable(40, "Radar"),
                "",
                Item.Outcome.KNOWN,
                "content/readings/radar.md",
                "same address as content/readings/radar.md"),
            Item.without(
                unreadable(50, ""),
                "",
                Item.Outcome.LEFT_OUT,
                "",
                "no entry ends; close its bracket"));

    assertEquals(
        """
        # Import of library old.bib, 2027-03-01

        3 come, 1 is here already, 1 stands twice, 1 cannot come. Of what comes, 1 is held back as a draft, 1 value is guessed and 2 things were left out.

        ## What did not come

        - old.bib:50:1: no entry ends; close its bracket

        ## What is a draft, and why

        - status is draft: the post has no text: old.bib:19:1 (work-19)

        ## What was guessed: look at each

        - `issued` is the year alone: old.bib:3:5 (work-1)

        ## What lies beside the archive, and is not published

        - `abstract` is kept to be read: old.bib:4:5 (work-1)

        ## What was left out

        - `file` has no place here (2 times): old.bib:10:5 (work-9), old.bib:20:5 (work-19)

        ## What stands twice, and came once

        - old.bib:30:1: Work 1: same DOI as old.bib:1:1

        ## What came

        - content/readings/work-1.md: Work 1 (from old.bib:1:1)
        - content/readings/work-9.md: Work 9 (from kim2019, old.bib:9:1)
        - content/readings/work-19.md: Work 19 (from old.bib:19:1)

        ## What was here already

        - old.bib:40:1: Radar: same address as content/readings/radar.md
        """,
        Report.of("library old.bib, 2027-03-01", "content", items));
  }

  @Test
  void aTitleCannotBreakALine() {
    Item item =
        Item.without(
            unreadable(1, "One\n## Two\u202E"), "", Item.Outcome.LEFT_OUT, "", "is no work");
    String report = Report.of("Import", "content", List.of(item));
    assertEquals(1, report.lines().filter(line -> line.contains("Two")).count());
    assertEquals(-1, report.indexOf('\u202E'));
  }

  @Test
  void remarksThatDifferInAValueAloneAreToldTogether() {
    Remark left = Remark.leftOut(new Place("a.bib", 3, 2), "`file`", "has no place here");
    List<Item> items =
        List.of(
            comes(1, left.about("'a.pdf'")),
            comes(2, left.about("'b.pdf'")),
            comes(
                3,
                Remark.leftOut(new Place("a.bib", 9, 2), "`eid`", "has no place here")
                    .about("'7'")));
    String report = Report.of("Import", "content", items);
    assertEquals(
        """
        ## What was left out

        - `file` has no place here (2 times):
          - a.bib:3:2 (work-1): 'a.pdf'
          - a.bib:3:2 (work-2): 'b.pdf'
        - `eid` has no place here: '7': a.bib:9:2 (work-3)

        """,
        report.substring(report.indexOf("## What was left"), report.indexOf("## What came")));
  }

  @Test
  void whatMeantNothingToReadersIsOnOneLine() {
    Remark layout = Remark.trifle(new Place("a.md", 3, 1), "key 'layout'", "has no place here");
    Remark toc = Remark.trifle(new Place("b.md", 4, 1), "key 'toc'", "has no place here");
    String report =
        Report.of("Import", "content", List.of(comes(1, layout, toc), comes(2, layout)));
    assertTrue(report.contains("Of what comes, 3 things were left out."), report);
    assertEquals(
        """
        ## What meant nothing to readers

        - key 'layout' (2 times, first at a.md:3:1), key 'toc' (b.md:4:1): has no place here

        """,
        report.substring(report.indexOf("## What meant"), report.indexOf("## What came")));
  }
}
