package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.testing.Book;
import org.concordance.testing.LargeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Ten thousand readings build within a bounded memory, and no page, and no file of the book, holds
 * a list that grows with the archive.
 */
@ExtendWith(LargeSite.Provider.class)
final class ScaleIT {

  private static final long LARGEST_PAGE = 400_000;

  @Test
  void noPageHoldsAListThatGrowsWithTheArchive(LargeSite large) throws IOException {
    try (Stream<Path> files = Files.walk(large.site())) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
      int least = LargeSite.READINGS + LargeSite.TOPICS + LargeSite.ACTORS + LargeSite.EVENTS;
      assertTrue(pages.size() > least, () -> pages.size() + " pages");
      assertEquals(
          List.of(),
          pages.stream()
              .filter(page -> page.toFile().length() > LARGEST_PAGE)
              .map(large.site()::relativize)
              .toList());
    }
  }

  @Test
  void noFileOfTheBookDoes(LargeSite large) throws IOException {
    Map<String, byte[]> book =
        Book.of(Files.readAllBytes(large.site().resolve(Book.PATH))).entries();
    assertTrue(book.size() > LargeSite.READINGS, () -> book.size() + " files in the book");
    assertEquals(
        List.of(),
        book.keySet().stream()
            .filter(path -> path.endsWith(".xhtml") && book.get(path).length > LARGEST_PAGE)
            .toList());
  }
}
