package org.concordance.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.concordance.build.BuildOptions;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;
import org.concordance.model.Reading;
import org.concordance.testing.Book;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the book, what is not, and where its links lead. */
final class BookTest {

  private static final Path HOSTILE = Path.of("src/test/resources/hostile/book");
  private static final Book FULL = Book.make(Sites.FULL);

  /** A link to what the theme names, and no text. */
  private static final String TO_RELATED = "See [the related ones]";

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/sites/empty/content",
        "src/test/sites/full/content",
        "src/test/resources/hostile/book"
      })
  void everyFileIsWellFormedAndDeclaredAndEveryLinkWithinLeadsSomewhere(Path content)
      throws Exception {
    Book book = Book.make(content);
    for (String ending : List.of(".xhtml", ".opf", ".ncx", ".svg")) {
      for (String path : book.paths(ending)) {
        parse(book.text(path));
      }
    }
    assertEquals(List.of(), book.broken());
    List<String> declared = book.xml("package.opf").select("manifest > item").eachAttr("href");
    List<String> held = book.paths("").stream().filter(p -> !p.equals("package.opf")).toList();
    assertEquals(held.stream().sorted().toList(), declared.stream().sorted().toList());
  }

  private static void parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/sites/full/content"})
  void hasAChapterForEveryListedReadingInTheOrderOfTheContents(Path content) {
    Book book = Book.make(content);
    Document opf = book.xml("package.opf");
    List<String> spine =
        opf.select("itemref").eachAttr("idref").stream()
            .map(id -> opf.getElementById(id).attr("href"))
            .filter(path -> path.startsWith("readings/"))
            .toList();
    List<String> listed =
        Sites.make(content).linked().readings().oldestFirst().stream()
            .map(reading -> reading.permalink().path().replaceFirst("/$", ".xhtml"))
            .toList();
    assertEquals(listed, spine);
    assertEquals(spine, book.xml("nav.xhtml").select("ol ol a").eachAttr("href"));
    assertEquals(spine, book.xml("toc.ncx").select("navPoint navPoint > content").eachAttr("src"));
  }

  @Test
  void tellsWhatASummaryIsOfAndWhereBothAreToBeFound() {
    Document chapter = FULL.xml("readings/kim-2023-radar.xhtml");

    assertEquals(
        "Newspaper article · The Harbour Times · c. 9 May 2023", chapter.select(".kicker").text());
    assertEquals(
        "Two capitals plan a \"radar link\" <quickly> & quietly", chapter.select("h1").text());
    assertTrue(chapter.select(".source").text().startsWith("Summary of “Radars to be linked”, by"));
    assertTrue(chapter.select("section.abstract").text().startsWith("Tokyo and its government"));
    assertEquals(
        List.of(
            "Summary: Jo Editor, 20 November 2026; version of 5 December 2026.",
            "This summary: https://full.example/archive/readings/kim-2023-radar/",
            "The original: https://times.example/radar?a=1&b=2",
            "Where the copy was read: https://mirror.example/radar",
            "Snapshot of 19 November 2026: https://snapshots.example/radar"),
        chapter.select(".colophon p").eachText());
  }

  @Test
  void linksWithinTheBookWhereItCanAndToTheSiteElsewhere() {
    Document chapter = FULL.xml("readings/kim-2023-radar.xhtml");

    assertEquals("../actors.xhtml#actor-japan", link(chapter, "its government"));
    assertEquals("../topics.xhtml#topic-radar-networks", link(chapter, "Radar networks"));
    assertEquals("../events.xhtml#event-summit-2023", link(chapter, "Summit of 2023"));
    assertEquals("../dates.xhtml#m2023-05", link(chapter, "May 2023"));
    assertEquals("older-untold.xhtml", link(chapter, "inner one").replace("../readings/", ""));
    assertEquals(
        "https://full.example/archive/readings/kim-2023-radar/2026-12-02/",
        link(chapter, "The text before this revision"));
  }

  @Test
  void leadsToTheTopOfAChapterWhereThePageOfTheSiteHasMore() {
    TestArchive archive =
        TestArchive.sound(temporary)
            .write(
                "readings/a.md",
                TestArchive.reading("related: [b]\n", TO_RELATED + "(#part:related)."))
            .write("readings/b.md", TestArchive.reading("", TO_RELATED + "(a.md#part:related)."));
    Book book = Book.make(archive.content());

    assertEquals("../readings/a.xhtml", link(book.xml("readings/a.xhtml"), "the related ones"));
    assertEquals("../readings/a.xhtml", link(book.xml("readings/b.xhtml"), "the related ones"));
    assertEquals(List.of(), book.broken());
  }

  private static String link(Document page, String words) {
    return page.select("a").stream()
        .filter(a -> a.text().equals(words))
        .map(a -> a.attr("href"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsNotesTablesImagesAndLanguages() {
    Document chapter = FULL.xml("readings/kim-2023-radar.xhtml");
    Document hostile = Book.make(HOSTILE).xml("readings/arabic.xhtml");

    assertEquals("#fn-1", chapter.select("a[epub:type=noteref]").attr("href"));
    assertEquals("endnote", chapter.getElementById("fn-1").attr("epub:type"));
    assertEquals("22", chapter.select("table td.align-right").get(1).text());
    assertEquals("../media/harbour.png", chapter.select("img").attr("src"));
    assertTrue(FULL.entries().containsKey("EPUB/media/harbour.png"));
    assertEquals("한국어 문단.", chapter.select("p[xml:lang=ko]").text());
    assertEquals("rtl", hostile.select("div.text").attr("dir"));
    assertEquals("ar", hostile.select("h1").attr("xml:lang"));
  }

  @Test
  void holdsNoTextThatWasWithdrawnOrIsNotPublishedYetAndNoLinksOfPassages() {
    String words = FULL.words();

    assertFalse(words.contains("published no more"), "a withdrawn text is in the book");
    assertFalse(FULL.entries().keySet().stream().anyMatch(path -> path.contains("withdrawn")));
    assertFalse(FULL.entries().keySet().stream().anyMatch(path -> path.contains("draft")));
    assertFalse(words.contains("¶"), "links of passages are in the book");
  }

  @Test
  void holdsDraftsWhereTheyAreAskedFor() {
    Book book =
        Book.of(
            Tree.of(
                Pipeline.make(BuildOptions.of(HOSTILE, false).withDrafts(true), Progress.SILENT)
                    .outputs()));

    assertTrue(book.text("readings/with-draft.xhtml").contains("<strong>Draft</strong>"));
    assertFalse(Book.make(HOSTILE).words().contains("DRAFT"));
  }

  @Test
  void holdsTheImagesThatItsTextsShowAndNoOthers() {
    Book book = Book.make(HOSTILE);

    assertEquals(
        List.of("media/deep/a.b_c.png", "media/drawing.svg"),
        book.paths("").stream().filter(path -> path.startsWith("media/")).toList());
    assertEquals(
        "https://hostile.example/a%20b/media/new.avif",
        link(book.xml("readings/9-hostile.xhtml"), "new kind"));
  }

  @Test
  void isDatedByItsNewestText() {
    List<Reading> readings = Sites.make(Sites.FULL).linked().readings().oldestFirst();
    String newest =
        readings.stream()
            .map(reading -> reading.version().toString())
            .max(String::compareTo)
            .orElseThrow();

    assertEquals(
        newest + "T00:00:00Z",
        FULL.xml("package.opf").select("meta[property=dcterms:modified]").text());
  }

  @Test
  void isIdentifiedForEverWhereverTheArchiveMoves() {
    Book moved = Book.of(Tree.of(Sites.make(Sites.FULL, "https://moved.example/").outputs()));

    assertEquals(
        FULL.xml("package.opf").select("dc|identifier").text(),
        moved.xml("package.opf").select("dc|identifier").text());
  }

  @Test
  void showsAnImpreciseDateInEveryMonthThatItMayBelongTo() {
    TestArchive archive =
        TestArchive.sound(temporary)
            .write("events/long.md", "---\ntitle: Long\ndate: 2024-01/2024-03\n---\n")
            .write("events/some.md", "---\ntitle: Some month\ndate: 2024-02\n---\n");
    Document dates = Book.make(archive.content()).xml("dates.xhtml");

    assertEquals(
        List.of("January 2024", "February 2024", "March 2024", "2024, month not known"),
        dates.select("h3").eachText());
    assertEquals(
        "February 2024 (day not known) Some month",
        dates.select("#m2024-02 ~ h4 + ul li").stream()
            .map(li -> li.text())
            .filter(t -> t.contains("Some"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void twoBooksOfOneArchiveAreTheSameToTheByte() {
    assertArrayEquals(FULL.bytes(), Book.make(Sites.FULL).bytes());
  }
}
