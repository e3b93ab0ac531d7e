package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.concordance.advice.Matter;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code content/README.md} shows works as it stands there. */
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
  void everyWordOfAdviceIsExplained() throws IOException {
    String reference = Files.readString(REFERENCE);
    for (Matter matter : Matter.values()) {
      assertTrue(reference.contains("\n| `" + matter.word() + "` | "), matter.word());
    }
  }

  private static List<MatchResult> fences() throws IOException {
    return FENCE.matcher(Files.readString(REFERENCE)).results().toList();
  }
}
