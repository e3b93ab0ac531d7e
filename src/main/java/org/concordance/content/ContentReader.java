package org.concordance.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.concordance.ledger.LedgerReader;
import org.concordance.model.Media;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordKind;
import org.concordance.reuse.Reuse;

/** Reads the files of a content folder, and what the archive has beside it of a theme. */
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
  private final Folder folder;
  private final Reuse reuse;
  private final Problems problems;

  private ContentReader(Path root, Reuse reuse, Problems problems) {
    this.root = root;
    this.reuse = reuse;
    this.shown = Folder.shown(root);
    // That archive.yaml is not there is reported, with how to name another folder.
    this.folder = new Folder(root, shown, reuse, problems);
    this.problems = problems;
  }

  /**
   * Reads a content folder.
   *
   * @param content the folder that holds {@code archive.yaml}
   * @param problems takes what cannot be read or does not belong there
   */
  public static Sources read(Path content, Problems problems) {
    return read(content, Reuse.NONE, problems);
  }

  /**
   * Reads a content folder after it was read in the same process; what has not changed since is
   * taken from there, by the rule of {@link Stamp}.
   *
   * @param content the folder that holds {@code archive.yaml}
   * @param reuse files that were read for the build before
   * @param problems takes what cannot be read or does not belong there
   */
  public static Sources read(Path content, Reuse reuse, Problems problems) {
    return new ContentReader(content, reuse, problems).read();
  }

  /**
   * The folders that an archive is made of, each of which need not be there: that of its content,
   * and that of its own theme.
   */
  public static List<Path> folders(Path content) {
    return List.of(content, ThemeReader.folder(content));
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
    for (Map.Entry<String, Folder.Found> file : files().entrySet()) {
      String path = file.getKey();
      Optional<RecordKind> kind = RecordKind.ofFolder(path.split("/", 2)[0]);
      if (path.equals(CONFIG)) {
        config = folder.text(path, file.getValue());
      } else if (path.startsWith(MEDIA + "/")) {
        media(path, file.getValue()).ifPresent(media::add);
      } else if (kind.isPresent() && path.contains("/") && path.endsWith(".md")) {
        folder.text(path, file.getValue()).ifPresent(records.get(kind.get())::add);
      } else if (VERSION.matcher(path).matches()) {
        folder.text(path, file.getValue()).ifPresent(versions::add);
      } else if (STYLE.matcher(path).matches()) {
        folder
            .text(path, file.getValue())
            .ifPresent(style -> styles.put(style.stem(), style.text()));
      } else if (LedgerReader.isLedger(path)) {
        folder
            .text(path, file.getValue())
            .ifPresent(text -> ledger.read(path, text.shown(), text.text()));
      } else if (!path.equals(CURATORS_NOTES)) {
        reportStray(path);
      }
    }
    ThemeReader.OwnFiles own =
        ThemeReader.read(root, reuse, isArchive() ? problems : new Problems());
    return new Sources(
        shown, config, records, versions, media, styles, ledger.ledger(), own.words(), own.theme());
  }

  private boolean isArchive() {
    return Files.exists(root.resolve(CONFIG), LinkOption.NOFOLLOW_LINKS);
  }

  /** The files; none of a folder that is no archive's, of which each would be told as a stray. */
  private SortedMap<String, Folder.Found> files() {
    return isArchive() ? folder.files() : new TreeMap<>();
  }

  private Optional<Media> media(String path, Folder.Found file) {
    MediaCheck check = MediaCheck.ofMedia(problems);
    Place place = Place.of(folder.shown(path));
    return check.accepts(path, place)
        ? folder
            .bytes(path, file)
            .filter(bytes -> check.accepts(path, bytes, place))
            .map(bytes -> new Media(path, bytes))
        : Optional.empty();
  }

  private void reportStray(String path) {
    problems.warning(
        Place.of(folder.shown(path)),
        "not part of the archive, and left out",
        path.startsWith(VERSIONS)
            ? "an earlier text of a reading is "
                + VERSIONS
                + "<id>/<date>.md, with a date as 2026-11-21"
            : "records are .md files in readings, actors, topics, events or pages; images go into media,"
                + " citation styles into styles");
  }
}
