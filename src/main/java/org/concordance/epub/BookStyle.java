package org.concordance.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of the book, which is inside the program beside the site's. */
final class BookStyle {

  private static final String RESOURCE = "templates/book/" + Sheet.STYLE;

  private BookStyle() {}

  static BookFile file() {
    try (InputStream in = BookStyle.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + RESOURCE);
      }
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return BookFile.text(Sheet.STYLE, "text/css", css);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
