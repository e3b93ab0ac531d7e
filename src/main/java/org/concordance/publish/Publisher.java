package org.concordance.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordance.model.Output;

/**
 * Writes a finished site to its folder.
 *
 * <p>First the list of files to come is written beside the old manifest, then each changed file is
 * written beside its target and renamed over it, then files that are no longer made are deleted,
 * and the new manifest comes last. Whenever that is cut short, the two lists name every file that
 * is the program's own, and the next run goes on from there. A file that neither names is somebody
 * else's: it is never touched, and where it stands in the way nothing is written at all.
 */
public final class Publisher {

  /** The list of files to come; there only while a site is being written. */
  static final String PENDING = ".concordance-pending";

  private final SiteFolder folder;
  private final Path root;

  private Publisher(Path root) {
    this.root = root;
    this.folder = new SiteFolder(root);
  }

  /**
   * Publishes a site.
   *
   * @param outputs every file of it
   * @param root the folder; made when it is not there
   * @throws PublishException when it cannot be written
   */
  public static Publication publish(List<Output> outputs, Path root) {
    try {
      return new Publisher(root.toAbsolutePath().normalize()).publish(outputs);
    } catch (IOException e) {
      throw new PublishException(
          "cannot write to '" + root + "': " + e + "; run again when there is room and leave", e);
    }
  }

  private Publication publish(List<Output> outputs) throws IOException {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new PublishException("'" + root + "' exists but is not a directory");
    }
    SortedMap<String, byte[]> site = new TreeMap<>();
    outputs.forEach(output -> site.put(output.path(), output.bytes()));
    byte[] manifest = Manifest.bytes(outputs);
    SortedSet<String> own = ownFiles();
    List<String> changed = changed(site);
    SortedSet<String> gone = new TreeSet<>(own);
    gone.removeAll(site.keySet());
    refuseForeign(changed, own);
    boolean unfinished = folder.exists(PENDING);
    if (changed.isEmpty()
        && gone.isEmpty()
        && !unfinished
        && folder.holds(Manifest.PATH, manifest)) {
      return new Publication(site.size() + 1, 0, 0, 0);
    }
    int added = (int) changed.stream().filter(path -> !folder.exists(path)).count();
    folder.write(PENDING, String.join("\n", site.keySet()).getBytes(StandardCharsets.UTF_8));
    for (String path : changed) {
      folder.write(path, site.get(path));
    }
    int removed = delete(gone);
    folder.write(Manifest.PATH, manifest);
    folder.delete(PENDING);
    return new Publication(site.size() + 1, added, changed.size() - added, removed);
  }

  /** The files that an earlier run wrote, or was about to write when it was cut short. */
  private SortedSet<String> ownFiles() throws IOException {
    SortedSet<String> own = new TreeSet<>();
    folder.read(Manifest.PATH).map(Publisher::text).map(Manifest::paths).ifPresent(own::addAll);
    folder.read(PENDING).map(Publisher::text).ifPresent(list -> list.lines().forEach(own::add));
    return own;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private List<String> changed(SortedMap<String, byte[]> site) throws IOException {
    List<String> changed = new ArrayList<>();
    for (var file : site.entrySet()) {
      if (!folder.holds(file.getKey(), file.getValue())) {
        changed.add(file.getKey());
      }
    }
    return changed;
  }

  private void refuseForeign(Collection<String> changed, SortedSet<String> own) {
    List<String> foreign =
        changed.stream().filter(path -> !own.contains(path) && folder.exists(path)).toList();
    if (!foreign.isEmpty()) {
      throw new PublishException(
          "'"
              + root.resolve(foreign.get(0))
              + "' is not this program's file"
              + (foreign.size() > 1 ? " (nor are " + (foreign.size() - 1) + " more)" : "")
              + ", and nothing was written; move it away, or choose another --output");
    }
  }

  private int delete(Collection<String> gone) throws IOException {
    int removed = 0;
    for (String path : gone) {
      removed += folder.delete(path) ? 1 : 0;
    }
    return removed;
  }
}
