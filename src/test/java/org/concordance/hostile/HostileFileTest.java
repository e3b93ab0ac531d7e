package org.concordance.hostile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and folders that are not what they should be. */
final class HostileFileTest {

  @TempDir Path folder;

  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    archive = TestArchive.sound(folder.resolve("archive"));
  }

  @Test
  void lineEndsAndByteOrderMarksMakeNoDifference() throws IOException {
    String text = TestArchive.reading("", "The gist,\non two lines.\n\n## A heading\n\n`a`\n");
    archive.write("readings/text.md", text).build(folder.resolve("plain"));
    for (String other :
        new String[] {
          text.replace("\n", "\r\n"),
          text.replace('\n', '\r'),
          "\uFEFF" + text,
          "\uFEFF" + text.replace("\n", "\r\n"),
          text.strip()
        }) {
      archive.write("readings/text.md", other);
      TestArchive.Run run = archive.build(folder.resolve("other"));

      assertEquals(0, run.status(), run.err());
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("plain/readings/text/index.html")),
          Files.readAllBytes(folder.resolve("other/readings/text/index.html")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "---",
        "---\n",
        "---\n---",
        "---\n---\n",
        "--- \n--- \nText.\n",
        "Text.\n",
        " ---\n---\n",
        "\n---\n---\n",
        "---\n\u2028---\n",
        "----\n----\n",
        "-\n",
        "\u0000",
        "---\n\u0000\n---\n",
        "---\ntitle: a\n--- b\n",
        "\uFEFF\uFEFF---\n---\n"
      })
  void fragmentsOfARecordAreMistakesAndNoMore(String text) {
    archive.write("readings/fragment.md", text).write("topics/fragment.md", text);

    TestArchive.Run run = archive.check();

    assertEquals(1, run.status());
    assertTrue(run.err().contains("content/readings/fragment.md"), run.err());
    assertTrue(run.err().contains("content/topics/fragment.md"), run.err());
    assertFalse(run.err().contains("mistake in the program"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "---", "# remark", "[]", "text", "\uFEFF", "{}", "title: a"})
  void fragmentsOfSettingsAreMistakesAndNoMore(String text) {
    TestArchive.Run run = archive.write("archive.yaml", text).check();

    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("content/archive.yaml"), run.err());
    assertFalse(run.err().contains("mistake in the program"), run.err());
  }

  @Test
  void refusesTextThatIsNotUtf8() {
    byte[][] texts = {
      "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1),
      "text".getBytes(StandardCharsets.UTF_16),
      "text".getBytes(StandardCharsets.UTF_16LE),
      {(byte) 0xC0, (byte) 0x80},
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
      {(byte) 0xE2, (byte) 0x82},
      {(byte) 0xFF},
    };
    byte[] sound = TestArchive.reading("", "The gist.").getBytes(StandardCharsets.UTF_8);
    for (byte[] text : texts) {
      byte[] bytes = new byte[sound.length + text.length];
      System.arraycopy(sound, 0, bytes, 0, sound.length);
      System.arraycopy(text, 0, bytes, sound.length, text.length);

      TestArchive.Run run = archive.write("readings/sound.md", bytes).check();

      assertEquals(1, run.status());
      assertTrue(run.err().startsWith("content/readings/sound.md:7:"), run.err());
      assertEquals(1, run.err().lines().filter(line -> line.contains(": error: ")).count());
    }
  }

  @Test
  void keepsDirectionMarksAsTheyAre() throws IOException {
    String text = "\u202Eabc\u202C and \u2067\u05d0\u2069 and \u200F.";
    archive.write("readings/text.md", TestArchive.reading("", text));

    assertEquals(0, archive.build(folder.resolve("site")).status());

    String html = Files.readString(folder.resolve("site/readings/text/index.html"));
    assertTrue(html.contains(text), html);
  }

  @Test
  void takesAnArchiveOfNothingButSettings() throws IOException {
    TestArchive empty = new TestArchive(folder.resolve("empty"));
    empty.write("archive.yaml", "title: Archive\nurl: https://archive.example/\n");
    for (String name : new String[] {"readings", "actors", "topics/a/b/c", "media", "other"}) {
      Files.createDirectories(empty.path(name));
    }

    TestArchive.Run run = empty.check("--strict");

    assertEquals(0, run.status(), run.err());
  }

  @Test
  void reportsFoldersWhereFilesBelong() throws IOException {
    Files.createDirectories(archive.path("readings/folder.md"));
    archive.write("readings/other.md/inner.txt", "x").write("media", "a file");

    TestArchive.Run run = archive.check();

    assertEquals(
        """
        content/media: warning: not part of the archive, and left out
        content/readings/other.md/inner.txt: warning: not part of the archive, and left out
        """,
        run.err().replaceAll("    hint: .*\\n", ""));
  }

  @Test
  void reportsSettingsThatAreAFolder() throws IOException {
    Files.delete(archive.path("archive.yaml"));
    Files.createDirectories(archive.path("archive.yaml"));

    TestArchive.Run run = archive.check();

    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("content/archive.yaml: error: no such file"), run.err());
  }

  @Test
  void reportsASourceThatIsNoFolder() throws IOException {
    TestArchive other = new TestArchive(folder.resolve("other"));
    Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.content(), "a file");

    TestArchive.Run run = other.check();

    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("content/archive.yaml: error: no such file"), run.err());
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path secret = Files.createDirectories(folder.resolve("secret"));
    Files.writeString(secret.resolve("secret.md"), TestArchive.reading("", "Secret."));
    Files.writeString(secret.resolve("secret.png"), "Secret.");
    Files.createDirectories(archive.path("media"));
    Files.createSymbolicLink(archive.path("media/secret.png"), secret.resolve("secret.png"));
    Files.createSymbolicLink(archive.path("readings/secret.md"), secret.resolve("secret.md"));
    Files.createSymbolicLink(archive.path("readings/secret"), secret);
    Files.createSymbolicLink(archive.path("topics"), secret);
    Files.createSymbolicLink(archive.path("events"), archive.path("nowhere"));
    Files.createSymbolicLink(archive.path("readings/loop"), archive.content());

    TestArchive.Run run = archive.build(folder.resolve("site"));

    assertEquals(1, run.status());
    String error = ": error: a symbolic link is not followed";
    for (String path :
        "events,media/secret.png,readings/loop,readings/secret,readings/secret.md,topics"
            .split(",")) {
      assertTrue(run.err().contains("content/" + path + error), run.err());
    }
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void readsAFolderThatIsItselfALink() throws IOException {
    TestArchive linked = new TestArchive(folder.resolve("linked"));
    Files.createDirectories(folder.resolve("linked"));
    Files.createSymbolicLink(linked.content(), archive.content());

    assertEquals(0, linked.check("--strict").status());
  }

  @Test
  void leavesHiddenFilesAlone() {
    archive.write(".git/readings/a.md", "x").write("readings/.a.md.swp", "x");
    archive.write("media/.DS_Store", "x").write(".archive.yaml", "x");

    assertEquals(0, archive.check("--strict").status());
  }

  @Test
  void refusesWhatIsNoPlainFile() throws IOException {
    Path socket = archive.path("readings/pipe.md");
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));

      TestArchive.Run run = archive.check();

      assertEquals(1, run.status());
      assertTrue(
          run.err().startsWith("content/readings/pipe.md: error: not a plain file"), run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A b.md",
        "ä.md",
        "a_b.md",
        "a..md",
        "-a.md",
        "a%2fb.md",
        "con$.md",
        "<b>.md",
        "a'b.md",
        "a\u202Eb.md",
        "😀.md"
      })
  void reportsFileNamesThatAreNoIds(String name) {
    archive.write("readings/" + name, TestArchive.reading("", ""));

    TestArchive.Run run = archive.check();

    assertEquals(1, run.status());
    assertTrue(run.err().contains(": error: the file's name is not an id: '"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A.png", "a b.png", "ä.png", "a%2e.png", "-a.png", "a'.png", "a;b.png"})
  void reportsMediaNamesThatAreNoAddresses(String name) {
    TestArchive.Run run = archive.write("media/" + name, "x").check();

    assertEquals(1, run.status());
    assertTrue(run.err().contains("the name of a media file becomes its address"), run.err());
  }
}
