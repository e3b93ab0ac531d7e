package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.testing.TestArchive;
import org.concordance.testing.TestArchive.Run;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries come into an archive by {@code import library}, once, and what comes can be built. */
final class ImportLibraryTest {

  private static final String TWO =
      """
      @book{one, title = {The first}, year = 2020, author = {Lee, Ana}, doi = {10.1000/A}}
      @book{two, title = {The second}, year = 2021, author = {Lee, Ana}}
      """;

  @TempDir private Path folder;

  private Run run(TestArchive archive, String... arguments) {
    return archive.takeIn(
        Stream.concat(Stream.of("library"), Stream.of(arguments)).toArray(String[]::new));
  }

  private String file(String name, String text) throws Exception {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(name).toString();
  }

  @Test
  void whatIsHereDoesNotComeAgain() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    run(archive, file("a.bib", TWO));
    Map<String, byte[]> written = Tree.read(archive.content()).files();
    Run second = run(archive, file("b.bib", TWO.replace("2020", "{2020}")));
    assertEquals(0, second.status(), second.err());
    assertTrue(
        second
            .out()
            .startsWith(
                """
                one, b.bib:1:1: is here already: same DOI as content/readings/lee-2020-first.md
                two, b.bib:2:1: is here already: same title as content/readings/lee-2021-second.md
                0 come, 2 are here already.
                """),
        second.out());
    assertEquals(written.keySet(), Tree.read(archive.content()).files().keySet());
  }

  @Test
  void aRehearsalWritesNothing() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    Run run = run(archive, file("a.bib", TWO), "--dry-run");
    assertEquals(
        """
        content/readings/lee-2020-first.md from one, a.bib:1:1
        content/readings/lee-2021-second.md from two, a.bib:2:1
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
  void ofManyEachHasALineAndTheRestIsOffered() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= 22; i++) {
      many.append("@misc{k" + i + ", title = {Quay " + i + "}, year = 2020}\n");
    }
    String file = file("a.bib", many.toString());
    String out = run(archive, file, "--dry-run").out();
    assertTrue(out.startsWith("content/readings/2020-quay-1.md from k1, a.bib:1:1\n"), out);
    assertTrue(
        out.endsWith(
            """
            content/readings/2020-quay-20.md from k20, a.bib:20:1
              and 2 more
            22 come. Of what comes, 22 values are guessed.
            Nothing was written: this is what would be done.
            For all of it, with every guess, add --report plan.md, or --verbose.
            """),
        out);
    String all = run(archive, file, "--dry-run", "--verbose").out();
    assertTrue(all.contains("2020-quay-22.md from k22, a.bib:22:1\n  guessed: `@misc`"), all);
    assertFalse(all.contains("--report"), all);
  }

  @Test
  void whereNothingComesThereIsNoReport() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    Run run = run(archive, file("a.txt", "Dear all,\n"), folder + "/none.bib");
    assertEquals(
        """
        a.txt: cannot come: there is no entry of BibTeX, RIS or CSL-JSON in it; export the library \
        as BibTeX, RIS or CSL-JSON
        none.bib: cannot come: there is no such file; look whether its name is written right
        0 come, 2 cannot come.
        """,
        run.err());
    assertFalse(Files.exists(folder.resolve("imports")));
    run(archive, file("a.bib", TWO));
    assertTrue(Files.exists(folder.resolve("imports/report-2027-03-01-01.md")));
  }

  @Test
  void aFolderAndADocumentAreNoLibraries() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    Run run = run(archive, file("a.bib", "PK\u0003\u0004..."), folder.toString());
    assertTrue(
        run.err()
            .startsWith(
                "a.bib: cannot come: is an archive of files, such as a document of a word processor,"
                    + " and no library; export the library as BibTeX, RIS or CSL-JSON\n"),
        run.err());
    assertTrue(run.err().contains("is a folder; name a file\n"), run.err());
  }

  @Test
  void aTitleOfMegabytesFillsNoFile() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    Run run = run(archive, file("a.bib", "@book{x, title = {" + "Sea ".repeat(2_000_000) + "}}"));
    assertEquals(0, run.status(), run.err());
    try (Stream<Path> files = Files.list(folder.resolve("imports"))) {
      assertTrue(files.allMatch(file -> file.toFile().length() < 300_000));
    }
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
                    + " library as BibTeX, RIS or CSL-JSON"),
        run.err());
  }

  @Test
  void aDraftWithoutADateIsNoWarningUntilItIsLookedAt() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    run(archive, file("a.bib", "@book{x, title = {Undated quays}}"));
    TestArchive.Run plain = archive.check("--strict");
    assertEquals(0, plain.status(), plain.err());
    assertFalse(plain.err().contains("Undated"), plain.err());
    assertTrue(archive.check("--drafts").err().contains("it stands under 'Undated'"));
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
