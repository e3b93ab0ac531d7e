package org.concordance.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the record of an actor says of a name goes before what the name looks like. */
final class RecordedNameTest {

  private static final String RECORD = "---\nname: %s\nkind: %s\nsort: %s\nalso: [%s]\n---\n";

  @TempDir private Path folder;

  @Test
  void aNameFiledWithACommaHasTheseParts() {
    assertEquals(
        "Samuels, Richard J.",
        cited(
            "Richard J. Samuels",
            "person",
            "\"Samuels, Richard J.\"",
            "Dick Samuels",
            "Richard J. Samuels"));
  }

  @Test
  void anotherFormOfTheNameEndsInTheSameFamilys() {
    assertEquals(
        "García Márquez, Gabo",
        cited(
            "Gabriel García Márquez",
            "person",
            "\"García Márquez, Gabriel\"",
            "Gabo García Márquez",
            "Gabo García Márquez"));
  }

  @Test
  void aNameInTheOrderInWhichItIsFiledIsNotTurnedRound() {
    assertEquals("Suh, Wook", cited("Wook Suh", "person", "\"Suh, Wook\"", "Suh Wook", "Suh Wook"));
  }

  @Test
  void aNameFiledWithoutACommaIsInOnePiece() {
    assertEquals(
        "{Kim Jong-un}",
        cited("Kim Jong Un", "person", "Kim Jong Un", "Kim Jong-un", "Kim Jong-un"));
  }

  @Test
  void aSuffixIsFiledLast() {
    assertEquals(
        "King, Jr., Martin Luther",
        cited(
            "Martin Luther King, Jr.",
            "person",
            "\"King, Martin Luther, Jr.\"",
            "M. L. King",
            "Martin Luther King, Jr."));
  }

  @Test
  void aBodysNameIsInOnePiece() {
    assertEquals(
        "{Chatham House}",
        cited("Chatham House", "organization", "Chatham House", "RIIA", "Chatham House"));
  }

  private String cited(String name, String kind, String sort, String also, String author) {
    TestArchive archive =
        TestArchive.sound(folder)
            .write("actors/one.md", RECORD.formatted("\"" + name + "\"", kind, sort, also))
            .write(
                "readings/sound.md",
                TestArchive.reading("", "Sound.")
                    .replace("source: {", "source: {author: \"" + author + "\", "));
    Tree site = Sites.tree(archive.content());
    List<String> lines =
        new ArrayList<>(site.text("readings/sound/source/sound-source.bib").lines().toList());
    lines.removeIf(line -> !line.startsWith("  author = {"));
    return lines.get(0).replaceFirst("  author = \\{(.*)},", "$1");
  }
}
