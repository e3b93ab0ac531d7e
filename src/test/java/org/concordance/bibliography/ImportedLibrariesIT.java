package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.testing.TestArchive;
import org.concordance.testing.TestArchive.Run;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Libraries of two hundred works come into an archive once, and all that comes can be built. */
final class ImportedLibrariesIT {

  @TempDir private Path folder;

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
    Path library = Files.writeString(folder.resolve(file), made.text());
    Run first = archive.takeIn("library", library.toString());
    assertEquals(0, first.status(), first.err());
    assertTrue(first.out().contains("\n  and 180 more\n200 come."), first.out());
    Map<String, byte[]> written = Tree.read(archive.content()).files();
    assertEquals(202, written.size());
    TestArchive.Run drafts = archive.check("--drafts");
    assertEquals(0, drafts.status(), drafts.err());
    Run second = archive.takeIn("library", library.toString());
    assertTrue(second.out().contains("0 come, 200 are here already."), second.out());
    assertEquals(written.keySet(), Tree.read(archive.content()).files().keySet());
    for (String path : written.keySet()) {
      archive.write(path, archive.text(path).replaceFirst("(?m)^status: draft.*\n", ""));
    }
    TestArchive.Run published = archive.check();
    assertEquals(0, published.status(), published.err());
    assertTrue(published.out().startsWith("Checked 201 readings"), published.out());
  }
}
