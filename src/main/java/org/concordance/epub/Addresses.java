package org.concordance.epub;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.RenderedBody;
import org.concordance.markup.Xhtml;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Permalink;
import org.concordance.model.RichText;
import org.concordance.model.WebAddress;
import org.concordance.words.Words;

/** Finds where in the book the pages of the site stand; the others stay at their addresses. */
final class Addresses {

  private static final String ID = " id=\"";

  private final LinkedArchive linked;
  private final Map<String, Spot> spots;
  private final Images images;
  private final Words words;

  /**
   * A place in the book.
   *
   * @param file the path of the file
   * @param anchor the id in it; empty for the file as a whole
   */
  record Spot(String file, String anchor) {

    /** The id in the file of a passage of the text that stands here. */
    String id(String passage) {
      return anchor.isEmpty() ? passage : anchor + "." + passage;
    }

    String address() {
      return anchor.isEmpty() ? file : file + "#" + anchor;
    }
  }

  /**
   * The addresses of a book.
   *
   * @param spots where pages stand, by their paths within the site
   */
  Addresses(LinkedArchive linked, Map<String, Spot> spots, Images images, Words words) {
    this.linked = linked;
    this.spots = Map.copyOf(spots);
    this.images = images;
    this.words = words;
  }

  /**
   * The address of a path within the site, as a file of the book links to it.
   *
   * @param root the way from that file up to the book's folder
   */
  String of(String path, String root) {
    return of(path, root, this::passages);
  }

  private String of(String path, String root, Function<String, Set<String>> passages) {
    int hash = path.indexOf('#');
    String page = hash < 0 ? path : path.substring(0, hash);
    Spot spot = spots.get(page);
    if (spot == null) {
      return WebAddress.parse(linked.archive().config().url() + path).orElse("");
    }
    String passage = hash < 0 ? "" : path.substring(hash + 1);
    boolean isThere = !passage.isEmpty() && passages.apply(page).contains(passage);
    return root + (isThere ? spot.file() + "#" + spot.id(passage) : spot.address());
  }

  /** The ids that the text of a page gives its passages. */
  private Set<String> passages(String page) {
    Set<String> ids = new HashSet<>();
    RenderedBody body = linked.body(Permalink.of(page));
    for (RichText text : List.of(body.lead(), body.rest())) {
      for (RichText.Piece piece : text.pieces()) {
        switch (piece.kind()) {
          case HTML -> addIds(piece.text(), ids);
          case GONE -> ids.add(piece.text());
          case PATH, PASSAGE -> {}
        }
      }
    }
    return ids;
  }

  /** Adds the ids in tags: within text a {@code <} is escaped. */
  static void addIds(String html, Set<String> ids) {
    for (int id = html.indexOf(ID); id >= 0; id = html.indexOf(ID, id + 1)) {
      int tag = html.lastIndexOf('<', id);
      int end = html.indexOf('>', Math.max(tag, 0));
      if (tag >= 0 && (end < 0 || end > id)) {
        int value = id + ID.length();
        ids.add(html.substring(value, html.indexOf('"', value)));
      }
    }
  }

  /** A text of a record, as it stands in a file of the book. */
  String text(RichText text, ArchiveRecord record, String root) {
    return text.isEmpty() ? "" : Xhtml.of(text, around(record.permalink().path(), root)) + "\n";
  }

  private Xhtml.Surroundings around(String page, String root) {
    Map<String, Set<String>> known = new HashMap<>();
    Function<String, Set<String>> passages = other -> known.computeIfAbsent(other, this::passages);
    return new Xhtml.Surroundings() {
      @Override
      public String link(String path) {
        return path.startsWith("#") ? within(path) : of(path, root, passages);
      }

      /** A passage of this text; what the site's page has and the book has not leads to its top. */
      private String within(String passage) {
        String address = of(page + passage, root, passages);
        return address.substring(Math.max(0, address.indexOf('#')));
      }

      @Override
      public Optional<String> image(String path) {
        return images.has(path) ? Optional.of(root + path) : Optional.empty();
      }

      @Override
      public String details() {
        return words.text("body.details");
      }

      @Override
      public String id(String id) {
        return spots.get(page).id(id);
      }
    };
  }
}
