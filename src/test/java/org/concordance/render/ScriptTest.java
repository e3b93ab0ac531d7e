package org.concordance.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ScriptTest {

  @Test
  void losesLinesOfCommentAndIndents() {
    assertEquals(
        "if (a) {\nb('// no comment'); // of a line\n}\n",
        Script.compact("// Why.\n\nif (a) {\n  // Why.\n  b('// no comment'); // of a line\n}"));
  }

  /** Lines of a template literal have a meaning that the publisher does not know of. */
  @Test
  void noScriptOfTheThemeHasATextOverSeveralLines() throws IOException {
    List<Path> scripts;
    try (Stream<Path> files = Files.list(Path.of("templates/assets"))) {
      scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
    }
    assertTrue(scripts.size() > 3, scripts::toString);
    for (Path script : scripts) {
      for (String line : Files.readAllLines(script)) {
        assertEquals(0, line.chars().filter(c -> c == '`').count() % 2, script + ": " + line);
      }
    }
  }
}
