package org.concordance.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The style sheet of the book: the archive's own, or the one that is inside the program. */
final class BookStyle {

  private static final String RESOURCE = "templates/book/" + Sheet.STYLE;

  private BookStyle() {}

  static BookFile file(Optional<String> own) {
    return BookFile.text(Sheet.STYLE, "text/css", own.orElseGet(BookStyle::ofProgram));
  }

  private static String ofProgram() {
    try (InputStream in = BookStyle.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
