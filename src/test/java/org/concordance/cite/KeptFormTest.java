package org.concordance.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.concordance.build.BuildOptions;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;
import org.concordance.model.Sha256;
import org.junit.jupiter.api.Test;

/**
 * A citation that is kept is used as long as the work, the style and the form are the same, so the
 * form has to be raised whenever another citation is made of the same work.
 */
final class KeptFormTest {

  private static final Path WORKS = Path.of("src/test/resources/works");

  /** The form, and a hash of all that is made in it of works of every type. */
  private static final String MADE =
      "2 8a4c3cfd43b5aeb65b99286ccfa13f760278801d368ed0e6f2536ae128cef58c";

  @Test
  void citationsMadeOtherwiseHaveAnotherForm() {
    String all =
        Pipeline.make(BuildOptions.of(WORKS, false), Progress.SILENT)
            .citations()
            .reusable()
            .values()
            .stream()
            .sorted()
            .collect(Collectors.joining("\n"));
    String hash = Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        MADE,
        StyleFormatter.FORM + " " + hash,
        "Works are cited otherwise: raise StyleFormatter.FORM, and write both here.");
  }
}
