package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordance.model.Output;
import org.concordance.model.Problem;
import org.concordance.reuse.Reuse;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.Test;

/** Pages that somebody waits for come first, and are what they are among all. */
final class AwaitedPagesTest {

  private static final Path CONTENT = Sites.FULL;
  private static final BuildOptions OPTIONS = BuildOptions.of(CONTENT, false).withDrafts(true);

  /** What somebody who waits for some pages is told, in the order told. */
  private static final class Waiting implements Progress {
    private final Set<String> awaited;
    private final List<String> told = new ArrayList<>();
    private List<Output> first = List.of();

    Waiting(Set<String> awaited) {
      this.awaited = awaited;
    }

    @Override
    public void stage(String name) {}

    @Override
    public Set<String> awaited() {
      return awaited;
    }

    @Override
    public void first(String basePath, List<Output> pages, List<Problem> problems) {
      told.add("first below " + basePath);
      first = pages;
    }

    @Override
    public void rendered(String basePath, List<Output> pages, List<Problem> problems) {
      told.add("all below " + basePath);
    }
  }

  @Test
  void thePageOfEachRecordIsTheSameAloneAndAmongAll() {
    Built whole = Pipeline.make(OPTIONS, Progress.SILENT);
    Set<String> records =
        whole
            .archive()
            .records()
            .filter(record -> record.replacedBy().isEmpty())
            .map(record -> record.permalink().path())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, byte[]> files =
        whole.outputs().stream().collect(Collectors.toMap(Output::path, Output::bytes));
    Waiting waiting = new Waiting(records);

    Pipeline.make(OPTIONS, waiting);

    for (Output output : waiting.first) {
      assertArrayEquals(files.get(output.path()), output.bytes(), output.path());
    }
    Set<String> made = waiting.first.stream().map(Output::path).collect(Collectors.toSet());
    records.forEach(path -> assertTrue(made.contains(path + "index.html"), path));
    assertEquals(List.of("first below /archive/", "all below /archive/"), waiting.told);
  }

  @Test
  void nothingComesFirstWhereNobodyWaits() {
    Waiting nobody = new Waiting(Set.of());

    Pipeline.make(OPTIONS, nobody);

    assertEquals(List.of("all below /archive/"), nobody.told);
  }

  @Test
  void whatIsNoPageOfARecordIsNotMadeFirst() {
    Waiting elsewhere = new Waiting(Set.of("readings/", "", "../out", "no/such/"));

    Pipeline.make(OPTIONS, elsewhere);

    assertEquals(
        List.of(),
        elsewhere.first.stream()
            .map(Output::path)
            .filter(path -> !path.startsWith("assets/"))
            .toList());
  }

  @Test
  void aPageThatIsMadeFirstIsNotMadeTwice() {
    Reuse reuse = Reuse.first();
    List<String> made = new ArrayList<>();

    for (int i = 0; i < 2; i++) {
      reuse.of(AwaitedPagesTest.class, "page", "input", input -> made.add(input));
    }

    assertEquals(List.of("input"), made);
  }
}
