package org.concordance.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Who waits for the next preview, and for which page. */
final class ShownTest {

  private static final long LONG = 60_000;

  private final Shown shown = new Shown();

  private CompletableFuture<Preview> wait(String page) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return shown.after(0, page, LONG);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        },
        task -> new Thread(task).start());
  }

  private void awaits(Set<String> pages) {
    assertTimeoutPreemptively(
        Duration.ofMillis(LONG),
        () -> {
          while (!shown.awaited().equals(pages)) {
            Thread.onSpinWait();
          }
        });
  }

  @Test
  void aPageIsAwaitedWhileSomebodyLooksAtIt() {
    assertEquals(Set.of(), shown.awaited());
    CompletableFuture<Preview> one = wait("readings/a/");
    CompletableFuture<Preview> same = wait("readings/a/");
    CompletableFuture<Preview> other = wait("topics/b/");
    awaits(Set.of("readings/a/", "topics/b/"));

    Preview next = new Preview(1, "/", Map.of(), Map.of(), "", List.of(), Preview.State.WHOLE);
    shown.show(next);

    List.of(one, same, other).forEach(told -> assertEquals(next, told.join()));
    assertEquals(Set.of(), shown.awaited());
  }
}
