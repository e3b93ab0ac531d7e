package org.concordance.webpage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;
import org.junit.jupiter.api.Test;

/** Pages of which the text alone was kept. */
final class PlainPageTest {

  private static final String PARAGRAPH =
      "The harbour board voted on Tuesday to keep a watch at night in every port of the coast,"
          + " after a storm took two boats that nobody saw leave, and the towns will share the cost.";

  private static Incoming.Work read(String text, String address) {
    return (Incoming.Work)
        WebPages.read(
            text.getBytes(UTF_8),
            new PageOrigin(Place.of("page.txt"), address, "", false, "2026-11-23"));
  }

  private static String names(Incoming.Work work, String field) {
    return work.fields().stream()
        .filter(entry -> entry.key().equals(field))
        .flatMap(entry -> ((Value.Items) entry.value()).items().stream())
        .map(item -> ((Value.Text) item.value()).text())
        .collect(Collectors.joining("; "));
  }

  @Test
  void aTitleWithItsWriterBelowIsFoundAmongNavigation() {
    Incoming.Work work =
        read(
            "Top Stories\n\nPorts work together to keep the night safe\n\nFelix Kim\n\n"
                + PARAGRAPH,
            "https://gazette.example/2021/04/ports-work-together/");
    assertEquals("Ports work together to keep the night safe", work.title());
    assertEquals("Felix Kim", names(work, "author"));
    assertEquals("2021-04", work.text("issued"));
    assertEquals("https://gazette.example/2021/04/ports-work-together/", work.text("URL"));
    assertEquals("en", work.language());
    assertFalse(work.aside().contains("Top Stories"), work.aside());
    assertTrue(work.aside().contains("Not published: to be read."), work.aside());
  }

  @Test
  void whatIsGuessedSaysSo() {
    Incoming.Work work = read("Ports Work Together Now\n\nFelix Kim\n\n" + PARAGRAPH, "");
    assertEquals(
        "title, author, issued, language, URL, accessed, type",
        work.remarks().stream()
            .filter(remark -> remark.kind() == Remark.Kind.GUESSED)
            .map(Remark::subject)
            .collect(Collectors.joining(", ")));
    Entry.Given title = work.fields().get(0);
    assertEquals("the first line that may be one", title.note());
  }

  @Test
  void aKickerAboveTheTitleIsNobodysName() {
    Incoming.Work work =
        read(
            "North Coast Fallout\nTowns Brought Together for Drills in the Dark\n\n" + PARAGRAPH,
            "");
    assertEquals("Towns Brought Together for Drills in the Dark", work.title());
    assertEquals("", names(work, "author"));
  }

  @Test
  void aTrailOfNavigationEndsInTheTitle() {
    Incoming.Work work =
        read("Home » Ports Keep Watch, Report Says\nAsia Coast\n\n" + PARAGRAPH, "");
    assertEquals("Ports Keep Watch, Report Says", work.title());
  }

  @Test
  void theFileThatIsToBeLoadedIsNoTitle() {
    Incoming.Work work =
        read(
            """
            %s
            Lamps on quays (5 of them)
            Watches at night in winter
            Feb 16, 2021
            2101 New Quays Occasional Paper (PDF) 2,507.98 KB
            Edited by Henry D. Oster
            New Quays for Old Harbours
            Acknowledgments
            """
                .formatted(PARAGRAPH),
            "");
    assertEquals("New Quays for Old Harbours", work.title());
    assertEquals("Henry D. Oster", names(work, "editor"));
    assertEquals("2021-02-16", work.text("issued"));
  }

  @Test
  void noDayIsTakenFromTheMiddleOfASentence() {
    Incoming.Work work =
        read(
            "Boats Lost in the Dark\n\nThe storm came on March 12, 2021, at night.\n" + PARAGRAPH,
            "");
    assertEquals("", work.text("issued"));
  }

  @Test
  void aTextWithoutALineOfItsOwnHasItsBeginning() {
    Incoming.Work work = read(PARAGRAPH + "\n" + PARAGRAPH, "");
    assertEquals(
        "The harbour board voted on Tuesday to keep a watch at night in every port of …",
        work.title());
  }

  @Test
  void whatIsCopiedWithItsMenuHasTheLineOverTheWriterForItsTitle() {
    Incoming.Work work =
        read(
            """
            Skip to main content
            Coast Observer
            Menu  Search  Log in

            OPINION
            The coast's night watch needs fewer drills and more lamps

            By Felix Kim
            Published 3:15 pm, 21 November 2024 | Updated 22 November 2024

            Share  Tweet  Print

            %1$s

            Related stories
            Drills to be held in eleven ports
            """
                .formatted(PARAGRAPH),
            "https://observer.example/a/");
    assertEquals("The coast's night watch needs fewer drills and more lamps", work.title());
    assertEquals("Felix Kim", names(work, "author"));
    assertEquals("2024-11-21", work.text("issued"));
    assertFalse(work.texts().get(0).contains("Tweet"), work.texts().get(0));
    assertTrue(
        work.texts()
            .get(0)
            .endsWith(PARAGRAPH + "\n\nRelated stories\n\nDrills to be held in eleven ports"),
        work.texts().get(0));
  }

  @Test
  void aLineOfManyWordsOfMenusIsReadAtOnce() {
    String line = "email ".repeat(20_000) + "!";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(line + "\n" + PARAGRAPH, ""));
  }

  @Test
  void theFormForCommentsIsNotInTheText() {
    Incoming.Work work =
        read(
            "Lamps Come to the Quay\n"
                + PARAGRAPH
                + "\nLeave a Reply\nName *\nEmail *\nPost Comment\n",
            "");
    assertEquals("Lamps Come to the Quay\n\n" + PARAGRAPH, work.texts().get(0));
  }
}
