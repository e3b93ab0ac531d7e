package org.concordance.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.cli.Concordance;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Libraries come into an archive by {@code import library}, once, and what comes can be built. */
final class ImportLibraryTest {

  private static final String TWO =
      """
      @book{one, title = {The first}, year = 2020, author = {Lee, Ana}, doi = {10.1000/A}}
      @book{two, title = {The second}, year = 2021, author = {Lee, Ana}}
      """;

  @TempDir private Path folder;

  private record Run(int status, String out, String err) {}

  private Run run(TestArchive archive, String... arguments) {
    List<String> all = new ArrayList<>(List.of("import", "library"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--source", archive.content().toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Concordance.run(
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            Clock.fixed(Instant.parse("2027-03-01T23:59:00Z"), ZoneOffset.ofHours(14)),
            all.toArray(String[]::new));
    return new Run(status, shown(out), shown(err));
  }

  private String shown(StringWriter text) {
    return text.toString().replace("\r\n", "\n").replace(folder + "/", "");
  }

  private String file(String name, String text) throws Exception {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(name).toString();
  }

  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of("BibLaTeX", "a.bib", new MadeBib(true, 3)),
        Arguments.of("BibTeX", "a.bib", new MadeBib(false, 3)),
        Arguments.of("RIS", "a.ris", new MadeRis(3)),
        Arguments.of("CSL-JSON", "a.json", new MadeJson(false, 3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("libraries")
  void twoHundredWorksComeOnceAndCanBeBuilt(String name, String file, MadeLibrary made)
      throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    String library = file(file, made.text());
    Run first = run(archive, library);
    assertEquals(0, first.status(), first.err());
    assertTrue(first.out().startsWith("200 come."), first.out());
    Map<String, byte[]> written = Tree.read(archive.content()).files();
    assertEquals(202, written.size());
    TestArchive.Run drafts = archive.check("--drafts");
    assertEquals(0, drafts.status(), drafts.err());
    Run second = run(archive, library);
    assertTrue(second.out().contains("0 come, 200 are here already."), second.out());
    assertEquals(written.keySet(), Tree.read(archive.content()).files().keySet());
    for (String path : written.keySet()) {
      archive.write(path, archive.text(path).replaceFirst("(?m)^status: draft.*\n", ""));
    }
    TestArchive.Run published = archive.check();
    assertEquals(0, published.status(), published.err());
    assertTrue(published.out().startsWith("Checked 201 readings"), published.out());
  }

  @Test
  void aRehearsalWritesNothing() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    Run run = run(archive, file("a.bib", TWO), "--dry-run");
    assertEquals(
        """
        content/readings/lee-2020-first.md from a.bib:1:1
        content/readings/lee-2021-second.md from a.bib:2:1
        2 come.
        Nothing was written: this is what would be done.
        """,
        run.out());
    assertEquals(2, Tree.read(archive.content()).files().size());
  }

  @Test
  void whatStandsInTwoFilesComesOnce() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    String ris = "TY  - BOOK\nTI  - The first, again\nDO  - https://doi.org/10.1000/a\nER  - \n";
    Run run = run(archive, file("a.bib", TWO), file("b.ris", ris));
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out()
            .contains("b.ris:1:1: stands twice: same DOI as a.bib:1:1\n2 come, 1 stands twice."),
        run.out());
  }

  @Test
  void aBrokenEntryIsToldAndTheOthersCome() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    Run run = run(archive, file("a.bib", "@book{x, title = {Open\n" + TWO));
    assertEquals(1, run.status());
    assertTrue(
        run.err().contains("a.bib:1:18: cannot come: a brace is opened here and never closed"),
        run.err());
    assertTrue(run.err().contains("2 come, 1 cannot come."), run.err());
  }

  @Test
  void whatIsNoLibraryIsRefused() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    Run run = run(archive, file("a.txt", "Dear all,\n"));
    assertEquals(1, run.status());
    assertTrue(
        run.err()
            .contains(
                "a.txt: cannot come: there is no entry of BibTeX, RIS or CSL-JSON in it; export the"
                    + " library as one of these"),
        run.err());
  }

  @Test
  void privateTextLiesBesideTheArchive() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    run(
        archive,
        file("a.bib", "@book{x, title = {T}, year = 2020, note = {PRIVATE}, abstract = {THEIRS}}"));
    String aside = Files.readString(folder.resolve("imports/2020-t.md"));
    assertEquals(
        """
        # T

        Not published. From a.bib:1:1.

        ## Notes

        PRIVATE

        ## Abstract

        THEIRS
        """,
        aside.replace(folder + "/", ""));
    assertTrue(archive.text("readings/2020-t.md").contains("title: T"));
    for (byte[] bytes : Tree.read(archive.content()).files().values()) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      assertTrue(!text.contains("PRIVATE") && !text.contains("THEIRS"), text);
    }
  }
}
