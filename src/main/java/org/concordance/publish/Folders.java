package org.concordance.publish;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.concordance.reuse.Stamp;

/**
 * The folders of a site as they stand before it is written, each asked after once: a site has many
 * times more files than folders, and asking is most of what writing a small file costs.
 */
final class Folders {

  private final SiteFolder root;
  private final Map<String, Standing> known = new ConcurrentHashMap<>();

  Folders(SiteFolder root) {
    this.root = root;
  }

  /** What stands at a path; nothing where that is within something else than a folder. */
  Standing at(String path) throws IOException {
    return folder(parent(path)) == Standing.FOLDER ? root.standing(path) : Standing.NOTHING;
  }

  /** How a plain file at a path looks; empty when there is none, or something else. */
  Optional<Stamp> file(String path) throws IOException {
    return folder(parent(path)) == Standing.FOLDER ? root.stamp(path) : Optional.empty();
  }

  /**
   * What stands where a path needs a folder and is none, from the root down; empty when nothing.
   */
  Optional<String> obstacle(String path) throws IOException {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      String folder = path.substring(0, end);
      if (folder(folder) == Standing.FILE) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private Standing folder(String path) throws IOException {
    Standing standing = known.get(path);
    if (standing == null) {
      standing = path.isEmpty() ? root.standing() : at(path);
      known.put(path, standing);
    }
    return standing;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
