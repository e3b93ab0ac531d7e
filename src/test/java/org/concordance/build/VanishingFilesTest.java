package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.concordance.model.ContentException;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody works on the content while it is read. */
final class VanishingFilesTest {

  private static final int BUILDS = 20;

  @TempDir private Path temporary;

  @Test
  @Timeout(30)
  void aFileThatVanishesWhileItIsReadIsReportedOrNotThere()
      throws InterruptedException, ExecutionException {
    Tree.read(Sites.FOLDER.resolve("minimal/content")).write(temporary);
    Path folder = temporary.resolve("media/restless");
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<?> restless = thread.submit(() -> comeAndGo(folder, done));
      for (int i = 0; i < BUILDS; i++) {
        build();
      }
      done.set(true);
      restless.get();
    } finally {
      thread.shutdownNow();
    }
  }

  private void build() {
    try {
      Sites.make(temporary);
    } catch (ContentException e) {
      List<String> others =
          e.problems().stream()
              .map(problem -> problem.message())
              .filter(message -> !message.equals("cannot be read: NoSuchFile"))
              .toList();
      assertEquals(List.of(), others);
    }
  }

  private static void comeAndGo(Path folder, AtomicBoolean done) {
    try {
      while (!done.get()) {
        Files.createDirectories(folder);
        for (int i = 0; i < 20; i++) {
          Files.writeString(folder.resolve(i + ".png"), "here");
        }
        for (int i = 0; i < 20; i++) {
          Files.delete(folder.resolve(i + ".png"));
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
