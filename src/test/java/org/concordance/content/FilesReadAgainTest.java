package org.concordance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.concordance.model.Problem;
import org.concordance.model.Problems;
import org.concordance.model.RecordKind;
import org.concordance.reuse.Reuse;
import org.concordance.reuse.Stamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read again by a process that has read them before, after git's rule. */
final class FilesReadAgainTest {

  private static final FileTime NEWEST = FileTime.from(Instant.parse("2026-11-21T12:00:00Z"));
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T12:00:00Z"));

  @TempDir private Path folder;

  private Path file;
  private Reuse reuse = Reuse.first();

  @BeforeEach
  void begin() throws IOException {
    Path settings = Files.writeString(folder.resolve("archive.yaml"), "title: Small\n");
    Files.setLastModifiedTime(settings, NEWEST);
    file = Files.createDirectories(folder.resolve("pages")).resolve("about.md");
    write("first.", LONG_AGO);
  }

  private void write(String text, FileTime modified) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, modified);
  }

  private TextFile read() {
    return read(new Problems());
  }

  private TextFile read(Problems problems) {
    Sources sources = ContentReader.read(folder, reuse, problems);
    reuse = reuse.next();
    return sources.records().get(RecordKind.PAGE).get(0);
  }

  @Test
  void oneThatLooksAsItDidIsNotRead() throws IOException {
    TextFile first = read();
    write("other.", LONG_AGO);
    assertSame(
        first, read(), "which nobody does: another text in the same file, its time set back");
    assertSame(first, read());
  }

  @Test
  void oneThatWasYoungIsReadUntilItHasComeOfAge() throws IOException {
    FileTime justNow = FileTime.from(NEWEST.toInstant().minus(Stamp.TICK));
    write("first.", justNow);
    assertEquals("first.", read().text());
    write("other.", justNow);
    assertEquals("other.", read().text(), "within the same tick of the clock");
    write("other.", LONG_AGO);
    TextFile settled = read();
    assertSame(settled, read());
  }

  @Test
  void oneOfAnotherTimeOrSizeIsRead() throws IOException {
    read();
    write("other.", FileTime.from(LONG_AGO.toInstant().plusNanos(1_000_000)));
    assertEquals("other.", read().text());
    write("longer.", LONG_AGO);
    assertEquals("longer.", read().text());
  }

  @Test
  void oneThatTookItsPlaceIsRead() throws IOException {
    read();
    Path first = file;
    file = folder.resolve("pages/.new");
    write("other.", LONG_AGO);
    Files.move(file, first, StandardCopyOption.REPLACE_EXISTING);
    file = first;
    assertEquals("other.", read().text());
  }

  @Test
  void whatIsWrongIsToldEachTime() throws IOException {
    Files.write(file, new byte[] {'a', (byte) 0xff});
    Files.setLastModifiedTime(file, LONG_AGO);
    for (int i = 0; i < 3; i++) {
      Problems problems = new Problems();
      read(problems);
      assertEquals(
          List.of("not UTF-8 text"), problems.sorted().stream().map(Problem::message).toList());
    }
  }
}
