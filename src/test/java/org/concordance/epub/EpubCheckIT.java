package org.concordance.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordance.testing.Book;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every book is a valid EPUB by the W3C's own checker, without warnings.
 *
 * @see <a href="https://www.w3.org/publishing/epubcheck/">EPUBCheck</a>
 */
final class EpubCheckIT {

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/sites/empty/content",
        "src/test/sites/minimal/content",
        "src/test/sites/full/content",
        "src/test/resources/hostile/book"
      })
  void passesEveryArchive(Path content) throws IOException {
    assertEquals(List.of(), messages(Book.make(content).bytes()));
  }

  @Test
  void passesAnArchiveInALanguageThatIsWrittenFromRightToLeft() throws IOException {
    TestArchive archive =
        TestArchive.sound(temporary)
            .write("archive.yaml", "title: كتاب\nurl: https://archive.example/\nlanguage: ar-EG\n");
    assertEquals(List.of(), messages(Book.make(archive.content()).bytes()));
  }

  @Test
  void passesAnIndexThatFillsSeveralFiles() throws IOException {
    TestArchive archive =
        TestArchive.sound(temporary).write("topics/one.md", "---\nlabel: One\n---\n");
    for (int i = 0; i < IndexFile.MOST_LINES; i++) {
      archive.write("readings/many-" + i + ".md", TestArchive.reading("topics: [one]\n", "Many."));
    }
    Book book = Book.make(archive.content());

    assertEquals(
        2, book.paths(".xhtml").stream().filter(path -> path.startsWith("topics")).count());
    assertEquals(List.of(), messages(book.bytes()));
    assertEquals(List.of(), book.broken());
  }

  @Test
  void reportsWhatIsWrong() throws IOException {
    Tree files = new Tree(new TreeMap<>(Book.make(Sites.FULL).entries()));
    String chapter = "EPUB/readings/kim-2023-radar.xhtml";
    byte[] wrong =
        files
            .text(chapter)
            .replace("<header>", "<header><li>stray</li>")
            .getBytes(StandardCharsets.UTF_8);
    files.files().put(chapter, wrong);
    assertFalse(messages(packed(files)).isEmpty());
  }

  private static byte[] packed(Tree files) {
    List<Zip.Entry> entries = new ArrayList<>();
    Map<String, byte[]> rest = new TreeMap<>(files.files());
    entries.add(new Zip.Entry("mimetype", Packed.stored(rest.remove("mimetype"))));
    rest.forEach((path, bytes) -> entries.add(new Zip.Entry(path, Packed.of(bytes))));
    return Zip.of(entries);
  }

  private List<String> messages(byte[] book) throws IOException {
    Path file = temporary.resolve("book.epub");
    Files.write(file, book);
    Messages messages = new Messages();
    new EpubCheck(file.toFile(), messages).doValidate();
    return messages.found;
  }

  /** Collects what the checker says, a line each. */
  private static final class Messages extends MasterReport {

    private final List<String> found = new ArrayList<>();

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
      if (message.getSeverity() != Severity.USAGE && message.getSeverity() != Severity.SUPPRESSED) {
        found.add(message.getSeverity() + " " + location + ": " + message.getMessage(arguments));
      }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public void initialize() {}

    @Override
    public int generate() {
      return 0;
    }
  }
}
