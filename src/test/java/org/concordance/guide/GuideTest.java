package org.concordance.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.concordance.guide.Guide.Change;
import org.concordance.guide.Guide.Command;
import org.concordance.guide.Guide.Fence;
import org.concordance.guide.Guide.Heading;
import org.concordance.guide.Guide.Named;
import org.concordance.guide.Guide.Page;
import org.junit.jupiter.api.Test;

/** What is taken for something to do. */
final class GuideTest {

  private static List<Guide.Part> parts(String text) {
    return Guide.of(Path.of("guide.md"), text).parts();
  }

  @Test
  void blocksAreTakenWithTheirPlaceAndWithoutTheirIndent() {
    assertEquals(
        List.of(
            new Heading(1, "One"),
            new Fence(3, "sh", "", "ls\n\nls -l\n"),
            new Fence(11, "yaml", "a/b.yaml", "title: x\n")),
        parts(
            "# One\n\n   ```sh\n   ls\n\n   ls -l\n   ```\n\nText.\n\n```yaml file=a/b.yaml\ntitle: x\n```\n"));
  }

  @Test
  void inProseEditsFilesPagesAndWholeCommandsAreFound() {
    assertEquals(
        List.of(
            new Named(1, "content/readings/a.md"),
            new Change(1, "x: 1", "x: 2"),
            new Change(2, "status: draft", ""),
            new Page(3, "/readings/a/"),
            new Command(4, "concordance check --strict")),
        parts(
            """
            In `content/readings/a.md`, change `x: 1` to
            `x: 2`. Delete the line that begins with `status: draft`.
            See <http://127.0.0.1:4000/readings/a/>, say `concordance` and `check`, run `concordance
            check --strict`, or be glad.
            """
                .replace("run `concordance\ncheck", "run\n`concordance check")));
  }

  @Test
  void aCommandGoesOnInTheNextLine() {
    assertEquals(
        List.of(new Command(1, "concordance revise ID --note \"Why|not\"")),
        parts("Or | `concordance revise ID\n--note \"Why\\|not\"` |"));
  }

  @Test
  void aBlockOfAnotherFormIsRefused() {
    assertThrows(AssertionError.class, () -> parts("```\nls\n```\n"));
    assertThrows(AssertionError.class, () -> parts("```sh title=x\nls\n```\n"));
    assertThrows(AssertionError.class, () -> parts("```sh\nls\n"));
  }
}
