package org.concordance.build;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.concordance.advice.Matter;
import org.concordance.model.ContentException;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code content/README.md} and {@code README.md} show works as it stands there. */
final class ReadmeExamplesTest {

  private static final Path REFERENCE = Path.of("content/README.md");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\S+)([^\\n]*)\\n(.*?)^```$");
  private static final Pattern FILE = Pattern.compile(" file=(\\S+)");

  @TempDir private Path temporary;

  @Test
  void theCompleteExamplesAreOneArchiveThatBuildsWithoutAWarning() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (MatchResult fence : fences()) {
      FILE.matcher(fence.group(2))
          .results()
          .forEach(file -> assertEquals(null, files.put(file.group(1), fence.group(3))));
    }
    assertTrue(files.containsKey("archive.yaml"), "no example of archive.yaml");
    for (String folder : List.of("readings/", "actors/", "topics/", "events/", "pages/")) {
      assertTrue(files.keySet().stream().anyMatch(file -> file.startsWith(folder)), folder);
    }
    Tree.of(files).write(temporary);
    assertEquals(List.of(), Sites.make(temporary).warnings());
  }

  @Test
  void everyOtherYamlExampleIsYaml() throws IOException {
    int examples = 0;
    for (MatchResult fence : fences()) {
      if (fence.group(1).equals("yaml")) {
        Load load = new Load(LoadSettings.builder().setLabel(fence.group(3)).build());
        assertTrue(load.loadFromString(fence.group(3)) instanceof Map, fence.group(3));
        examples++;
      }
    }
    assertTrue(examples > 2, "only " + examples + " examples");
  }

  @Test
  void theExamplesOfProblemsAreWhatTheProgramPrints() throws IOException {
    Path reading = temporary.resolve("readings/kim-2021-deter-adversaries.md");
    Tree.read(Sites.OWN).write(temporary);
    String text = Files.readString(reading);
    Files.writeString(
        reading,
        text.replaceFirst("(?m)^  issued: .*", "  issued: 2021-02-30")
            .replaceFirst("(?m)^  - id: suh-wook$", "  - id: suh-wok"));
    ContentException mistakes = assertThrows(ContentException.class, () -> Sites.make(temporary));
    String printed =
        mistakes.problems().stream()
            .map(problem -> problem.toString().replace(temporary.toString(), "content") + "\n")
            .collect(joining());
    assertTrue(example(Path.of("README.md")).startsWith(printed), printed);
    assertTrue(printed.endsWith(example(REFERENCE)), printed);
  }

  @Test
  void theExampleOfANoteIsWhatTheProgramPrints() throws IOException {
    Path reading = temporary.resolve("readings/kim-2021-deter-adversaries.md");
    Tree.read(Sites.OWN).write(temporary);
    String text = Files.readString(reading);
    Files.writeString(reading, text.replaceFirst("(?m)^  issued: .*", "  issued: 2012-04"));
    String printed =
        Review.of(Sites.make(temporary), temporary, LocalDate.parse("2026-11-22")).stream()
            .map(problem -> problem.toString().replace(temporary.toString(), "content") + "\n")
            .collect(joining());
    assertEquals(printed, example(Path.of("README.md"), ": note: "));
  }

  @Test
  void thisArchiveLeavesNothingToAdvise() {
    assertEquals(
        List.of(), Review.of(Sites.make(Sites.OWN), Sites.OWN, LocalDate.parse("2026-11-22")));
  }

  @Test
  void everyWordOfAdviceIsExplained() throws IOException {
    String reference = Files.readString(REFERENCE);
    for (Matter matter : Matter.values()) {
      assertTrue(reference.contains("\n| `" + matter.word() + "` | "), matter.word());
    }
  }

  private static String example(Path file) throws IOException {
    return example(file, ": error: ");
  }

  private static String example(Path file, String kind) throws IOException {
    return FENCE
        .matcher(Files.readString(file))
        .results()
        .map(fence -> fence.group(3))
        .filter(text -> text.contains(kind))
        .findFirst()
        .orElseThrow();
  }

  private static List<MatchResult> fences() throws IOException {
    return FENCE.matcher(Files.readString(REFERENCE)).results().toList();
  }
}
