package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.ContentException;
import org.concordance.model.Problem;
import org.concordance.reuse.Reuse;
import org.concordance.testing.RandomEdits;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After any edit, a build that reuses what the one before made makes the same bytes, and reports
 * the same mistakes, as one that knows nothing.
 */
class RebuildTest {

  /** So many edits a seed; {@code -Drebuild.edits=1000} for a long look. */
  private static final int EDITS = Integer.getInteger("rebuild.edits", 30);

  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  @TempDir Path folder;

  private Map<String, String> citations = Map.of();

  /** What a build came to: its files, or why there are none. */
  private record Outcome(Optional<Tree> files, List<Problem> problems) {}

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void rebuildsWhatAFreshBuildMakes(long seed) throws IOException {
    RandomEdits edits = RandomEdits.of(Sites.FULL, folder, seed);
    BuildOptions options = BuildOptions.of(edits.content(), false).withDrafts(true);
    Reuse reuse = Reuse.first();
    settle(edits.content(), 0);
    for (int i = 0; i < EDITS; i++) {
      Outcome again = outcome(options.withReusable(citations), reuse);
      Outcome fresh = outcome(options, Reuse.NONE);
      String after = "seed " + seed + ", edit " + i + ": " + edits.last();
      assertEquals(fresh.problems(), again.problems(), after);
      if (fresh.files().isPresent()) {
        again.files().orElseThrow().assertSame(fresh.files().get());
      }
      reuse = again.files().isPresent() ? reuse.next() : reuse.again();
      edits.next();
      settle(edits.content(), i + 1);
    }
    assertEquals(EDITS, Files.readAllLines(edits.log()).size(), "every edit was made");
  }

  /**
   * Lets what was just written be of a day ago, ten seconds an edit: a file that has only just been
   * written is read again in any case.
   */
  private static void settle(Path content, int edit) throws IOException {
    Instant dayAgo = Instant.now().minus(Duration.ofDays(1));
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isAfter(dayAgo.plus(HALF_A_DAY))) {
          Files.setLastModifiedTime(file, FileTime.from(dayAgo.plusSeconds(10L * edit)));
        }
      }
    }
  }

  /** What was kept of a text while others were broken knows what it was kept for. */
  @Test
  void tellsWhatATextLacksAsOftenAsItIsBuilt() throws IOException {
    RandomEdits copy = RandomEdits.of(Sites.FULL, folder, 0);
    BuildOptions options = BuildOptions.of(copy.content(), false).withDrafts(true);
    Reuse reuse = Reuse.first();
    assertEquals(outcome(options, Reuse.NONE).problems(), outcome(options, reuse).problems());
    reuse = reuse.next();
    Files.delete(copy.content().resolve("actors/japan.md"));
    List<Problem> fresh = outcome(options, Reuse.NONE).problems();

    for (int i = 0; i < 3; i++) {
      assertEquals(fresh, outcome(options, reuse).problems(), "build " + i);
      reuse = reuse.again();
    }
  }

  private Outcome outcome(BuildOptions options, Reuse reuse) {
    try {
      Built built = Pipeline.make(options, reuse, Progress.SILENT);
      citations = built.citations().reusable();
      return new Outcome(Optional.of(Tree.of(built.outputs())), built.warnings());
    } catch (ContentException e) {
      return new Outcome(Optional.empty(), e.problems());
    }
  }
}
