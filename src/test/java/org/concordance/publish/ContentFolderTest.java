package org.concordance.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New files in the content folder. */
final class ContentFolderTest {

  private static final String PATH = "readings/new.md";

  @TempDir private Path root;

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aNewFileIsWrittenWithItsFolder() throws IOException {
    ContentFolder.create(root, PATH, "Text, 한국.\n");
    assertEquals("Text, 한국.\n", Files.readString(root.resolve(PATH)));
    assertEquals(List.of(PATH), files());
  }

  @Test
  void whatStandsThereStays() throws IOException {
    Files.createDirectories(root.resolve("readings/folder.md"));
    Files.writeString(root.resolve(PATH), "old");
    Files.createSymbolicLink(root.resolve("readings/link.md"), Path.of("nowhere"));
    for (String path : List.of(PATH, "readings/folder.md", "readings/link.md")) {
      PublishException refused =
          assertThrows(PublishException.class, () -> ContentFolder.create(root, path, "new"));
      assertEquals(
          "'" + root.resolve(path) + "' is there already, and stays as it is",
          refused.getMessage());
    }
    assertEquals("old", Files.readString(root.resolve(PATH)));
    assertEquals(List.of("readings/link.md", PATH), files());
  }

  @Test
  void whatSomebodyElseWritesMeanwhileStays() throws IOException {
    Disk slow =
        new Disk() {
          @Override
          void putNew(Path from, Path to) throws IOException {
            Files.writeString(to, "theirs");
            super.putNew(from, to);
          }
        };
    assertThrows(PublishException.class, () -> ContentFolder.create(root, PATH, "ours", slow));
    assertEquals("theirs", Files.readString(root.resolve(PATH)));
    assertEquals(List.of(PATH), files());
  }

  @Test
  void aKilledRunLeavesNoHalfFileAndTheNextWritesIt() throws IOException {
    for (int steps = 0; steps < 4; steps++) {
      FailingDisk disk = FailingDisk.killedAfter(steps);
      assertThrows(FailingDisk.Killed.class, () -> ContentFolder.create(root, PATH, "whole", disk));
      assertTrue(!Files.exists(root.resolve(PATH)), "after " + steps);
    }
    ContentFolder.create(root, PATH, "whole");
    assertEquals(List.of(PATH), files());
  }

  @Test
  void aFullDiskIsToldAndLeavesNothing() throws IOException {
    for (int steps = 1; steps < 3; steps++) {
      FailingDisk disk = FailingDisk.fullAfter(steps);
      PublishException told =
          assertThrows(
              PublishException.class, () -> ContentFolder.create(root, PATH, "whole", disk));
      assertEquals(
          "cannot write to '"
              + root
              + "': java.io.IOException: No space left on device; run again when there is room and"
              + " leave",
          told.getMessage());
      assertEquals(List.of(), files());
    }
  }

  @Test
  void aFileGetsAnotherNameOnlyIfThatIsFree() throws IOException {
    Path from = Files.writeString(root.resolve("from"), "text");
    Disk disk = new Disk();
    disk.putNew(from, root.resolve("to"));
    assertEquals(List.of("to"), files());
    Files.writeString(from, "other");
    assertThrows(FileAlreadyExistsException.class, () -> disk.putNew(from, root.resolve("to")));
    assertEquals("text", Files.readString(root.resolve("to")));
  }

  @Test
  void aFolderThatMayNotBeWrittenIsTold() {
    Disk locked =
        new Disk() {
          @Override
          void create(Path file, byte[] bytes) throws IOException {
            throw new AccessDeniedException(file.toString());
          }
        };
    PublishException told =
        assertThrows(
            PublishException.class, () -> ContentFolder.create(root, PATH, "text", locked));
    assertEquals(
        "you may not write '" + root.resolve(PATH) + "'; ask whoever owns the folder",
        told.getMessage());
  }
}
