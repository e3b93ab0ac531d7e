package org.concordance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages become drafts, and drafts readings. */
final class ImportPageCommandTest {

  private static final String ADDRESS = "https://www.gazette.example/2021/03/23/watch/";

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
      <title>Harbours to keep watch | The Gazette</title>
      <link rel="canonical" href="%s">
      <meta property="og:site_name" content="The Gazette">
      <meta name="keywords" content="Night watches, lamps">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbours to keep watch",
      "datePublished":"2021-03-23","author":{"@type":"Person","name":"Felix Kim"}}</script></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Harbours to keep watch</h1>
      <p>The Port Institute said on Tuesday that every harbour has to keep a watch at night, after
      the storm of March 12, 2021 took two boats that nobody saw leave the quay of the town.</p>
      <p>A second plan of June 2019 was dropped, since lamps proved too dear for the smaller quays,
      and the ministry has asked for another report by the end of the year from all its towns.</p>
      </article></body></html>
      """
          .formatted(ADDRESS);

  @TempDir private Path folder;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() throws IOException {
    archive =
        TestArchive.sound(folder)
            .write("actors/kim.md", "---\nname: Felix Kim\nkind: person\nsort: Kim, Felix\n---\n")
            .write(
                "actors/port-institute.md", "---\nname: Port Institute\nkind: organization\n---\n")
            .write("topics/watches.md", "---\nlabel: Night watches\n---\n")
            .write("events/storm.md", "---\ntitle: The great storm\ndate: 2021-03-12\n---\n");
    Files.writeString(folder.resolve("page.html"), PAGE);
  }

  private Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("import", "page"));
    for (String argument : arguments) {
      all.add(argument);
    }
    all.add("--source=" + archive.content());
    return Run.of(all.toArray(String[]::new));
  }

  private String page() {
    return folder.resolve("page.html").toString();
  }

  private String draft() throws IOException {
    return Files.readString(archive.content().resolve("readings/kim-2021-harbours-keep-watch.md"));
  }

  @Test
  void theDraftHasAllThatThePageSays() throws IOException {
    Run run = run(page());
    assertEquals(0, run.status(), run.err());
    String draft = draft();
    assertTrue(draft.contains("  type: article-newspaper\n"), draft);
    assertTrue(draft.contains("  author:\n    - Felix Kim\n"), draft);
    assertTrue(draft.contains("  container-title: The Gazette\n"), draft);
    assertTrue(draft.contains("  issued: 2021-03-23\n"), draft);
    assertTrue(draft.contains("  URL: " + ADDRESS + "\n"), draft);
    assertTrue(draft.contains("  # accessed: "), draft);
  }

  @Test
  void whatTheTextNamesIsOffered() throws IOException {
    run(page());
    String draft = draft();
    assertTrue(draft.contains("# - watches"), draft);
    assertTrue(draft.contains("its keyword: Night watches"), draft);
    assertTrue(draft.contains("# - port-institute"), draft);
    assertTrue(draft.contains("named once: Port Institute"), draft);
    assertFalse(draft.contains("# - kim "), draft);
    assertTrue(draft.contains("# - storm"), draft);
    assertTrue(draft.contains("# on 2021-03-12, which it names"), draft);
    assertTrue(
        draft.contains(
            "# Dates that it names: 2019-06 (June 2019). To make an event of one: concordance new"
                + " event --date 2019-06 --title …\n"),
        draft);
    assertTrue(draft.contains("# Keywords of the work that are no topics here: lamps\n"), draft);
  }

  @Test
  void theTextLiesBesideTheArchiveAndNotInIt() throws IOException {
    run(page());
    assertFalse(draft().contains("every harbour"), draft());
    String text = Files.readString(folder.resolve("imports/kim-2021-harbours-keep-watch.md"));
    assertTrue(
        text.startsWith("# Harbours to keep watch\n\nNot published: to be read. From " + ADDRESS),
        text);
    assertTrue(text.contains("every harbour has to keep a watch at night"), text);
    assertTrue(text.contains("- issued: JSON-LD\n"), text);
    assertEquals("*\n", Files.readString(folder.resolve("imports/.gitignore")));
  }

  @Test
  void withASummaryItIsPublishedAndClean() throws IOException {
    run(page());
    Path file = archive.content().resolve("readings/kim-2021-harbours-keep-watch.md");
    String draft = draft().replaceFirst("status: draft.*\n", "");
    int body = draft.indexOf("\n---\n", 4) + 5;
    Files.writeString(
        file,
        draft
                .substring(0, body)
                .replaceFirst("# topics", "topics")
                .replaceFirst("# - watches", "- watches")
            + "The towns of the coast want somebody awake at night, and the harbours are to pay for"
            + " it together.\n");
    TestArchive.Run check = archive.check("--strict");
    assertEquals(0, check.status(), check.err() + check.out());
  }

  @Test
  void anAddressWithoutItsBeginningIsKnownForOne() {
    Run run = run("gazette.example/watch", "nothing.html");
    assertTrue(
        run.err().contains("there is no such file; did you mean https://gazette.example/watch?"),
        run.err());
    assertTrue(
        run.err().contains("nothing.html: cannot come: there is no such file; look whether"),
        run.err());
  }

  @Test
  void anotherDaysPageOfTheSameTitleComes() throws IOException {
    String page = "<title>Press Releases</title><p>%s June 2024</p><p>The board met.</p>";
    Path first = Files.writeString(folder.resolve("a.html"), page.formatted("14"));
    Path other = Files.writeString(folder.resolve("b.html"), page.formatted("19"));
    run(first.toString());
    Run run = run(other.toString());
    assertTrue(run.out().contains("title is also that of"), run.out());
    Run located = run(first.toString(), "--url=https://ministry.example/1");
    assertTrue(
        located
            .out()
            .contains(
                "which has no address: write 'URL: https://ministry.example/1' there, or its own if"
                    + " it is another"),
        located.out());
  }

  @Test
  void nothingComesTwice() throws IOException {
    run(page());
    String before = draft();
    Run again = run(page());
    assertEquals(0, again.status());
    assertTrue(again.out().contains("0 come, 1 is here already."), again.out());
    assertEquals(before, draft());
  }

  @Test
  void everyPageOfTheTestsBecomesADraftThatBuilds() throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/webpages"))) {
      files
          .filter(file -> file.toString().endsWith(".html"))
          .map(Path::toString)
          .forEach(pages::add);
    }
    pages.sort(null);
    Run run = run(pages.toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
    TestArchive.Run drafts = archive.check("--drafts");
    assertEquals(0, drafts.status(), drafts.err());
    try (Stream<Path> files = Files.list(archive.content().resolve("readings"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, Files.readString(file).replaceFirst("status: draft.*\n", ""));
      }
    }
    TestArchive.Run published = archive.check();
    assertEquals(0, published.status(), published.err());
  }

  @Test
  void aDryRunWritesNothing() {
    Run run = run(page(), "--dry-run");
    assertEquals(0, run.status());
    assertFalse(Files.exists(folder.resolve("imports")));
    assertTrue(run.out().contains("kim-2021-harbours-keep-watch.md"), run.out());
  }

  @Test
  void aTextNeedsItsAddress() throws IOException {
    Path text = folder.resolve("page.txt");
    Files.writeString(text, "Harbours to keep watch now\n\nBy Felix Kim\n\nThe towns want it.\n");
    Run without = run(text.toString(), "--dry-run");
    assertTrue(without.out().contains("give it with --url"), without.out());
    Run run = run(text.toString(), "--url=https://gazette.example/2021/03/watch");
    assertEquals(0, run.status(), run.err());
    String draft =
        Files.readString(archive.content().resolve("readings/kim-2021-harbours-keep-watch.md"));
    assertTrue(draft.contains("  issued: 2021-03  "), draft);
    assertTrue(draft.contains("# from the address of the page; look whether"), draft);
  }

  @Test
  void aPageIsFetchedFromThisMachineOnlyWhereThatIsAllowed() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = PAGE.replaceFirst("<link[^>]*>", "").getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/watch?utm_source=x";
    try {
      Run refused = run(address);
      assertEquals(1, refused.status());
      assertTrue(refused.err().contains("give --allow-private if that is meant"), refused.err());
      Run run = run(address, "--allow-private");
      assertEquals(0, run.status(), run.err());
      assertTrue(
          draft().contains("  URL: " + address.replace("?utm_source=x", "") + "\n"), draft());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void oneBadPageDoesNotKeepTheOthersOut() throws IOException {
    Path pdf = folder.resolve("a.pdf");
    Files.writeString(pdf, "%PDF-1.7");
    Run run = run(pdf.toString(), page(), folder.resolve("none.html").toString());
    assertEquals(1, run.status());
    assertTrue(
        run.err().contains("a.pdf: cannot come: is a PDF, and no web page; save it"), run.err());
    assertTrue(run.err().contains("none.html: cannot come: there is no such file"), run.err());
    assertTrue(draft().contains("Harbours to keep watch"));
  }

  @Test
  void anAddressForSeveralPagesIsWrongUsage() {
    assertEquals(2, run(page(), page(), "--url=https://a.example/").status());
    assertEquals(2, run(page(), "--url=a.example").status());
    assertEquals(2, run().status());
  }
}
