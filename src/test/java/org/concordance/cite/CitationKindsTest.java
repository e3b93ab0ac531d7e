package org.concordance.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.concordance.build.Built;
import org.concordance.model.Reading;
import org.concordance.testing.Golden;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.Test;

/**
 * Originals of every common kind, with names and dates of every form, as the three styles cite
 * them. What was expected was compared with the manuals' examples when it was written down.
 */
final class CitationKindsTest {

  private static final Path FOLDER = Path.of("src/test/resources/citations");

  @Test
  void areCitedAsTheManualsCiteTheirExamples() throws IOException {
    Built built = Sites.make(FOLDER.resolve("content"));
    StringBuilder actual = new StringBuilder();
    for (Reading reading : built.archive().readings()) {
      actual.append("== ").append(reading.id()).append('\n');
      for (Citation citation : built.citations().original(reading).citations()) {
        actual.append(citation.style()).append(": ").append(citation.html()).append('\n');
      }
    }

    assertEquals(
        Golden.expected(FOLDER.resolve("expected.txt"), actual.toString()), actual.toString());
  }
}
