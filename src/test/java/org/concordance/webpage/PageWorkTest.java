package org.concordance.webpage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.concordance.cite.CslVocabulary;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.concordance.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a page decides its type, its basis and its text. */
final class PageWorkTest {

  private static final String TEXT =
      "<p>The harbour board voted to keep a watch at night in every port of the coast.</p>";

  private static Incoming.Work read(String page) {
    return (Incoming.Work)
        WebPages.read(
            page.getBytes(UTF_8),
            new PageOrigin(Place.of("p.html"), "https://a.example/p", "", false, "2026-11-23"));
  }

  private static String remarks(Incoming.Work work) {
    return work.remarks().stream()
        .map(remark -> remark.subject() + " " + remark.message() + "\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=citation_journal_title content=J>                       | article-journal",
        "<meta name=citation_conference_title content=C>                    | paper-conference",
        "<meta name=citation_dissertation_institution content=U>            | thesis",
        "<meta name=citation_technical_report_institution content=I>        | report",
        "<meta name=citation_inbook_title content=B>                        | chapter",
        "<meta name=DC.type content='Doctoral thesis'>                      | thesis",
        "<meta name=DC.type content=Legislation>                            | legislation",
        "<meta property=og:type content=book>                               | book",
        "<meta name=generator content='Ghost 5'>                            | post-weblog",
        "<script type='application/ld+json'>{\"@type\":\"OpinionNewsArticle\"}</script> | article-newspaper",
        "<script type='application/ld+json'>{\"@type\":\"ScholarlyArticle\"}</script>   | article-journal",
        "<script type='application/ld+json'>{\"@type\":\"BlogPosting\"}</script>        | post-weblog",
        "<script type='application/ld+json'>{\"@type\":\"Legislation\"}</script>        | legislation",
        "<script type='application/ld+json'>{\"@type\":\"Book\"}</script>               | book",
        "<script type='application/ld+json'>{\"@type\":\"Article\"}</script>            | webpage",
        "<meta property=og:type content=article>                            | webpage",
        "<meta property=og:type content=article><meta property=og:site_name content='The Coast Times'> | article-newspaper",
        "<meta property=og:type content=article><meta property=og:site_name content='부산일보'> | article-newspaper",
        "<meta property=og:type content=article><meta property=og:site_name content='Harbour Weekly'> | article-magazine",
        "<meta property=og:type content=website><meta property=og:site_name content='The Coast Times'> | webpage",
      })
  void theTypeIsWhatThePageSays(String head, String type) {
    Incoming.Work work = read("<html><head>" + head + "</head><h1>Lamps</h1>" + TEXT);
    assertEquals(type, work.type());
    assertTrue(CslVocabulary.TYPES.contains(type));
    boolean isGuess = type.equals("webpage") || head.matches(".*(generator|site_name).*");
    assertEquals(isGuess, remarks(work).contains("type is a guess"), remarks(work));
  }

  @Test
  void theDayOfReadingIsLeftOutWhereNothingTellsIt() {
    Incoming.Work saved = read("<h1>Lamps</h1>" + TEXT);
    assertEquals("", saved.text("accessed"));
    assertTrue(
        remarks(saved).contains("accessed is left out: the file does not say when"),
        remarks(saved));
    assertTrue(saved.aside().contains("From https://a.example/p.\n"), saved.aside());
    Incoming.Work dated =
        read(
            "<html><!-- Page saved with SingleFile \n url: https://a.example/p \n saved date: Sat Oct 05 2024"
                + " 10:00:00 GMT+0900 -->\n<h1>Lamps</h1>"
                + TEXT);
    assertEquals("2024-10-05", dated.text("accessed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年9月18日 5時00分　編集委員・神谷万丈 | 神谷万丈",
        "記者：山田太郎                        | 山田太郎",
        "김철수 기자 kim@a.example             | 김철수",
        "By Ana Lee                          | Ana Lee",
      })
  void aLineThatNamesTheWriterIsRead(String line, String name) {
    Incoming.Work work = read("<h1>海</h1><p>" + line + "</p>" + TEXT);
    assertEquals(
        Value.of(List.of(name)),
        work.fields().stream()
            .filter(field -> field.key().equals("author"))
            .map(field -> field.value())
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aTextThatIsWholeIsNoExcerptThoughItIsForSubscribers() {
    String closed =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"isAccessibleForFree\":false}</script>";
    Incoming.Work little = read("<html>" + closed + "<article>" + TEXT.repeat(3));
    assertEquals("excerpt", little.text("basis"));
    Incoming.Work whole = read("<html>" + closed + "<article>" + TEXT.repeat(60));
    assertEquals("", whole.text("basis"));
    assertTrue(remarks(whole).contains("look whether its text is whole"), remarks(whole));
  }

  @Test
  void theTextIsWithoutWhatStandsAroundIt() {
    Incoming.Work work =
        read(
            """
            <html><body><nav>Home and world</nav><div class="cookie-consent"><p>We and our partners use
            cookies to make this page what it is, and ask you to agree to that.</p></div>
            <div id="wrap"><h1>Lamps</h1><div class="story"><p>One paragraph about the lamps of the town,
            long enough to be one.</p><h2>Cost</h2><ul><li>So much, or more than that, in the end</li></ul>
            <blockquote>A lamp is a lamp, said the mayor of the town.</blockquote>
            <table><tr><td>Quay</td><td>Lamps</td></tr><tr><td>Oster</td><td>4</td></tr></table>
            <figure><figcaption>A lamp at night</figcaption></figure>
            <div class="share-tools"><a href="#">Share this now</a></div></div>
            <div class="related-posts"><a href="/x">Another page about lamps and what they cost us all</a></div>
            </div><div id="comments"><p>A comment about lamps that is long enough to be a paragraph.</p></div>
            """);
    assertEquals(
        """
        One paragraph about the lamps of the town, long enough to be one.

        ## Cost

        - So much, or more than that, in the end

        > A lamp is a lamp, said the mayor of the town.

        Quay | Lamps

        Oster | 4

        ## Captions

        - A lamp at night""",
        work.texts().get(0));
  }

  @Test
  void anAbstractIsReadAndNeverPublished() {
    Incoming.Work work =
        read("<html><meta name=citation_abstract content='We ask who is awake at night.'>" + TEXT);
    assertFalse(work.fields().stream().anyMatch(entry -> entry.key().equals("abstract")));
    assertTrue(work.texts().contains("We ask who is awake at night."));
    assertTrue(work.aside().contains("We ask who is awake at night."));
  }

  @Test
  void aLanguageThatTheLettersContradictIsNotTaken() {
    Incoming.Work work = read("<html lang=en><p>" + "항구마다 야간 당직을 두기로 했다고 밝혔다. ".repeat(5) + "</p>");
    assertEquals("ko", work.text("language"));
    assertTrue(remarks(work).contains("but the page's lang has 'en'"), remarks(work));
  }

  @ParameterizedTest
  @CsvSource({
    "Posted 22/03/2021, 2021-03-22",
    "22.03.2021, 2021-03-22",
    "2021.3.22, 2021-03-22",
    "03/04/2021, ''",
    "Meeting of 400 people, ''"
  })
  void aDateBelowTheHeadingIsTakenWhereItIsOneDay(String line, String date) {
    Incoming.Work work = read("<html><h1>Lamps</h1><div>" + line + "</div>" + TEXT);
    assertEquals(date, work.text("issued"));
    assertEquals(
        line.startsWith("03/04"), remarks(work).contains("'03/04/2021', which can be read in two"));
  }

  @Test
  void aChangeIsNoPublication() {
    Incoming.Work work =
        read(
            "<html><meta property=article:modified_time content=2021-03-22><meta name=last-modified"
                + " content=2021-03-22><script type='application/ld+json'>{\"@type\":\"Article\","
                + "\"dateModified\":\"2021-03-22\"}</script><p>Updated 22 March 2021</p>"
                + TEXT);
    assertEquals("", work.text("issued"));
  }
}
