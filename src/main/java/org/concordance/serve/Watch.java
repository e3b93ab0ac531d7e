package org.concordance.serve;

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
final class Watch implements AutoCloseable {

  /** How often it is looked whether a folder has come or gone. */
  private static final long LOOK_MILLIS = 500;

  private final List<Path> folders;
  private final Edits edits;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(Watch::daemon);
  private List<Folder> watched = List.of();
  private Optional<DirectoryWatcher> watcher = Optional.empty();

  private Watch(List<Path> folders, Edits edits) {
    this.folders = List.copyOf(folders);
    this.edits = edits;
  }

  /**
   * Begins to watch, with all that is below the folders.
   *
   * @throws IOException when the system cannot watch them
   */
  static Watch start(List<Path> folders, Edits edits) throws IOException {
    Watch watch = new Watch(folders, edits);
    watch.renew();
    watch.looking.scheduleWithFixedDelay(
        watch::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    return watch;
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
