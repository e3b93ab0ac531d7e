package org.concordance.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.concordance.ledger.LedgerReader;
import org.concordance.model.Media;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordKind;
import org.concordance.words.WordsReader;
import org.concordance.words.WordsReader.OwnWords;

/**
 * Reads the files of a content folder, in the order of their paths whatever the file system's.
 *
 * <p>Hidden files are left alone. Symbolic links are refused, so that nothing outside the folder is
 * ever published.
 */
public final class ContentReader {

  private static final String CONFIG = "archive.yaml";
  private static final String MEDIA = "media";

  private static final String VERSIONS = "versions/";
  private static final Pattern VERSION =
      Pattern.compile(VERSIONS + "[^/]+/\\d{4}-\\d{2}-\\d{2}\\.md");

  private static final Pattern STYLE = Pattern.compile("styles/[a-z0-9-]+\\.csl");

  private static final String CURATORS_NOTES = "README.md";

  private final Path root;
  private final String shown;
  private final Problems problems;

  private ContentReader(Path root, Problems problems) {
    this.root = root;
    String name = root.normalize().toString().replace('\\', '/');
    this.shown = name.isEmpty() ? "." : name;
    this.problems = problems;
  }

  /**
   * Reads a content folder.
   *
   * @param content the folder that holds {@code archive.yaml}
   * @param problems takes what cannot be read or does not belong there
   */
  public static Sources read(Path content, Problems problems) {
    return new ContentReader(content, problems).read();
  }

  private Sources read() {
    Map<RecordKind, List<TextFile>> records = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      records.put(kind, new ArrayList<>());
    }
    List<TextFile> versions = new ArrayList<>();
    List<Media> media = new ArrayList<>();
    SortedMap<String, String> styles = new TreeMap<>();
    LedgerReader ledger = new LedgerReader(problems);
    Optional<TextFile> config = Optional.empty();
    for (Map.Entry<String, Path> file : files().entrySet()) {
      String path = file.getKey();
      Optional<RecordKind> kind = RecordKind.ofFolder(path.split("/", 2)[0]);
      if (path.equals(CONFIG)) {
        config = text(path, file.getValue());
      } else if (path.startsWith(MEDIA + "/")) {
        media(path, file.getValue()).ifPresent(media::add);
      } else if (kind.isPresent() && path.contains("/") && path.endsWith(".md")) {
        text(path, file.getValue()).ifPresent(records.get(kind.get())::add);
      } else if (VERSION.matcher(path).matches()) {
        text(path, file.getValue()).ifPresent(versions::add);
      } else if (STYLE.matcher(path).matches()) {
        text(path, file.getValue()).ifPresent(style -> styles.put(style.stem(), style.text()));
      } else if (LedgerReader.isLedger(path)) {
        text(path, file.getValue()).ifPresent(text -> ledger.read(path, text.shown(), text.text()));
      } else if (!path.equals(CURATORS_NOTES)) {
        reportStray(path);
      }
    }
    return new Sources(
        shown, config, records, versions, media, styles, ledger.ledger(), ownWords());
  }

  /** The messages in the archive's own templates folder, which stands beside the content folder. */
  private Optional<OwnWords> ownWords() {
    Path file = root.toAbsolutePath().normalize().resolveSibling(WordsReader.FILE);
    int name = shown.lastIndexOf('/') + 1;
    String path = shown.substring(0, name) + WordsReader.FILE;
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(new OwnWords(path, TextDecoder.decode(path, bytes, problems)));
    } catch (IOException e) {
      reportUnreadable(path, e);
      return Optional.empty();
    }
  }

  private Optional<Media> media(String path, Path file) {
    MediaCheck check = new MediaCheck(problems);
    Place place = Place.of(shown(path));
    return check.accepts(path, place)
        ? bytes(path, file)
            .filter(bytes -> check.accepts(path, bytes, place))
            .map(bytes -> new Media(path, bytes))
        : Optional.empty();
  }

  private void reportStray(String path) {
    problems.warning(
        Place.of(shown(path)),
        "not part of the archive, and left out",
        path.startsWith(VERSIONS)
            ? "an earlier text of a reading is "
                + VERSIONS
                + "<id>/<date>.md, with a date as 2026-11-21"
            : "records are .md files in readings, actors, topics, events or pages; images go into media,"
                + " citation styles into styles");
  }

  /** Every plain file by its path below the root, sorted. */
  private TreeMap<String, Path> files() {
    TreeMap<String, Path> files = new TreeMap<>(Comparator.naturalOrder());
    if (!Files.isDirectory(root)) {
      // That archive.yaml is not there is reported, with how to name another folder.
      return files;
    }
    try {
      // Follows the root itself if it is a link, and nothing below it.
      Files.walkFileTree(root.toRealPath(), new Collector(root.toRealPath(), files));
    } catch (IOException e) {
      reportUnreadable(shown, e);
    }
    return files;
  }

  private Optional<TextFile> text(String path, Path file) {
    return bytes(path, file)
        .map(
            bytes ->
                new TextFile(path, shown(path), TextDecoder.decode(shown(path), bytes, problems)));
  }

  private Optional<byte[]> bytes(String path, Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      reportUnreadable(shown(path), e);
      return Optional.empty();
    }
  }

  private void reportUnreadable(String where, IOException e) {
    problems.error(
        Place.of(where),
        "cannot be read: " + e.getClass().getSimpleName().replace("Exception", ""),
        "check that the file is still there and that you may read it");
  }

  private String shown(String path) {
    return shown + "/" + path;
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path top;
    private final Map<String, Path> files;

    Collector(Path top, Map<String, Path> files) {
      this.top = top;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = top.relativize(file).toString().replace('\\', '/');
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        files.put(path, file);
      } else {
        problems.error(
            Place.of(shown(path)),
            attributes.isSymbolicLink() ? "a symbolic link is not followed" : "not a plain file",
            "put the file itself here");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      reportUnreadable(shown(top.relativize(file).toString().replace('\\', '/')), e);
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path file) {
      return !file.equals(top) && Objects.toString(file.getFileName(), "").startsWith(".");
    }
  }
}
