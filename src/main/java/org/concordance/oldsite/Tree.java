package org.concordance.oldsite;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;

/**
 * The files of a site, in the order of their paths. Links are not followed, so that nothing outside
 * the folder is read; hidden files, what programs made, and very large files are passed over.
 *
 * @param shown the folder as messages show it
 * @param files plain files by their paths below it, with {@code /} between the parts
 * @param left what was passed over
 */
public record Tree(String shown, SortedMap<String, Path> files, List<Remark> left) {

  private static final long MOST_BYTES = 5_000_000;

  /** Folders that hold what programs made, wherever they lie. */
  private static final Set<String> MADE = Set.of("node_modules", "bower_components");

  /** The same, where they lie at the root. */
  private static final Set<String> MADE_AT_ROOT =
      Set.of("public", "_site", "resources", "vendor", "themes", "tmp", "_sass", "_plugins");

  public Tree {
    left = List.copyOf(left);
  }

  /** The files below a folder, but for those that no program takes content from. */
  public static Tree of(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    String name = root.getFileName() == null ? "." : root.getFileName().toString();
    Collector collector = new Collector(root, name);
    try {
      Files.walkFileTree(collector.root.toRealPath(), collector.from(collector.root.toRealPath()));
    } catch (IOException e) {
      throw new UnfitException(
          Place.of(name), "cannot be read: " + e.getMessage(), "check that the folder is there");
    }
    return new Tree(name, collector.files, collector.left);
  }

  /** The same without some files. */
  Tree without(Set<String> paths) {
    SortedMap<String, Path> others = new TreeMap<>(files);
    others.keySet().removeAll(paths);
    return new Tree(shown, others, left);
  }

  /** The same with more that was passed over. */
  Tree noting(Collection<Remark> remarks) {
    return new Tree(shown, files, Stream.concat(left.stream(), remarks.stream()).toList());
  }

  /** Whether there is a file of that path. */
  public boolean has(String path) {
    return files.containsKey(path);
  }

  /** Whether there is a file below a folder. */
  boolean hasFolder(String folder) {
    SortedMap<String, Path> tail = files.tailMap(folder + "/");
    return !tail.isEmpty() && tail.firstKey().startsWith(folder + "/");
  }

  String shown(String path) {
    return shown + "/" + path;
  }

  /** The place to name for a file. */
  public Place place(String path) {
    return Place.of(shown(path));
  }

  /** How large a file is that is there. */
  public long size(String path) {
    try {
      return Files.size(files.get(path));
    } catch (IOException e) {
      throw new UnfitException(
          place(path), "cannot be read: " + e, "check that the file is there and may be read");
    }
  }

  /** The bytes of a file that is there. */
  public byte[] bytes(String path) {
    try {
      return Files.readAllBytes(files.get(path));
    } catch (IOException e) {
      throw new UnfitException(
          place(path), "cannot be read: " + e, "check that the file is there and may be read");
    }
  }

  private static final class Collector {

    private final Path root;
    private final String shown;
    private final SortedMap<String, Path> files = new TreeMap<>(Comparator.naturalOrder());
    private final List<Remark> left = new ArrayList<>();

    Collector(Path root, String shown) {
      this.root = root;
      this.shown = shown;
    }

    SimpleFileVisitor<Path> from(Path top) {
      return new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
          return folder.equals(top) || enters(top.relativize(folder))
              ? FileVisitResult.CONTINUE
              : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          add(path(top.relativize(file)), file, attributes);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
          leave(path(top.relativize(file)), "file", "cannot be read");
          return FileVisitResult.CONTINUE;
        }
      };
    }

    private static String path(Path relative) {
      return relative.toString().replace('\\', '/');
    }

    private boolean enters(Path folder) {
      String name = folder.getFileName().toString();
      if (name.startsWith(".")) {
        return false;
      }
      boolean made = MADE.contains(name) || folder.getNameCount() == 1 && isMade(name);
      if (made) {
        leave(path(folder), "folder", "is not content, and was not looked into");
      }
      return !made;
    }

    private static boolean isMade(String name) {
      return MADE_AT_ROOT.contains(name);
    }

    private void add(String path, Path file, BasicFileAttributes attributes) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (attributes.isSymbolicLink()) {
        leave(path, "link", "is a symbolic link, which is not followed: put the files there");
      } else if (!attributes.isRegularFile()) {
        leave(path, "file", "is not a plain file");
      } else if (name.startsWith(".")) {
        return;
      } else if (attributes.size() > MOST_BYTES) {
        leave(path, "file", "is larger than 5 MB");
      } else {
        files.put(path, file);
      }
    }

    private void leave(String path, String subject, String message) {
      left.add(Remark.leftOut(Place.of(shown + "/" + path), subject, message));
    }
  }
}
