package org.concordance.outside;

import static org.concordance.outside.ScriptedWeb.failed;
import static org.concordance.outside.ScriptedWeb.later;
import static org.concordance.outside.ScriptedWeb.status;
import static org.concordance.outside.ScriptedWeb.text;
import static org.concordance.outside.ScriptedWeb.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordance.build.Review;
import org.concordance.cache.CacheFolder;
import org.concordance.model.Archive;
import org.concordance.outside.Verdict.Kind;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole rounds over an archive, on a web that gives the answers of a script. */
final class InquirerTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final String API = "https://snapshots.net/available";
  private static final String ASKED =
      "READ " + API + "?url=https%3A%2F%2Fa.net%2Fwork&timestamp=20240305";

  @TempDir private Path temporary;
  private TestArchive archive;
  private ScriptedWeb web = new ScriptedWeb();
  private final List<String> progress = new ArrayList<>();

  @BeforeEach
  void write() {
    archive = TestArchive.sound(temporary);
    source("  URL: https://a.net/work\n", "It says one thing.");
  }

  private void source(String lines, String body) {
    archive.write(
        "readings/sound.md",
        "---\ntitle: A summary\nsummarized: 2026-11-21\nsource:\n  type: report\n"
            + "  title: A report\n  issued: 2024-03-05\n"
            + lines
            + "---\n"
            + body
            + "\n");
  }

  private Inquirer inquirer(LocalDate today) {
    return new Inquirer(
        web,
        web::pause,
        Manners.POLITE,
        new CacheFolder(temporary.resolve("cache")),
        today,
        7,
        progress::add);
  }

  private Archive made() {
    return Sites.make(archive.content()).archive();
  }

  private Findings links() {
    return links(TODAY);
  }

  private Findings links(LocalDate today) {
    return inquirer(today).links(made(), archive.content().toString());
  }

  private Findings snapshots() {
    return inquirer(TODAY).snapshots(made(), API);
  }

  /** The advice with its places, without the folder. */
  private List<String> told(Findings findings) {
    return Review.placed(findings.advice(), archive.content()).stream()
        .map(problem -> problem.toString().replace(archive.content() + "/", "").split("\n")[0])
        .toList();
  }

  @Test
  void asksAfterEveryAddressOnceAndTellsEveryPlace() {
    archive
        .write(
            "archive.yaml",
            "title: A\nurl: https://archive.net/\nrepository: https://code.net/a\n"
                + "licence: {name: L, URL: \"https://licence.net/l\"}\n")
        .write(
            "actors/ana.md",
            "---\nname: Ana\nkind: person\nsame-as: [https://same.net/ana]\n"
                + "references: [https://a.net/ref, {URL: \"https://a.net/titled\", title: T}]\n"
                + "---\n")
        .write(
            "pages/about.md",
            "---\ntitle: About\n---\nSee [it](https://a.net/ref#part), <https://auto.net/>,\n"
                + "[r], <a href=\"https://raw.net/\">raw</a>, [own](https://archive.net/x/),\n"
                + "[none](https://www.example.org/), ![no](../media/x.png).\n\n"
                + "[r]: https://defined.net/\n")
        .write("media/x.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    source(
        "  URL: https://a.net/work\n  read-at: https://read.net/\n"
            + "  archived: {URL: \"https://kept.net/\"}\n",
        "It says [one](https://a.net/work) thing.");

    Findings findings = links();

    assertEquals(
        List.of(
            "actors/ana.md:4:11: warning: what is linked here is gone: its server answers 404",
            "actors/ana.md:5:14: warning: what is linked here is gone: its server answers 404",
            "actors/ana.md:5:39: warning: what is linked here is gone: its server answers 404",
            "archive.yaml:3:13: warning: what is linked here is gone: its server answers 404",
            "archive.yaml:4:25: warning: what is linked here is gone: its server answers 404",
            "pages/about.md:4:10: warning: what is linked here is gone: its server answers 404",
            "pages/about.md:4:36: warning: what is linked here is gone: its server answers 404",
            "pages/about.md:5:6: warning: what is linked here is gone: its server answers 404",
            "pages/about.md:8:6: warning: what is linked here is gone: its server answers 404",
            "readings/sound.md:8:8: note: what is linked here is gone: its server answers 404;"
                + " readers have the snapshot under 'archived'",
            "readings/sound.md:9:12: warning: what is linked here is gone: its server answers 404",
            "readings/sound.md:10:19: warning: what is linked here is gone: its server answers 404",
            "readings/sound.md:12:15: warning: what is linked here is gone: its server answers 404"),
        told(findings));
    List<String> heads = web.log.stream().filter(line -> line.startsWith("HEAD ")).toList();
    assertEquals(11, heads.size());
    assertEquals(11, heads.stream().distinct().count());
    assertEquals("asking after links elsewhere, 11 of 11", progress.get(10));
  }

  @Test
  void withdrawnReadingsAreNotAskedAfter() {
    archive.edit(
        "readings/sound.md",
        "summarized:",
        "status: withdrawn\nwithdrawn: {date: 2026-11-22, reason: Wrong.}\nsummarized:");

    assertEquals(new Findings(List.of(), 0, 0, 0, false, true), links());
  }

  @Test
  void whatIsKnownIsNotAskedAgainForAWeek() {
    web.on("HEAD https://a.net/work", to(301, "/moved"))
        .on("HEAD https://a.net/moved", status(200));
    List<String> told = told(links());
    web = new ScriptedWeb();

    assertEquals(told, told(links(TODAY.plusDays(6))));
    assertEquals(List.of(), web.log);
    links(TODAY.plusDays(7));
    assertEquals("HEAD https://a.net/work", web.log.get(0));
  }

  @Test
  void anAnswerFromTheFutureDoesNotCount() {
    links(TODAY.plusDays(3));
    web = new ScriptedWeb();

    assertEquals(1, links().asked());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FINE\t200", "FINE\tmany\t", "SPLENDID\t200\t", "", "FINE\t200\t\textra\t\t"})
  void anAnswerOfAnotherVersionIsAskedAnewOrRead(String kept) {
    new CacheFolder(temporary.resolve("cache"))
        .lines("links.tsv")
        .add("2026-11-22\thttps://a.net/work" + (kept.isEmpty() ? "" : "\t" + kept));

    assertEquals(kept.contains("extra") ? 0 : 1, links().asked());
  }

  @Test
  void whatCannotBeToldIsAskedAgainAtOnce() {
    web.both("https://a.net/work", status(500));
    Findings first = links();

    assertEquals(1, first.left());
    assertEquals(1, links().asked());
    assertEquals(
        List.of(
            "readings/sound.md:8:8: note: it cannot be told whether the link is good: a.net has"
                + " trouble of its own (it answers 500)"),
        told(first));
  }

  @Test
  void whatAServerDoesNotShowIsToldOnceForItsLinks() {
    source(
        "  URL: https://a.net/work\n",
        "[One](https://a.net/1), [two](https://a.net/2), [three](https://b.net/).");
    for (String url : List.of("https://a.net/work", "https://a.net/1", "https://b.net/")) {
      web.both(url, status(403));
    }
    web.both("https://a.net/2", status(401));

    assertEquals(
        List.of(
            "readings/sound.md:8:8: note: it cannot be told whether the link is good: a.net does"
                + " not show it to a program (it answers 403) (and 1 more link to it)",
            "readings/sound.md:10:31: note: it cannot be told whether the link is good: a.net does"
                + " not show it to a program (it answers 401)",
            "readings/sound.md:10:57: note: it cannot be told whether the link is good: b.net does"
                + " not show it to a program (it answers 403)"),
        told(links()));
  }

  @Test
  void aServerThatWantsToBeLeftAloneIs() {
    source("  URL: https://a.net/work\n", "[One](https://a.net/1), [two](https://a.net/2).");
    web.on("HEAD https://a.net/work", later(429, "3600", ""));

    Findings findings = links();

    assertEquals(List.of("HEAD https://a.net/work"), web.log);
    assertEquals(3, findings.left());
    assertEquals(1, findings.advice().size());
  }

  @Test
  void whereNobodyAnswersItIsProbablyUs() {
    source("  URL: https://a.net/work\n", "[One](https://b.net/1).");
    web.both("https://a.net/work", failed(Kind.NO_SERVER))
        .both("https://b.net/1", failed(Kind.NO_CONNECTION));

    assertEquals(new Findings(List.of(), 2, 2, 2, true, true), links());
  }

  @Test
  void aRoundThatWasInterruptedGoesOnWhereItWas() throws IOException {
    source("  URL: https://a.net/work\n", "[One](https://a.net/1).");
    web.on("HEAD https://a.net/work", status(200)).on("HEAD https://a.net/1", status(200));
    links();
    Path kept = temporary.resolve("cache/links.tsv");
    String whole = Files.readString(kept);
    Files.writeString(kept, whole.substring(0, whole.length() - 10));
    web.log.clear();

    assertEquals(1, links().asked());
    assertEquals(1, web.log.size());
  }

  @Test
  void saysThatNothingIsKeptWhereNothingCanBe() throws IOException {
    Files.writeString(temporary.resolve("cache"), "a file");

    assertFalse(links().kept());
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
    String kept = "web.archive.org/web/20240307010203/https://a.net/work";
    web.on(ASKED, text(json("200", "20240307010203", "http://" + kept)));

    Findings findings = snapshots();

    assertEquals(List.of(ASKED), web.log);
    assertEquals(
        """
        readings/sound.md:8:8: note: there is a snapshot of the source, of 2024-03-07
            hint: look at it, and add below 'source': \
        archived: {URL: "https://%s", date: 2024-03-07}"""
            .formatted(kept),
        Review.placed(findings.advice(), archive.content())
            .get(0)
            .toString()
            .replace(archive.content() + "/", ""));
    archive.edit(
        "readings/sound.md",
        "(  URL: .*\n)",
        "$1  archived: {URL: \"https://" + kept + "\", date: 2024-03-07}\n");
    assertEquals(0, snapshots().all());
  }

  @Test
  void anAnswerAboutASnapshotIsKept() {
    web.on(ASKED, text("{\"archived_snapshots\": {}}"));
    List<String> told = told(snapshots());
    web = new ScriptedWeb();

    assertEquals(told, told(snapshots()));
    assertEquals(List.of(), web.log);
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
    web.on(ASKED, text(answer.startsWith("{") ? answer : json(parts[0], parts[1], parts[2])));

    assertEquals(
        List.of(
            "readings/sound.md:8:8: note: no snapshot of the source is known, so it would be lost"
                + " with its site"),
        told(snapshots()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "", "[]"})
  void anAnswerThatIsNoJsonIsNone(String answer) {
    web.on(ASKED, text(answer));

    assertEquals(new Findings(List.of(), 1, 1, 1, true, true), snapshots());
  }

  @Test
  void whoeverDoesNotWantToAnswerIsNotAskedForTheRest() {
    archive.write(
        "readings/two.md", archive.text("readings/sound.md").replace("a.net/work", "a.net/other"));
    web.on(ASKED, status(429));

    Findings findings = snapshots();

    assertEquals(1, web.log.size());
    assertEquals(2, findings.left());
  }
}
