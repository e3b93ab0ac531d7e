package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.concordance.testing.TestArchive;
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

  private Intake.Run run(TestArchive archive, String... arguments) {
    return Intake.library(folder, archive, arguments);
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
    Intake.Run second = run(archive, file("b.bib", TWO.replace("2020", "{2020}")));
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
    Intake.Run run = run(archive, file("a.bib", TWO), "--dry-run");
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
    Intake.Run run = run(archive, file("a.bib", TWO), file("b.ris", ris));
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out()
            .contains("b.ris:1:1: stands twice: same DOI as a.bib:1:1\n2 come, 1 stands twice."),
        run.out());
  }

  @Test
  void aBrokenEntryIsToldAndTheOthersCome() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    Intake.Run run = run(archive, file("a.bib", "@book{x, title = {Open\n" + TWO));
    assertEquals(1, run.status());
    assertTrue(
        run.err().contains("a.bib:1:18: cannot come: a brace is opened here and never closed"),
        run.err());
    assertTrue(run.err().contains("2 come, 1 cannot come."), run.err());
  }

  @Test
  void whatIsNoLibraryIsRefused() throws Exception {
    TestArchive archive = TestArchive.sound(folder);
    Intake.Run run = run(archive, file("a.txt", "Dear all,\n"));
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
