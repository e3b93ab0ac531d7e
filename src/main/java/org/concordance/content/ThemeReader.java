package org.concordance.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.concordance.model.Output;
import org.concordance.model.OwnTheme;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.reuse.Reuse;
import org.concordance.words.WordsReader.OwnWords;

/** Reads what an archive has of its own of the theme: {@code templates/} beside its content. */
final class ThemeReader {

  private static final String FOLDER = "templates";
  private static final String ASSETS = "assets/";
  private static final Pattern TEMPLATE = Pattern.compile("([^/]+)\\.peb");

  /** Read elsewhere, or for people. */
  private static final Set<String> OTHERS = Set.of("README.md");

  private static final String MESSAGES = "messages.properties";
  private static final String BOOK = "book/book.css";

  private final Folder folder;
  private final Problems problems;
  private final MediaCheck check;
  private final SortedMap<String, String> templates = new TreeMap<>();
  private final List<Output> assets = new ArrayList<>();

  private Optional<OwnWords> words = Optional.empty();
  private Optional<String> bookStyle = Optional.empty();

  /** The files of an archive's own theme: its messages, and all else. */
  record OwnFiles(Optional<OwnWords> words, OwnTheme theme) {}

  private ThemeReader(Folder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
    this.check = MediaCheck.ofAssets(problems);
  }

  /**
   * Reads the folder beside an archive's content, which need not be there.
   *
   * @param content the content folder
   * @param reuse files that were read for the build before
   */
  static OwnFiles read(Path content, Reuse reuse, Problems problems) {
    Path root = folder(content);
    String shown = Folder.shown(root);
    return new ThemeReader(new Folder(root, shown, reuse, problems), problems).read(shown);
  }

  /** Where an archive's own theme lies, if it has one. */
  static Path folder(Path content) {
    // Of a folder named from within, as by "..", only the whole path tells what stands beside it.
    Path plain = content.normalize();
    boolean isNamed = !plain.toString().isEmpty() && !plain.endsWith("..");
    return (isNamed ? plain : content.toAbsolutePath().normalize()).resolveSibling(FOLDER);
  }

  private OwnFiles read(String shown) {
    folder
        .files()
        .forEach(
            (path, file) -> {
              if (TEMPLATE.matcher(path).matches()) {
                folder.text(path, file).ifPresent(this::addTemplate);
              } else if (path.equals(MESSAGES)) {
                words =
                    folder.text(path, file).map(text -> new OwnWords(text.shown(), text.text()));
              } else if (path.equals(BOOK)) {
                bookStyle = folder.text(path, file).map(TextFile::text);
              } else if (path.startsWith(ASSETS)) {
                readAsset(path, file);
              } else if (!OTHERS.contains(path)) {
                problems.warning(
                    Place.of(folder.shown(path)),
                    "not part of a theme, and left out",
                    "templates end in .peb and stand side by side in this folder; what pages load"
                        + " goes into "
                        + ASSETS);
              }
            });
    return new OwnFiles(words, new OwnTheme(shown, templates, assets, bookStyle));
  }

  private void addTemplate(TextFile text) {
    if (text.text().isBlank()) {
      problems.error(
          Place.of(text.shown()), "the template is empty", "write it, or take the file away");
    }
    templates.put(text.stem(), text.text());
  }

  private void readAsset(String path, Folder.Found file) {
    Place place = Place.of(folder.shown(path));
    if (check.accepts(path, place)) {
      folder
          .bytes(path, file)
          .filter(bytes -> check.accepts(path, bytes, place))
          .ifPresent(
              bytes -> {
                if (path.endsWith(".css") || path.endsWith(".js")) {
                  // Published as it is; whether it is text is all that is asked.
                  TextDecoder.decode(folder.shown(path), bytes, problems);
                }
                assets.add(new Output(path, bytes));
              });
    }
  }
}
