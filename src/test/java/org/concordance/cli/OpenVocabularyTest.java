package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive does whose readings may name actors, topics and events that have no file. */
final class OpenVocabularyTest {

  @TempDir Path folder;

  @Test
  void textsLinkToRecordsWithoutAFile() throws IOException {
    TestArchive archive = open();
    archive.write(
        "readings/a.md",
        TestArchive.reading("topics: [net-zero]\n", "On [[net-zero]] and [[topic:net-zero|it]]."));

    TestArchive.Run run = archive.build(folder.resolve("site"), "--strict");

    assertEquals(0, run.status(), run.err());
    String html = Files.readString(folder.resolve("site/readings/a/index.html"));
    assertTrue(
        html.contains(
            "On <a href=\"../../topics/net-zero/\">Net zero</a>"
                + " and <a href=\"../../topics/net-zero/\">it</a>."),
        html);
  }

  @Test
  void textsAloneMakeNoRecord() {
    TestArchive archive = open();
    archive.write("readings/a.md", TestArchive.reading("", "On [[net-zero]]."));

    assertEquals(
        """
        content/readings/a.md:6:6: error: no record has the id 'net-zero'
            hint: write the id of a record: the name of its file without .md
        1 error. Nothing was written.
        """,
        archive.check().err());
  }

  private TestArchive open() {
    return TestArchive.sound(folder)
        .write("archive.yaml", "title: A\nurl: https://archive.example/\nvocabulary: open\n");
  }
}
