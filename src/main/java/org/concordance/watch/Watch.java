package org.concordance.watch;

import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHasher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Watches folders, which may come and go, for edits. */
public final class Watch implements AutoCloseable {

  /** How often it is looked whether a folder has come or gone. */
  private static final long LOOK_MILLIS = 500;

  private final List<Path> folders;
  private final Edits edits = new Edits();
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(Watch::daemon);
  private List<Folder> watched = List.of();
  private Optional<DirectoryWatcher> watcher = Optional.empty();

  private Watch(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * Begins to watch, with all that is below the folders.
   *
   * @throws WatchException when the system cannot watch them
   */
  public static Watch start(List<Path> folders) {
    Watch watch = new Watch(folders);
    try {
      watch.renew();
    } catch (IOException e) {
      throw new WatchException("cannot watch " + folders + " for edits: " + e, e);
    }
    watch.looking.scheduleWithFixedDelay(
        watch::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    return watch;
  }

  /**
   * Waits until something was edited since this was last asked, and whoever does it pauses.
   *
   * @throws InterruptedException when the thread is to wait no longer
   */
  public void awaitEdit() throws InterruptedException {
    edits.await();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "watch");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * A folder that is there.
   *
   * @param key tells it from one that took its place; empty where the file system has no such key
   */
  private record Folder(Path path, Optional<Object> key) {}

  private List<Folder> there() {
    List<Folder> found = new ArrayList<>();
    for (Path path : folders) {
      try {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
          found.add(new Folder(path, Optional.ofNullable(attributes.fileKey())));
        }
      } catch (IOException e) {
        // It is not there, or going: the next look is soon.
        continue;
      }
    }
    return found;
  }

  private synchronized void look() {
    if (!there().equals(watched)) {
      try {
        renew();
      } catch (IOException e) {
        // A folder that has just gone: the next look is soon.
        watched = List.of();
      }
      edits.add();
    }
  }

  private synchronized void renew() throws IOException {
    end();
    watched = there();
    if (!watched.isEmpty()) {
      DirectoryWatcher next =
          DirectoryWatcher.builder()
              .paths(watched.stream().map(Folder::path).toList())
              .fileHasher(FileHasher.LAST_MODIFIED_TIME)
              .listener(event -> edits.add())
              .build();
      next.watchAsync(work -> daemon(work).start());
      watcher = Optional.of(next);
    }
  }

  private void end() {
    try {
      if (watcher.isPresent()) {
        watcher.get().close();
      }
    } catch (IOException e) {
      // What cannot be closed watches nothing that anybody asks about.
      return;
    } finally {
      watcher = Optional.empty();
    }
  }

  @Override
  public synchronized void close() {
    looking.shutdownNow();
    end();
  }
}
