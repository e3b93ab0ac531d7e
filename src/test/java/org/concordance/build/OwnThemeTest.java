package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.concordance.testing.Book;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in {@code templates/} beside the content; its mistakes are in {@code invalid}. */
final class OwnThemeTest {

  private static final Path THEME = Path.of("templates");

  @TempDir private Path folder;

  @Test
  void theProgramsOwnThemeBesideAnArchiveChangesNothing() {
    TestArchive archive = TestArchive.sound(folder);
    Tree before = Sites.tree(archive.content());

    Tree.read(THEME).write(folder.resolve("templates"));

    before.assertSame(Sites.tree(archive.content()));
  }

  @Test
  void oneChangedFileChangesWhatItShowsAndNothingElse() {
    TestArchive archive = TestArchive.sound(folder);
    Tree before = Sites.tree(archive.content());
    String home = Tree.read(THEME).text("home.peb");

    Tree.read(THEME).write(folder.resolve("templates"));
    archive.write(
        "../templates/home.peb", home.replace("{{ t(\"home.newest\") }}", "Read these first"));

    Tree after = Sites.tree(archive.content());
    assertTrue(after.text("index.html").contains("Read these first"));
    assertEquals(before.text("readings/index.html"), after.text("readings/index.html"));
  }

  @Test
  void theBookHasTheArchivesOwnStyleSheet() {
    TestArchive archive = TestArchive.sound(folder);
    archive.write("../templates/book/book.css", "p { margin: 1em; }\n");

    String style = Book.of(Sites.tree(archive.content())).text("book.css");

    assertEquals("p { margin: 1em; }\n", style);
  }

  @Test
  void mistakesOfTemplatesAndOfContentAreToldTogether() {
    TestArchive archive = TestArchive.sound(folder);
    archive.write("readings/second.md", TestArchive.reading("actors: [nobody]\n", "Second."));
    archive.write("../templates/home.peb", "{{ nothing }}\n");

    TestArchive.Run run = archive.check();

    assertTrue(run.err().contains("unknown actor 'nobody'"), run.err());
    assertTrue(
        run.err().contains("templates/home.peb:1:4: error: unknown name 'nothing'"), run.err());
  }

  @Test
  void theFolderIsFoundBesideTheContentHoweverThatIsNamed() {
    TestArchive archive = TestArchive.sound(folder);
    archive.write("../templates/home.peb", "<title>Own</title>\n");

    Tree site = Sites.tree(archive.path("readings/.."));

    assertEquals("<title>Own</title>\n", site.text("index.html"));
  }
}
