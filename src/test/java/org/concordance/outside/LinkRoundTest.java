package org.concordance.outside;

import static org.concordance.outside.ScriptedWeb.failed;
import static org.concordance.outside.ScriptedWeb.later;
import static org.concordance.outside.ScriptedWeb.status;
import static org.concordance.outside.ScriptedWeb.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.concordance.cache.CacheFolder;
import org.concordance.outside.Verdict.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds to all links of an archive. */
final class LinkRoundTest {

  @TempDir private Path temporary;
  private Asked asked;

  @BeforeEach
  void write() {
    asked = new Asked(temporary);
  }

  private Findings links() {
    return links(Asked.TODAY);
  }

  private Findings links(LocalDate today) {
    return asked.inquirer(today).links(asked.made(), asked.archive.content().toString());
  }

  @Test
  void asksAfterEveryAddressOnceAndTellsEveryPlace() {
    asked
        .archive
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
    asked.source(
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
        asked.told(findings));
    List<String> heads = asked.web.log.stream().filter(line -> line.startsWith("HEAD ")).toList();
    assertEquals(11, heads.size());
    assertEquals(11, heads.stream().distinct().count());
    assertEquals("asking after links elsewhere, 11 of 11", asked.progress.get(10));
  }

  @Test
  void withdrawnReadingsAreNotAskedAfter() {
    asked.archive.edit(
        "readings/sound.md",
        "summarized:",
        "status: withdrawn\nwithdrawn: {date: 2026-11-22, reason: Wrong.}\nsummarized:");

    assertEquals(new Findings(List.of(), 0, 0, 0, false, true), links());
  }

  @Test
  void whatIsKnownIsNotAskedAgainForAWeek() {
    asked
        .web
        .on("HEAD https://a.net/work", to(301, "/moved"))
        .on("HEAD https://a.net/moved", status(200));
    List<String> told = asked.told(links());
    asked.web = new ScriptedWeb();

    assertEquals(told, asked.told(links(Asked.TODAY.plusDays(6))));
    assertEquals(List.of(), asked.web.log);
    links(Asked.TODAY.plusDays(7));
    assertEquals("HEAD https://a.net/work", asked.web.log.get(0));
  }

  @Test
  void anAnswerFromTheFutureDoesNotCount() {
    links(Asked.TODAY.plusDays(3));
    asked.web = new ScriptedWeb();

    assertEquals(1, links().asked());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FINE\t200", "FINE\tmany\t", "SPLENDID\t200\t", "", "FINE\t200\t\textra\t\t"})
  void anAnswerOfAnotherVersionIsAskedAnewOrRead(String kept) {
    new CacheFolder(asked.cache())
        .lines("links.tsv")
        .add("2026-11-22\thttps://a.net/work" + (kept.isEmpty() ? "" : "\t" + kept));

    assertEquals(kept.contains("extra") ? 0 : 1, links().asked());
  }

  @Test
  void whatCannotBeToldIsAskedAgainAtOnce() {
    asked.web.both("https://a.net/work", status(500));
    Findings first = links();

    assertEquals(1, first.left());
    assertEquals(1, links().asked());
    assertEquals(
        List.of(
            "readings/sound.md:8:8: note: it cannot be told whether the link is good: a.net has"
                + " trouble of its own (it answers 500)"),
        asked.told(first));
  }

  @Test
  void whatAServerDoesNotShowIsToldOnceForItsLinks() {
    asked.source(
        "  URL: https://a.net/work\n",
        "[One](https://a.net/1), [two](https://a.net/2), [three](https://b.net/).");
    for (String url : List.of("https://a.net/work", "https://a.net/1", "https://b.net/")) {
      asked.web.both(url, status(403));
    }
    asked.web.both("https://a.net/2", status(401));

    assertEquals(
        List.of(
            "readings/sound.md:8:8: note: it cannot be told whether the link is good: a.net does"
                + " not show it to a program (it answers 403) (and 1 more link to it)",
            "readings/sound.md:10:31: note: it cannot be told whether the link is good: a.net does"
                + " not show it to a program (it answers 401)",
            "readings/sound.md:10:57: note: it cannot be told whether the link is good: b.net does"
                + " not show it to a program (it answers 403)"),
        asked.told(links()));
  }

  @Test
  void aServerThatWantsToBeLeftAloneIs() {
    asked.source("  URL: https://a.net/work\n", "[One](https://a.net/1), [two](https://a.net/2).");
    asked.web.on("HEAD https://a.net/work", later(429, "3600", ""));

    Findings findings = links();

    assertEquals(List.of("HEAD https://a.net/work"), asked.web.log);
    assertEquals(3, findings.left());
    assertEquals(1, findings.advice().size());
  }

  @Test
  void whereNobodyAnswersItIsProbablyUs() {
    asked.source("  URL: https://a.net/work\n", "[One](https://b.net/1).");
    asked
        .web
        .both("https://a.net/work", failed(Kind.NO_SERVER))
        .both("https://b.net/1", failed(Kind.NO_CONNECTION));

    assertEquals(new Findings(List.of(), 2, 2, 2, true, true), links());
  }

  @Test
  void aRoundThatWasInterruptedGoesOnWhereItWas() throws IOException {
    asked.source("  URL: https://a.net/work\n", "[One](https://a.net/1).");
    asked.web.on("HEAD https://a.net/work", status(200)).on("HEAD https://a.net/1", status(200));
    links();
    Path kept = asked.cache().resolve("links.tsv");
    String whole = Files.readString(kept);
    Files.writeString(kept, whole.substring(0, whole.length() - 10));
    asked.web.log.clear();

    assertEquals(1, links().asked());
    assertEquals(1, asked.web.log.size());
  }

  @Test
  void saysThatNothingIsKeptWhereNothingCanBe() throws IOException {
    Files.writeString(asked.cache(), "a file");

    assertFalse(links().kept());
  }

  @Test
  void aServerThatIsNotThereIsAskedOnce() {
    asked.source("  URL: https://a.net/work\n", "[One](https://a.net/1), [two](https://b.net/).");
    asked.web.on("HEAD https://a.net/work", failed(Kind.NO_SERVER));

    Findings findings = links();

    assertEquals(1, asked.web.log.stream().filter(line -> line.contains("a.net")).count());
    assertEquals(2, findings.left());
    assertEquals(2, findings.advice().size());
  }
}
