package org.concordance.outside;

import static org.concordance.outside.ScriptedWeb.status;
import static org.concordance.outside.ScriptedWeb.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.concordance.build.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds of questions after snapshots. */
final class SnapshotRoundTest {

  private static final String API = "https://snapshots.net/available";
  private static final String ASKED =
      "READ " + API + "?url=https%3A%2F%2Fa.net%2Fwork&timestamp=20240305";

  @TempDir private Path temporary;
  private Asked asked;

  @BeforeEach
  void write() {
    asked = new Asked(temporary);
  }

  private Findings snapshots() {
    return asked.inquirer(Asked.TODAY).snapshots(asked.made(), API);
  }

  private static String json(String status, String time, String url) {
    return """
    {"url": "x", "archived_snapshots": {"closest": {"status": "%s", "available": true,
     "url": "%s", "timestamp": "%s"}}, "timestamp": "20240305"}
    """
        .formatted(status, url, time);
  }

  @Test
  void proposesTheLineToAdd() {
    String kept = "web.archive.org/asked.web/20240307010203/https://a.net/work";
    asked.web.on(ASKED, text(json("200", "20240307010203", "http://" + kept)));

    Findings findings = snapshots();

    assertEquals(List.of(ASKED), asked.web.log);
    assertEquals(
        """
        readings/sound.md:8:8: note: there is a snapshot of the source, of 2024-03-07
            hint: look at it, and add below 'source': \
        archived: {URL: "https://%s", date: 2024-03-07}"""
            .formatted(kept),
        Review.placed(findings.advice(), asked.archive.content())
            .get(0)
            .toString()
            .replace(asked.archive.content() + "/", ""));
    asked.archive.edit(
        "readings/sound.md",
        "(  URL: .*\n)",
        "$1  archived: {URL: \"https://" + kept + "\", date: 2024-03-07}\n");
    assertEquals(0, snapshots().all());
  }

  @Test
  void anAnswerAboutASnapshotIsKept() {
    asked.web.on(ASKED, text("{\"archived_snapshots\": {}}"));
    List<String> told = asked.told(snapshots());
    asked.web = new ScriptedWeb();

    assertEquals(told, asked.told(snapshots()));
    assertEquals(List.of(), asked.web.log);
    assertTrue(told.get(0).endsWith("so it would be lost with its site"), told.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"archived_snapshots\": {}}",
        "{\"archived_snapshots\": {\"closest\": {\"available\": false, \"status\": \"200\","
            + " \"url\": \"http://w.net/\", \"timestamp\": \"20240307010203\"}}}",
        "404 20240307010203 http://w.net/",
        "200 20240399010203 http://w.net/",
        "200 2024 http://w.net/",
        "200 20240307010203 javascript:alert(1)",
        "200 20230307010203 http://w.net/of-another-page-before"
      })
  void whatIsNoSnapshotOfTheWorkIsNone(String answer) {
    String[] parts = answer.split(" ");
    asked.web.on(ASKED, text(answer.startsWith("{") ? answer : json(parts[0], parts[1], parts[2])));

    assertEquals(
        List.of(
            "readings/sound.md:8:8: note: no snapshot of the source is known, so it would be lost"
                + " with its site"),
        asked.told(snapshots()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "", "[]"})
  void anAnswerThatIsNoJsonIsNone(String answer) {
    asked.web.on(ASKED, text(answer));

    assertEquals(new Findings(List.of(), 1, 1, 1, false, true), snapshots());
  }

  @Test
  void whoeverDoesNotWantToAnswerIsNotAskedForTheRest() {
    asked.archive.write(
        "readings/two.md",
        asked.archive.text("readings/sound.md").replace("a.net/work", "a.net/other"));
    asked.web.on(ASKED, status(429));

    Findings findings = snapshots();

    assertEquals(1, asked.web.log.size());
    assertEquals(2, findings.left());
  }

  @Test
  void whoeverStumblesIsAskedForTheRestButNotForEver() {
    for (String id : List.of("two", "three", "four")) {
      asked.archive.write(
          "readings/" + id + ".md",
          asked.archive.text("readings/sound.md").replace("a.net/work", "a.net/" + id));
    }
    asked.web.on(ASKED, status(200));

    Findings findings = asked.inquirer(Asked.TODAY).snapshots(asked.made(), API);

    assertEquals(3, asked.web.log.stream().filter(line -> line.startsWith("READ ")).count());
    assertEquals(4, findings.left());
  }

  @Test
  void whereNobodyAnswersItIsProbablyUs() {
    asked.web.on(ASKED, ScriptedWeb.failed(Verdict.Kind.NO_CONNECTION));

    assertEquals(
        new Findings(List.of(), 1, 1, 1, true, true),
        asked.inquirer(Asked.TODAY).snapshots(asked.made(), API));
  }
}
