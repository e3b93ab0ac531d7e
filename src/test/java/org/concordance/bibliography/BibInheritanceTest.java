package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.junit.jupiter.api.Test;

/** What entries of BibLaTeX take from others, and what stays their own. */
final class BibInheritanceTest {

  @Test
  void aPartTakesFromItsWhole() {
    List<Incoming> all =
        WorkText.read(
            "a.bib",
            """
            @xdata{x, publisher = {ACM}, location = {New York}}
            @inproceedings{a, crossref = {P}, title = {Talk}, author = {Lee, Ana}}
            @proceedings{p, title = {Proceedings}, subtitle = {2020}, editor = {Kim, Bo}, year = 2020,
              doi = {10.1145/1}, xdata = {x}}
            """);
    assertEquals(
        """
        author 1: Lee|Ana|
        container-title: Proceedings: 2020
        editor 1: Kim|Bo|
        issued: 2020
        publisher: ACM
        publisher-place: New York
        title: Talk
        type: paper-conference
        """,
        WorkText.lines((Incoming.Work) all.get(0)));
    assertEquals(2, all.size());
  }

  @Test
  void entriesThatTakeFromEachOtherEnd() {
    String text = "@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}, year=2020}";
    assertEquals(2, WorkText.read("a.bib", text).size());
  }

  private static String first(String text) {
    return WorkText.lines((Incoming.Work) WorkText.read("a.bib", text).get(0));
  }

  @Test
  void aYearOfItsOwnGoesBeforeTheDateOfTheWhole() {
    String text =
        """
        @incollection{c, title = {Chapter}, year = {2019}, crossref = {b}}
        @book{b, title = {Book}, publisher = {ACM}, date = {2018-05}}
        """;
    assertEquals(
        """
        container-title: Book
        issued: 2019
        publisher: ACM
        title: Chapter
        type: chapter
        """,
        first(text));
    Incoming.Work work = (Incoming.Work) WorkText.read("a.bib", text).get(0);
    assertEquals(List.of(), work.remarks());
  }

  @Test
  void aDateOfItsOwnGoesBeforeTheYearAndMonthOfTheWhole() {
    assertEquals(
        """
        container-title: Book
        issued: 2019-03-04
        title: Chapter
        type: chapter
        """,
        first(
            """
            @incollection{c, title = {Chapter}, date = {2019-03-04}, crossref = {b}}
            @book{b, title = {Book}, year = 2018, month = may}
            """));
  }

  @Test
  void aJournalOfItsOwnGoesBeforeTheTitleOfTheWholeUnderAnotherName() {
    assertEquals(
        """
        container-title: Daily
        title: Article
        type: article-journal
        """,
        first(
            """
            @article{c, title = {Article}, journal = {Daily}, crossref = {b}}
            @periodical{b, title = {Weekly}, subtitle = {Of the Week}}
            """));
  }

  @Test
  void yearAndMonthThatTheDateDoesNotHaveAreNamed() {
    Incoming.Work work =
        WorkText.one("a.bib", "@book{a, title={A}, date={2018-05}, year=2019, month=mar, day=7}");
    assertEquals("2018-05", work.text("issued"));
    assertEquals(
        """
        `year` is no year that `date` has: '2019'
        `month` is no month that `date` has: 'mar'
        `day` is no day that `date` has: '7'
        """,
        WorkText.remarks(work, Remark.Kind.LEFT_OUT));
    Incoming.Work agreeing =
        WorkText.one(
            "a.bib", "@book{a, title={A}, date={2018-05-07}, year=2018, month=may, day=7}");
    assertEquals(List.of(), agreeing.remarks());
  }
}
