package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is made again where nothing has changed, and only there. */
final class LastBuildTest {

  private static final String TOPIC = "topics/t.md";

  @TempDir private Path temporary;
  private TestArchive archive;
  private Path site;
  private Tree first;

  @BeforeEach
  void build() {
    site = temporary.resolve("site");
    archive = TestArchive.sound(temporary);
    archive.write(TOPIC, "---\nlabel: T\n---\n\nA text.\n");
    archive.write("notes.txt", "left out, with a warning");
    assertFalse(isKnown());
    first = Tree.read(site);
  }

  /** Builds, and tells whether that was over before anything was made. */
  private boolean isKnown(String... arguments) {
    List<String> all = Stream.concat(Stream.of("--verbose"), Stream.of(arguments)).toList();
    TestArchive.Run run = archive.build(site, all.toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
    assertTrue(run.err().contains("notes.txt: warning: not part of the archive"), run.err());
    boolean known = !run.err().contains("rendering");
    assertEquals(known, !run.err().contains("linking"));
    if (known) {
      assertTrue(run.out().contains("nothing changed"), run.out());
    }
    return known;
  }

  @Test
  void nothingIsMadeWhereNothingChanged() {
    assertTrue(isKnown());
    first.assertSame(Tree.read(site));
    assertTrue(isKnown());
  }

  @Test
  void saysTheSameAsABuildThatMakesAll() throws IOException {
    TestArchive.Run known = archive.build(site);
    forget();
    TestArchive.Run made = archive.build(site);
    assertEquals(withoutTime(made.out()), withoutTime(known.out()));
    assertEquals(made.err(), known.err());
  }

  private static String withoutTime(String said) {
    return said.replaceFirst(" in \\d+\\.\\d s", "");
  }

  private void forget() throws IOException {
    Files.delete(kept());
  }

  private Path kept() throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve(".concordance"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("built-"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void contentThatIsOfTheSameSizeAndTimeIsMadeAnew() throws IOException {
    Path topic = archive.path(TOPIC);
    FileTime time = Files.getLastModifiedTime(topic);
    Files.writeString(topic, Files.readString(topic).replace("A text", "B text"));
    Files.setLastModifiedTime(topic, time);
    assertFalse(isKnown());
    assertTrue(Files.readString(site.resolve("topics/t/index.html")).contains("B text"));
  }

  @Test
  void aFileThatComesGoesOrIsNamedOtherwiseIsSeen() {
    archive.write("topics/u.md", "---\nlabel: U\n---\n");
    assertFalse(isKnown());
    archive.rename("topics/u.md", "topics/v.md");
    assertFalse(isKnown());
    archive.delete("topics/v.md");
    assertFalse(isKnown());
    first.assertSame(Tree.read(site));
  }

  @Test
  void theArchivesOwnThemeIsSeen() throws IOException {
    Path assets = Files.createDirectories(temporary.resolve("templates/assets"));
    Files.writeString(assets.resolve("own.css"), "p { color: red }");
    assertFalse(isKnown());
    assertTrue(isKnown());
  }

  @Test
  void whatSomebodyDidToTheSiteIsUndone() throws IOException {
    Path page = site.resolve("topics/t/index.html");
    Files.writeString(page, Files.readString(page).replace("A text", "X text"));
    Files.setLastModifiedTime(page, FileTime.fromMillis(0));
    assertFalse(isKnown());
    Files.delete(page);
    assertFalse(isKnown());
    Files.delete(site.resolve("manifest-sha256.txt"));
    assertFalse(isKnown());
    Files.writeString(site.resolve(".concordance-pending"), "");
    assertFalse(isKnown());
    first.assertSame(Tree.read(site));
    assertTrue(isKnown());
  }

  @Test
  void otherOptionsAreAnotherBuild() {
    assertFalse(isKnown("--drafts"));
    assertFalse(isKnown("--base-url", "https://other.example/"));
    assertFalse(isKnown());
    assertTrue(isKnown());
    assertEquals(1, archive.build(site, "--strict").status());
  }

  @Test
  void aSiteElsewhereIsKnownByItself() {
    Path other = temporary.resolve("other");
    assertEquals(0, archive.build(other).status());
    first.assertSame(Tree.read(other));
    assertTrue(isKnown());
  }

  @Test
  void whatIsKeptMayBeDamagedInAnyWay() throws IOException {
    String whole = Files.readString(kept());
    for (int length = 0; length < whole.length(); length += 37) {
      Files.writeString(kept(), whole.substring(0, length));
      assertFalse(isKnown());
      assertTrue(isKnown());
    }
    Files.writeString(kept(), whole.replace("pages", "pegas"));
    assertFalse(isKnown());
  }
}
