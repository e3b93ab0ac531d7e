package org.concordance.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.model.Output;
import org.junit.jupiter.api.Test;

/** Pages that are made before the others stand before those of the same path. */
final class PreviewTest {

  private static final Output OLD = Output.text("a/index.html", "old");
  private static final Output NEW = Output.text("a/index.html", "new");
  private static final Output OTHER = Output.text("b/index.html", "other");

  private static Preview preview(Map<String, Output> fresh) {
    Map<String, Output> files = Map.of(OLD.path(), OLD, OTHER.path(), OTHER);
    return new Preview(1, "/", fresh, files, "", List.of(), Preview.State.PARTIAL);
  }

  @Test
  void showsWhatIsFresh() {
    Preview before = preview(Map.of());
    Preview after = preview(Map.of(NEW.path(), NEW));
    assertEquals(Optional.of(OLD), before.file("a/"));
    assertEquals(Optional.of(NEW), after.file("a/"));
    assertEquals(Optional.of(OTHER), after.file("b/"));
    assertEquals(Optional.empty(), after.file("c/"));
    assertNotEquals(before.version("a/"), after.version("a/"));
    assertEquals(before.version("b/"), after.version("b/"));
  }
}
