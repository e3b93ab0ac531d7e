package org.concordance.epub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.RenderedBody;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Media;
import org.concordance.model.RichText;

/** The images that the texts of the book show. */
final class Images {

  /**
   * The kinds that every reading system shows.
   *
   * @see <a href="https://www.w3.org/TR/epub-33/#sec-core-media-types">EPUB 3.3, core media
   *     types</a>
   */
  private static final Map<String, String> TYPES =
      Map.of(
          "gif", "image/gif",
          "jpeg", "image/jpeg",
          "jpg", "image/jpeg",
          "png", "image/png",
          "svg", "image/svg+xml",
          "webp", "image/webp");

  private final Set<String> paths = new TreeSet<>();
  private final List<Media> media;

  Images(LinkedArchive linked) {
    this.media =
        linked.archive().media().stream().filter(file -> type(file.path()).isPresent()).toList();
    inBook(linked).forEach(record -> collect(linked.body(record)));
    paths.retainAll(media.stream().map(Media::path).toList());
  }

  private static Stream<? extends ArchiveRecord> inBook(LinkedArchive linked) {
    return Stream.of(
            linked.readings().oldestFirst(),
            linked.topics().byLabel(),
            linked.actors().byName(),
            linked.calendar().events())
        .flatMap(List::stream);
  }

  private void collect(RenderedBody body) {
    for (RichText text : List.of(body.lead(), body.rest())) {
      String before = "";
      for (RichText.Piece piece : text.pieces()) {
        if (piece.kind() == RichText.Kind.PATH && before.endsWith(" src=\"")) {
          paths.add(piece.text());
        }
        before = piece.kind() == RichText.Kind.HTML ? piece.text() : "";
      }
    }
  }

  /** The paths of the images in the book, in order. */
  Set<String> paths() {
    return paths;
  }

  /** Whether an image is in the book. */
  boolean has(String path) {
    return paths.contains(path);
  }

  /** The images, in the order of their paths. */
  List<BookFile> files() {
    return media.stream()
        .filter(file -> has(file.path()))
        .map(
            file ->
                new BookFile(
                    file.path(),
                    type(file.path()).orElseThrow(),
                    "",
                    false,
                    Packed.of(file.bytes())))
        .toList();
  }

  private static Optional<String> type(String path) {
    return Optional.ofNullable(TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
  }
}
