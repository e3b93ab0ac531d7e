package org.concordance.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordance.model.Output;
import org.concordance.model.Sha256;
import org.concordance.reuse.Reuse;

/**
 * Writes a finished site to its folder.
 *
 * <p>First the list of all files, those to come and those to go, is written beside the old
 * manifest, then each changed file is written beside its target and renamed over it, then files
 * that are no longer made are deleted (but for the search index of before, see {@link
 * PreviousIndex}), and the new manifest comes last. Whenever that is cut short, however often, the
 * two lists name every file that is the program's own, and the next run goes on from there. A file
 * that neither names is somebody else's: it is never touched, and where it stands in the way
 * nothing is written at all.
 */
public final class Publisher {

  /** The list of files to come and to go; there only while a site is being written. */
  static final String PENDING = ".concordance-pending";

  private final SiteFolder folder;
  private final Reuse reuse;
  private final SortedMap<String, Output> site = new TreeMap<>();

  private Publisher(SiteFolder folder, List<Output> outputs, Reuse reuse) {
    this.folder = folder;
    this.reuse = reuse;
    outputs.forEach(output -> site.put(output.path(), output));
  }

  /**
   * Publishes a site.
   *
   * @param outputs every file of it
   * @param root the folder; made when it is not there
   * @throws PublishException when it cannot be written
   */
  public static Publication publish(List<Output> outputs, Path root) {
    return publish(outputs, root, Reuse.NONE);
  }

  /**
   * Publishes a site after another in the same process.
   *
   * @param outputs every file of it
   * @param root the folder; made when it is not there
   * @param reuse what is known of the files that were published before; the same is done with it
   *     and without
   * @throws PublishException when it cannot be written
   */
  public static Publication publish(List<Output> outputs, Path root, Reuse reuse) {
    return publish(outputs, root, reuse, new Disk());
  }

  static Publication publish(List<Output> outputs, Path root, Reuse reuse, Disk disk) {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new PublishException("'" + root + "' exists but is not a directory");
    }
    SiteFolder folder = new SiteFolder(root.toAbsolutePath().normalize(), disk);
    try {
      return new Publisher(folder, outputs, reuse).publish();
    } catch (UncheckedIOException e) {
      throw unwritten(root, e.getCause());
    } catch (IOException e) {
      throw unwritten(root, e);
    }
  }

  private static PublishException unwritten(Path root, IOException e) {
    return new PublishException(
        "cannot write to '" + root + "': " + e + "; run again when there is room and leave", e);
  }

  private Publication publish() throws IOException {
    refuseOddPaths();
    Folders folders = new Folders(folder);
    List<Compared> files =
        site.values().parallelStream()
            .map(file -> Compared.of(file, folder, folders, reuse))
            .toList();
    SortedMap<String, String> hashes = new TreeMap<>();
    files.forEach(file -> hashes.put(file.path(), file.hash()));
    Published before = published();
    SortedMap<String, String> listed = Manifest.read(before.manifest());
    SortedMap<String, String> kept = PreviousIndex.of(folder, listed, site);
    hashes.putAll(kept);
    byte[] manifest = Manifest.bytes(hashes);
    List<Compared> changed = files.stream().filter(Compared::isChanged).toList();
    SortedSet<String> own = before.files(listed.keySet());
    SortedSet<String> gone = gone(own);
    gone.removeAll(kept.keySet());
    SortedSet<String> obstacles = obstacles(changed, folders);
    refuseForeign(changed, gone, obstacles, own, folders);
    boolean unfinished = folder.exists(FolderLock.FILE) || folder.exists(PENDING);
    if (changed.isEmpty()
        && gone.isEmpty()
        && !unfinished
        && folder.holds(Manifest.PATH, manifest)) {
      keep(files);
      return new Publication(hashes.size() + 1, 0, 0, 0, Sha256.of(manifest));
    }
    int added = (int) changed.stream().filter(file -> file.before() == Standing.NOTHING).count();
    try (FolderLock lock = folder.lock()) {
      refuseOtherRun(before);
      if (unfinished) {
        tidy(own);
      }
      write(changed.stream().map(Compared::path).toList(), obstacles, gone, own, manifest);
      lock.finish();
    }
    keep(files);
    return new Publication(
        hashes.size() + 1, added, changed.size() - added, gone.size(), Sha256.of(manifest));
  }

  /** Keeps how all files look, for the next time. */
  private void keep(List<Compared> files) {
    if (reuse.keeps()) {
      Left.keep(files.parallelStream().map(file -> file.left(folder)).toList(), reuse);
    }
  }

  private void write(
      List<String> changed,
      SortedSet<String> obstacles,
      SortedSet<String> gone,
      SortedSet<String> own,
      byte[] manifest)
      throws IOException {
    SortedSet<String> pending = new TreeSet<>(own);
    pending.addAll(site.keySet());
    folder.write(PENDING, String.join("\n", pending).getBytes(StandardCharsets.UTF_8));
    for (String obstacle : obstacles) {
      folder.delete(obstacle);
    }
    folder.write(
        changed.stream().filter(path -> !path.equals(PreviousIndex.CURRENT)).toList(),
        path -> site.get(path).bytes());
    for (String path : gone) {
      if (folder.exists(path) && !folder.isFolder(path)) {
        folder.delete(path);
      }
    }
    // Names an index that is there, and only now is the one named before the previous one.
    if (changed.contains(PreviousIndex.CURRENT)) {
      folder.write(PreviousIndex.CURRENT, site.get(PreviousIndex.CURRENT).bytes());
    }
    folder.write(Manifest.PATH, manifest);
    folder.delete(PENDING);
  }

  /**
   * What the folder says of itself.
   *
   * @param manifest the list of what was published last
   * @param pending the list that a run which was cut short left
   */
  private record Published(String manifest, String pending) {

    /**
     * The files that an earlier run wrote, or was about to write when it was cut short.
     *
     * @param listed those that the manifest lists
     */
    SortedSet<String> files(Set<String> listed) {
      SortedSet<String> files = new TreeSet<>(listed);
      pending.lines().forEach(files::add);
      files.removeIf(path -> path.equals(Manifest.PATH) || !SiteFolder.isPath(path));
      return files;
    }
  }

  private Published published() throws IOException {
    return new Published(text(Manifest.PATH), text(PENDING));
  }

  private String text(String path) throws IOException {
    return folder.read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }

  private SortedSet<String> gone(SortedSet<String> own) {
    SortedSet<String> gone = new TreeSet<>(own);
    gone.removeAll(site.keySet());
    gone.removeIf(path -> !folder.exists(path) || folder.isFolder(path));
    return gone;
  }

  private void refuseOddPaths() {
    for (String path : site.keySet()) {
      if (!SiteFolder.isPath(path)) {
        throw new PublishException("'" + path + "' is not a path of a site");
      }
      if (!folder.canName(path)) {
        throw new PublishException(
            "this machine's locale has no letters for the file '"
                + path
                + "', and nothing was written; set the environment variable LC_ALL to C.UTF-8,"
                + " and run again");
      }
    }
  }

  /** What stands where files to be written need a folder. */
  private static SortedSet<String> obstacles(List<Compared> changed, Folders folders)
      throws IOException {
    SortedSet<String> obstacles = new TreeSet<>();
    for (Compared file : changed) {
      folders.obstacle(file.path()).ifPresent(obstacles::add);
    }
    return obstacles;
  }

  private void refuseForeign(
      List<Compared> changed,
      SortedSet<String> gone,
      SortedSet<String> obstacles,
      SortedSet<String> own,
      Folders folders)
      throws IOException {
    SortedSet<String> foreign = new TreeSet<>();
    changed.stream()
        .filter(file -> file.isForeign(own.contains(file.path())))
        .map(Compared::path)
        .forEach(foreign::add);
    obstacles.stream().filter(obstacle -> !gone.contains(obstacle)).forEach(foreign::add);
    for (String path : gone) {
      folders.obstacle(path).ifPresent(foreign::add);
    }
    if (!foreign.isEmpty()) {
      throw new PublishException(
          "'"
              + Path.of(folder.toString(), foreign.first())
              + "' is not this program's file"
              + (foreign.size() > 1 ? " (nor are " + (foreign.size() - 1) + " more)" : "")
              + ", and nothing was written; move it away, or choose another --output");
    }
  }

  private void refuseOtherRun(Published before) throws IOException {
    if (!published().equals(before)) {
      throw new PublishException(
          "another run has just written to '" + folder + "'; run again, now that it has ended");
    }
  }

  private void tidy(SortedSet<String> own) throws IOException {
    SortedSet<String> paths = new TreeSet<>(own);
    paths.addAll(site.keySet());
    paths.addAll(List.of(Manifest.PATH, PENDING));
    for (String path : paths) {
      folder.tidy(path);
    }
  }
}
