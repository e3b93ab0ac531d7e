package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.concordance.cite.CslVocabulary;
import org.concordance.testing.TestArchive;
import org.concordance.testing.TestArchive.Run;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that a curator may get can be built at once, and with every example in it used. */
final class NewDraftsBuildTest {

  @TempDir private Path folder;

  private TestArchive archive(String vocabulary) {
    TestArchive archive =
        TestArchive.sound(folder)
            .write(
                "archive.yaml",
                "title: A\nurl: https://a.example/\nvocabulary: " + vocabulary + "\n")
            .write("readings/an-earlier-reading.md", TestArchive.reading("", "Earlier."));
    for (String type : CslVocabulary.TYPES) {
      Run run =
          archive.create(
              ("reading|--no-questions|--type|"
                      + type
                      + "|--source-title|Work "
                      + type
                      + "|--title|On "
                      + type
                      + "|type-"
                      + type.replace('_', '-'))
                  .split("\\|"));
      assertEquals(0, run.status(), run.err());
    }
    for (String kind : List.of("person", "government", "organization", "publication")) {
      assertEquals(0, archive.create("actor", "--name", "A " + kind, "--kind", kind).status());
    }
    assertEquals(0, archive.create("topic", "--label", "A label").status());
    assertEquals(0, archive.create("event", "--title", "An event", "--date", "2021").status());
    return archive;
  }

  @ParameterizedTest
  @ValueSource(strings = {"closed", "open"})
  void asItIsWritten(String vocabulary) {
    TestArchive archive = archive(vocabulary);
    Run drafts = archive.check("--drafts");
    assertEquals(0, drafts.status(), drafts.err());
    assertTrue(
        drafts
            .err()
            .lines()
            .filter(line -> line.contains("warning"))
            .allMatch(
                line -> line.endsWith("so it has no abstract") || line.endsWith("under 'Undated'")),
        drafts.err());
    Run published = archive.check();
    assertEquals(0, published.status(), published.err());
    assertTrue(published.out().startsWith("Checked 2 readings, 4 actors, 1 topic and 1 event "));
  }

  @Test
  void withEveryExampleUsed() {
    TestArchive archive = archive("open");
    Tree tree = Tree.read(archive.content());
    for (String path : new TreeMap<>(tree.files()).keySet()) {
      String text = tree.text(path);
      if (text.contains("# What follows a #")) {
        archive.write(
            path,
            text.replaceFirst("(?s)# What .*?delete\\.\n", "").replaceAll("(?m)^( *)# ", "$1"));
      }
    }
    Run run = archive.check("--drafts");
    assertEquals(0, run.status(), run.err());
    String report = archive.text("readings/type-report.md");
    assertTrue(report.contains("\n  archived:                     # a snapshot"), report);
  }
}
