package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BibReaderTest {

  private static Incoming.Work one(String text) {
    return WorkText.one("a.bib", text);
  }

  private static String lines(String text) {
    return WorkText.lines(one(text));
  }

  @Test
  void zoterosBibtexIsRead() {
    Incoming.Work work =
        one(
            """

            @techreport{bennett_options_2022,
            	address = {Santa Monica, CA},
            	title = {Options for a {Trilateral} {Network}},
            	shorttitle = {Options},
            	url = {https://www.rand.org/t/RR1},
            	abstract = {How \\&c.},
            	number = {RR-A1-1},
            	urldate = {2022-05-02},
            	institution = {RAND Corporation},
            	author = {Bennett, Bruce W. and {RAND Corporation}},
            	month = mar,
            	year = {2022},
            	note = {Read again},
            	keywords = {Japan, Missile warning},
            }
            """);
    assertEquals(
        """
        URL: https://www.rand.org/t/RR1
        accessed: 2022-05-02
        author 1: Bennett|Bruce W.|
        author 2: =RAND Corporation
        issued: 2022-03
        number: RR-A1-1
        publisher: RAND Corporation
        publisher-place: Santa Monica, CA
        title: Options for a Trilateral Network
        title-short: Options
        type: report
        """,
        WorkText.lines(work));
    assertEquals(List.of("Japan", "Missile warning"), work.keywords());
    assertEquals(List.of("How &c."), work.texts());
    assertEquals("a.bib:2:1", work.place().toString());
  }

  @Test
  void abbreviationsAreJoined() {
    assertEquals(
        "container-title: Journal of Peace (Oslo)\ntitle: T\ntype: article-journal\n",
        lines(
            """
            @string{jp = "Journal of " # peace}
            @STRING(peace = {Peace})
            @string{jp = "Journal of " # peace}
            @article{a, title = "T", journal = jp # { (Oslo)}}
            """));
  }

  @Test
  void whatIsMissingOrOneTooManyIsNoMistake() {
    assertEquals(
        "edition: 2\nissued: 2020\ntitle: A \"b\"\ntype: book\n",
        lines("@book(, title = \"A {\"}b{\"}\" year = 2020,, edition = {2}, note = )"));
  }

  @Test
  void aMistakeCostsOneEntry() {
    List<Incoming> all =
        WorkText.read(
            "a.bib",
            """
            @book{a, title = {A}}
            @book{b, title = {B {open}, year = 2020
            }

            @book{c, title = {C}, year 2020 = }
            @book{d, title = {D}}
            """);
    assertEquals(
        List.of("Work", "Unreadable", "Unreadable", "Work"),
        all.stream().map(one -> one.getClass().getSimpleName()).toList());
    Incoming.Unreadable wrong = (Incoming.Unreadable) all.get(1);
    assertEquals(
        "a.bib:2:1 the entry that begins here is not closed", wrong.place() + " " + wrong.why());
    assertEquals("@book{b", wrong.title());
  }

  @Test
  void aLineInAnAbstractMayLookLikeAnEntry() {
    assertEquals(
        "title: T\ntype: book\n",
        lines("@book{a, abstract = {How to:\n@misc{x, year = 2020}\nand so on}, title = {T}}"));
  }

  @Test
  void aKeyTwiceIsTold() {
    List<Incoming> all = WorkText.read("a.bib", "@book{a, title = {A}}\n@book{a, title = {B}}\n");
    assertEquals(
        "the key 'a' is also that of a.bib:1:1: are they one?\n",
        WorkText.remarks((Incoming.Work) all.get(1), Remark.Kind.GUESSED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          online | webpage
          MastersThesis | thesis
          unpublished | manuscript
          jurisdiction | legal_case
          letter | personal_communication
          mvbook | book
          suppbook | chapter
          movie | motion_picture
          conference | paper-conference
          inreference | entry-encyclopedia
          """)
  void entryTypesAreKnown(String entry, String type) {
    assertEquals(type, one("@" + entry + "{a, title = {T}}").type());
  }

  @Test
  void whatAnEntryOfNoTypeIsIsGuessed() {
    assertEquals("article-magazine", one("@magazine{a, title = {T}}").type());
    assertEquals("document", one("@misc{a, title = {T}}").type());
    assertEquals(
        "webpage",
        one("@misc{a, title={T}, howpublished={\\url{https://a.example/~b/c_d}}}").type());
    Incoming.Work odd = one("@weird{a, title = {T}}");
    assertEquals(
        "`@weird` is a type not known here, and is taken for `document`\n",
        WorkText.remarks(odd, Remark.Kind.GUESSED));
  }

  @Test
  void anArticleIsOfAJournalUnlessItSaysOtherwise() {
    assertEquals(
        "article-newspaper", one("@article{a, title = {T}, entrysubtype = {newspaper}}").type());
  }

  @Test
  void anAddressKeepsItsSigns() {
    assertEquals(
        "https://a.example/~b/c_d?e=%20&f#g",
        one("@online{a, title={T}, url={https://a.example/\\~{}b/c\\_d?e=\\%20\\&f\\#g}}")
            .text("URL"));
  }

  @Test
  void onlyTheWebHasAddresses() {
    Incoming.Work work = one("@online{a, title={T}, url={javascript:alert(1)}, doi={none}}");
    assertEquals("title: T\ntype: webpage\n", WorkText.lines(work));
    assertEquals(
        "`url` is no address on the web: 'javascript:alert(1)'\n`doi` is no DOI: 'none'\n",
        WorkText.remarks(work, Remark.Kind.LEFT_OUT));
  }

  @Test
  void aNumberAtArxivLeadsThere() {
    assertEquals(
        """
        URL: https://arxiv.org/abs/2101.00001
        archive: arXiv
        archive_location: 2101.00001 [cs.CY]
        title: T
        type: article
        """,
        lines(
            "@misc{a, title={T}, eprint={2101.00001}, archiveprefix={arXiv}, primaryclass={cs.CY}}"));
  }

  @Test
  void editorsDoWhatTheirTypeSays() {
    assertEquals(
        "director 1: Ray|Satyajit|\neditor 1: Lee|Ana|\ntitle: T\ntype: motion_picture\n",
        lines(
            "@movie{a, title={T}, editor={Ray, Satyajit}, editortype={director}, editora={Lee, Ana}}"));
  }

  @Test
  void othersAreTold() {
    assertEquals(
        "`author` ends in 'others', who are not named there\n",
        WorkText.remarks(
            one("@book{a, title={T}, author={Lee, Ana and others}}"), Remark.Kind.LEFT_OUT));
  }

  @Test
  void whatStandsBetweenEntriesIsTold() {
    Incoming.Work work =
        one("% Encoding\n@book{a, title = {T}} year = 2020 }\n@comment{jabref: 1}\n");
    assertEquals(
        "text between entries belongs to none: 'year = 2020 }'\n"
            + "`@comment` is no work: '@comment{jabref: 1}'\n",
        WorkText.remarks(work, Remark.Kind.LEFT_OUT));
  }

  @Test
  void aTextThatIsTooLongIsLeftOutAndKeptBeside() {
    Incoming.Work work = one("@book{a, title={T}, series={" + "x".repeat(20_000) + "}}");
    assertEquals("title: T\ntype: book\n", WorkText.lines(work));
    assertTrue(work.aside().contains("x".repeat(20_000)));
  }

  @Test
  void theTitleOfTheBookStandsInForThatOfAPartAndStaysItsContainer() {
    Incoming.Work work =
        one("@incollection{a, booktitle={Lone Book}, author={Zed, Q}, date={2011}}");
    assertEquals(
        """
        author 1: Zed|Q|
        container-title: Lone Book
        issued: 2011
        title: Lone Book
        type: chapter
        """,
        WorkText.lines(work));
    assertEquals(
        List.of("`booktitle` stands in for the title, which is missing: 'Lone Book'"),
        work.remarks().stream().map(Remark::sentence).toList());
  }

  @Test
  void anEntryWithoutATitleIsTold() {
    Incoming.Unreadable wrong =
        (Incoming.Unreadable) WorkText.read("a.bib", "@book{a, year = 2020}").get(0);
    assertEquals("it has no title", wrong.why());
  }

  @Test
  void whatIsToldOfAFileIsNotLostWithItsFirstEntry() {
    List<Incoming> all =
        WorkText.read(
            "a.bib",
            "Hello\n@book{a, year = 2020}\n@book{b, title = {B}}\n@set{c, entryset = {a}}");
    assertEquals(
        "text between entries belongs to none: 'Hello'\n`@set` is a list of other entries\n",
        WorkText.remarks((Incoming.Work) all.get(1), Remark.Kind.LEFT_OUT));
  }
}
