package org.concordance.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.concordance.ledger.Ledger;
import org.concordance.model.Media;
import org.concordance.model.OwnTheme;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordKind;
import org.concordance.words.Words;
import org.concordance.words.WordsReader;
import org.concordance.words.WordsReader.OwnWords;

/**
 * The files of a content folder, read but not yet understood.
 *
 * @param root the folder, as messages show it
 * @param config {@code archive.yaml}, if there is one
 * @param records the record files of each kind, sorted by path
 * @param versions the earlier texts of readings, sorted by path
 * @param media the files under {@code media/}, sorted by path
 * @param styles the texts of the citation styles under {@code styles/}, by name
 * @param ledger what was published before
 * @param ownWords the messages that the archive has of its own, beside the content folder
 * @param theme what the archive has of its own of the theme, beside the content folder
 */
public record Sources(
    String root,
    Optional<TextFile> config,
    Map<RecordKind, List<TextFile>> records,
    List<TextFile> versions,
    List<Media> media,
    SortedMap<String, String> styles,
    Ledger ledger,
    Optional<OwnWords> ownWords,
    OwnTheme theme) {

  /** The file of the archive's settings, as messages show it, whether or not it is there. */
  public String settings() {
    return root + "/archive.yaml";
  }

  /** The words of the interface in a language, the archive's own before the theme's. */
  public Words words(String language, Problems problems) {
    return WordsReader.read(language, ownWords, problems);
  }

  /**
   * The same with further records and images, as if they lay in the folder.
   *
   * @param files their contents, by their paths below the folder; none of them is there yet
   * @param problems takes what cannot be read
   */
  public Sources with(SortedMap<String, byte[]> files, Problems problems) {
    Map<RecordKind, List<TextFile>> all = new EnumMap<>(RecordKind.class);
    records.forEach((kind, list) -> all.put(kind, new ArrayList<>(list)));
    List<Media> images = new ArrayList<>(media);
    MediaCheck check = MediaCheck.ofMedia(problems);
    files.forEach(
        (path, bytes) -> {
          Optional<RecordKind> kind = RecordKind.ofFolder(path.split("/", 2)[0]);
          String shown = root + "/" + path;
          if (kind.isPresent()) {
            String text = TextDecoder.decode(shown, bytes, problems);
            all.get(kind.get()).add(new TextFile(path, shown, text));
          } else if (check.accepts(path, Place.of(shown))
              && check.accepts(path, bytes, Place.of(shown))) {
            images.add(new Media(path, bytes));
          }
        });
    all.values().forEach(list -> list.sort(Comparator.comparing(TextFile::path)));
    images.sort(Comparator.comparing(Media::path));
    return new Sources(root, config, all, versions, images, styles, ledger, ownWords, theme);
  }

  /** The same with another text of {@code archive.yaml}. */
  public Sources withSettings(String text) {
    return new Sources(
        root,
        config.map(file -> new TextFile(file.path(), file.shown(), text)),
        records,
        versions,
        media,
        styles,
        ledger,
        ownWords,
        theme);
  }
}
