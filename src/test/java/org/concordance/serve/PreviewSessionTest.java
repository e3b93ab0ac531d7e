package org.concordance.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.concordance.model.Problem;
import org.concordance.serve.PreviewSession.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewSessionTest extends PreviewedArchive {

  private static List<String> messages(Round round) {
    return round.problems().stream().map(Problem::message).toList();
  }

  @Test
  void showsTheSiteBelowItsPath() throws IOException {
    session.build();
    assertTrue(session.url("localhost").endsWith("/archive/"));
    assertTrue(http.get("/archive/").text().contains("<title>Small"));
    assertTrue(http.get("/archive/readings/one/").text().contains("The gist."));
    assertEquals("/archive/", http.get("/").header("Location"));
    assertEquals("/archive/", http.get("/archive").header("Location"));
    assertEquals("/archive/readings/one/", http.get("/archive/readings/one").header("Location"));
  }

  @ParameterizedTest
  @CsvSource({
    "assets/site.css, text/css; charset=utf-8",
    "assets/site.js, text/javascript; charset=utf-8",
    "archive.epub, application/epub+zip",
    "feed.atom, application/atom+xml",
    "readings/one/one.bib, text/plain; charset=utf-8",
    "readings/one/, text/html; charset=utf-8"
  })
  void tellsWhatKindOfFileItIs(String path, String type) throws IOException {
    session.build();
    RawHttp.Reply reply = http.get("/archive/" + path);
    assertEquals(200, reply.status());
    assertEquals(type, reply.header("Content-type"));
    assertEquals("no-store", reply.header("Cache-control"));
  }

  @Test
  void servesEveryFileAsItWouldBePublished() throws IOException {
    session.build();
    String style = http.get("/archive/assets/site.css").text();
    assertFalse(style.isEmpty());
    RawHttp.Reply head = http.request("HEAD", "/archive/assets/site.css", "localhost");
    assertEquals("", head.text());
    assertEquals(
        style.getBytes(StandardCharsets.UTF_8).length,
        Integer.parseInt(head.header("Content-length")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/archive/nowhere/",
        "/archive/../content/archive.yaml",
        "/archive/%2e%2e/content/archive.yaml",
        "/archive//etc/passwd",
        "/elsewhere/",
        "/archive/%00",
        "/_concordance/",
        "/_concordance/../Panel.class",
        "/_concordance/other.js"
      })
  void hasNothingElse(String path) throws IOException {
    session.build();
    assertEquals(404, http.get(path).status());
  }

  @Test
  void putsNothingOfAnAddressIntoAPage() throws IOException {
    session.build();
    String page = http.get("/archive/%22%3E%3Cscript%3Ealert(1)%3C/script%3E/").text();
    assertFalse(page.contains("alert(1)"));
    String state =
        http.get("/_concordance/state.js?seen=0&version=%3C/script%3E&page=%22);alert(1)//").text();
    assertFalse(state.contains("alert"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "127.0.0.1:4000", "[::1]:4000", "LOCALHOST", "preview.example"})
  void answersToItsOwnNames(String host) throws IOException {
    session.build();
    assertEquals(200, http.request("GET", "/archive/", host).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", ""})
  void refusesOtherNames(String host) throws IOException {
    session.build();
    RawHttp.Reply reply = http.request("GET", "/archive/", host);
    assertEquals(421, reply.status());
    assertFalse(reply.text().contains("Small"));
    assertEquals(421, http.request("GET", "/_concordance/state.js?seen=0", host).status());
  }

  @Test
  void onlyShows() throws IOException {
    session.build();
    RawHttp.Reply reply = http.request("POST", "/archive/", "localhost");
    assertEquals(405, reply.status());
    assertEquals("GET, HEAD", reply.header("Allow"));
  }

  @Test
  void showsDraftsAndMarksThem() throws IOException {
    write("content/readings/two.md", READING.replace("title: One", "title: Two\nstatus: draft"));
    session.build();
    assertTrue(http.get("/archive/readings/two/").text().contains("<strong>Draft</strong>"));
    assertTrue(http.get("/archive/readings/").text().contains("<strong>Draft</strong>"));
  }

  @Test
  void buildsAgainWhatAnEditChanges() throws IOException {
    session.build();
    write("content/readings/one.md", READING.replace("The gist.", "Another gist."));
    Round round = afterEdit();
    assertTrue(http.get("/archive/readings/one/").text().contains("Another gist."));
    assertTrue(round.changed() < round.pages(), round.toString());
    assertEquals(List.of(), round.problems());
  }

  @Test
  void tellsPagesWhatIsNew() throws IOException {
    session.build();
    String loaded = version("readings/one/");
    assertTrue(state("readings/one/", loaded).contains("\"renewed\":false"));
    write("content/readings/one.md", READING.replace("The gist.", "See [[nobody]]."));
    afterEdit();
    String state = state("readings/one/", loaded);
    assertTrue(state.contains("\"renewed\":true"), state);
    assertTrue(state.contains("\"message\":\"no record has the id 'nobody'\""), state);
    assertTrue(state.contains("one.md\",\"line\":6,\"column\":7,"), state);
  }

  @Test
  void aPageThatAnEditDoesNotChangeIsNotRenewed() throws IOException {
    session.build();
    String undated = version("search/");
    write("content/readings/one.md", READING.replace("The gist.", "Another gist."));
    afterEdit();
    assertTrue(state("search/", undated).contains("\"renewed\":false"));
  }

  @Test
  void aPageWaitsForNews() {
    session.build();
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          String now = state("", "x").replaceAll("(?s).*\"number\":(\\d+).*", "$1");
          Thread edit = new Thread(() -> session.build());
          edit.start();
          String next = http.get("/_concordance/state.js?page=&version=x&seen=" + now).text();
          edit.join();
          assertFalse(next.contains("\"number\":" + now + ","), next);
        });
  }

  @Test
  void livesThroughWhateverIsBroken() throws IOException {
    session.build();
    write("content/readings/one.md", READING.replace("title: One", "title: [One"));
    assertFalse(afterEdit().problems().isEmpty());
    assertTrue(http.get("/archive/readings/").status() == 200);

    write("content/readings/one.md", READING);
    write("templates/reading.peb", "{% extends \"layout\" %}{% block main %}{{ page.gone }}");
    assertFalse(afterEdit().problems().isEmpty());
    assertTrue(http.get("/archive/readings/one/").text().contains("The gist."));

    Files.delete(folder.resolve("templates/reading.peb"));
    assertEquals(List.of(), afterEdit().problems());

    Files.delete(folder.resolve("content/archive.yaml"));
    assertFalse(afterEdit().problems().isEmpty());
    assertTrue(http.get("/archive/readings/one/").text().contains("The gist."));

    write("content/archive.yaml", "title: Large\nurl: https://small.example/\n");
    assertEquals(List.of(), afterEdit().problems());
    assertTrue(http.get("/readings/one/").text().contains("Large"));
  }

  @Test
  void leadsToTheSiteFromAddressesWithoutItsPath() throws IOException {
    session.build();
    assertEquals("/archive/readings/one/", http.get("/readings/one/").header("Location"));
    assertEquals("/archive/", http.get("/").header("Location"));
    assertEquals(404, http.get("/readings/none/").status());
  }

  @Test
  void hasAPageBeforeThereIsASite() throws IOException {
    assertTrue(http.get("/").text().contains("panel.js"));
    Files.delete(folder.resolve("content/archive.yaml"));
    assertFalse(messages(session.build()).isEmpty());
    assertTrue(http.get("/anything/").text().contains("panel.js"));
    assertTrue(state("", "").contains("archive.yaml"));
  }

  private String version(String page) throws IOException {
    return http.get("/archive/" + page)
        .text()
        .replaceAll("(?s).*data-version=\"([0-9a-f]+)\".*", "$1");
  }

  private String state(String page, String version) throws IOException {
    return http.get("/_concordance/state.js?seen=0&page=" + page + "&version=" + version).text();
  }
}
