package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.model.ContentException;
import org.concordance.model.Problem;
import org.concordance.reuse.Reuse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is forgotten of what is wrong when an archive is built again as it is. */
final class RebuiltMistakesTest {

  private static final Path FOLDER = Path.of("src/test/invalid");

  static List<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void tellsEachMistakeAgain(String site) {
    Path content = FOLDER.resolve(site).resolve("content");
    BuildOptions options = BuildOptions.of(content, false).withDrafts(true);
    Reuse reuse = Reuse.first();
    List<Problem> first = problems(options, reuse);

    assertEquals(first, problems(options, reuse.again()));
  }

  private static List<Problem> problems(BuildOptions options, Reuse reuse) {
    try {
      return Pipeline.make(options, reuse, Progress.SILENT).warnings();
    } catch (ContentException e) {
      return e.problems();
    }
  }
}
