package org.concordance.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InboxTest {

  private static final SortedMap<String, byte[]> NONE = new TreeMap<>();

  @TempDir private Path root;
  private Path content;

  @BeforeEach
  void makeContent() throws IOException {
    content = Files.createDirectory(root.resolve("content"));
  }

  private static SortedMap<String, byte[]> files(String... pathsAndTexts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
    }
    return files;
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void whatIsOnlyToBeReadLiesBesideTheArchiveWhereGitIgnoresIt() throws IOException {
    Inbox.beside(content).put(files("readings/a.md", "A"), files("a.md", "The work"));

    assertEquals(List.of("content/readings/a.md", "imports/.gitignore", "imports/a.md"), written());
    assertEquals("*\n", Files.readString(root.resolve("imports/.gitignore")));
    assertEquals("The work", Files.readString(root.resolve("imports/a.md")));
  }

  @Test
  void withoutSuchATextThereIsNoSuchFolder() throws IOException {
    Inbox.beside(content).put(files("readings/a.md", "A"), NONE);
    assertEquals(List.of("content/readings/a.md"), written());
  }

  @Test
  void whatIsThereStaysAndNothingElseOfTheThingIsWritten() throws IOException {
    Inbox inbox = Inbox.beside(content);
    inbox.put(files("readings/b.md", "old"), NONE);

    PublishException refused =
        assertThrows(
            PublishException.class,
            () ->
                inbox.put(
                    files("media/a.png", "image", "readings/b.md", "new"), files("b.md", "B")));

    assertEquals(
        "'content/readings/b.md' is there already, and stays as it is", refused.getMessage());
    assertEquals("old", Files.readString(content.resolve("readings/b.md")));
    assertEquals(List.of("content/readings/b.md", "imports/.gitignore"), written());
  }

  @Test
  void anImageThatIsThereIsInNobodysWay() throws IOException {
    Inbox inbox = Inbox.beside(content);
    inbox.put(files("media/a.png", "image", "readings/a.md", "A"), NONE);
    inbox.put(files("media/a.png", "image", "readings/b.md", "B"), NONE);
    assertEquals(
        List.of("content/media/a.png", "content/readings/a.md", "content/readings/b.md"),
        written());
  }

  @Test
  void aThingIsWrittenWholeOrNotAtAllWhereverTheDiskFails() throws IOException {
    SortedMap<String, byte[]> both = files("media/a.png", "image", "readings/a.md", "A");
    int steps = 0;
    while (true) {
      FailingDisk disk = FailingDisk.fullAfter(steps++);
      try {
        Inbox.beside(content, disk).put(both, NONE);
        break;
      } catch (PublishException e) {
        assertEquals(List.of(), written(), "after " + steps + " steps");
      }
    }
    assertEquals(List.of("content/media/a.png", "content/readings/a.md"), written());
  }

  @Test
  void everyReportHasAFileOfItsOwn() throws IOException {
    Inbox inbox = Inbox.beside(content);
    inbox.report("2027-03-01", "First");
    Path second = inbox.report("2027-03-01", "Second");
    assertEquals("report-2027-03-01-02.md", second.getFileName().toString());
    assertEquals("First", Files.readString(root.resolve("imports/report-2027-03-01-01.md")));
    assertEquals("Second", Files.readString(second));
  }

  @Test
  void aReportTakesThePlaceOfAReportAndOfNothingElse() throws IOException {
    Path file = root.resolve("plan.md");
    Inbox.write(file, "report 1", text -> text.startsWith("report"));
    Inbox.write(file, "report 2", text -> text.startsWith("report"));
    assertEquals("report 2", Files.readString(file));

    Files.writeString(file, "mine");
    PublishException refused =
        assertThrows(
            PublishException.class,
            () -> Inbox.write(file, "report 3", text -> text.startsWith("report")));
    assertEquals(
        "'" + file + "' is there already, and is no report; name another file",
        refused.getMessage());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aTextToBeReadGetsANumberWhereAnotherHasItsName() throws IOException {
    Inbox inbox = Inbox.beside(content);
    inbox.put(NONE, files("a.md", "One"));
    inbox.put(NONE, files("a.md", "Two"));
    inbox.put(NONE, files("a.md", "One"));
    assertEquals(List.of("imports/.gitignore", "imports/a-2.md", "imports/a.md"), written());
    assertEquals("Two", Files.readString(root.resolve("imports/a-2.md")));
  }

  @Test
  void ofAFileWithoutEndNoMoreIsReadThanAFileMayHave() {
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless));
    PublishException refused =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> assertThrows(PublishException.class, () -> Inbox.read(endless, 10_000_000)));
    assertEquals("'/dev/zero' is larger than 10 MB", refused.getMessage());
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Path file = root.resolve("large.bib");
    Files.writeString(file, "0123456789");
    assertEquals(10, Inbox.read(file, 10).length);
    assertThrows(PublishException.class, () -> Inbox.read(file, 9));
    assertThrows(PublishException.class, () -> Inbox.read(root, 100));
    assertThrows(PublishException.class, () -> Inbox.read(root.resolve("none.bib"), 100));
  }
}
