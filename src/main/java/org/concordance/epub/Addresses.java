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
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Finds where in the book the pages of the site stand; the others stay at their addresses. */
final class Addresses {

  private static final String ID = " id=\"";

  private static final Spot NOWHERE = new Spot("", "");

  private final LinkedArchive linked;
  private final Map<String, Spot> spots;
  private final Images images;
  private final Words words;
  private final Reuse reuse;

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
   * @param reuse texts of the build before
   */
  Addresses(
      LinkedArchive linked, Map<String, Spot> spots, Images images, Words words, Reuse reuse) {
    this.linked = linked;
    this.spots = Map.copyOf(spots);
    this.images = images;
    this.words = words;
    this.reuse = reuse;
  }

  /**
   * A text as it stands in a file of the book.
   *
   * @param details what stands in it for details that have no summary
   */
  private record Standing(RichText text, Spot spot, String page, String root, String details) {}

  /**
   * A text that was written, and all that it was told meanwhile.
   *
   * @param links the addresses of what it links to, by their paths
   * @param images the paths of the images in the book
   */
  private record Written(Map<String, String> links, Set<String> images, String xhtml) {}

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
    return text.isEmpty() ? "" : written(text, record.permalink().path(), root) + "\n";
  }

  /** The text of the build before, if all that it links to has the address that it had. */
  private String written(RichText text, String page, String root) {
    String details = words.text("body.details");
    Standing standing = new Standing(text, spots.getOrDefault(page, NOWHERE), page, root, details);
    Around around = new Around(standing);
    Written written =
        reuse
            .<Written>last(Addresses.class, standing)
            .filter(before -> before.images().equals(images.paths()))
            .filter(before -> around.holds(before.links()))
            .orElseGet(() -> new Written(around.links, images.paths(), Xhtml.of(text, around)));
    reuse.keep(Addresses.class, standing, written);
    return written.xhtml();
  }

  /** Answers what a text asks, and notes the answers that depend on other texts. */
  private final class Around implements Xhtml.Surroundings {

    private final Standing standing;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    Around(Standing standing) {
      this.standing = standing;
    }

    boolean holds(Map<String, String> before) {
      return before.entrySet().stream()
          .allMatch(one -> address(one.getKey()).equals(one.getValue()));
    }

    @Override
    public String link(String path) {
      return links.computeIfAbsent(path, this::address);
    }

    private String address(String path) {
      return path.startsWith("#") ? within(path) : of(path, standing.root(), this::passages);
    }

    private Set<String> passages(String page) {
      return known.computeIfAbsent(page, Addresses.this::passages);
    }

    /** A passage of this text; what the site's page has and the book has not leads to its top. */
    private String within(String passage) {
      String address = of(standing.page() + passage, standing.root(), this::passages);
      return address.substring(Math.max(0, address.indexOf('#')));
    }

    @Override
    public Optional<String> image(String path) {
      return images.has(path) ? Optional.of(standing.root() + path) : Optional.empty();
    }

    @Override
    public String details() {
      return standing.details();
    }

    @Override
    public String id(String id) {
      return standing.spot().id(id);
    }
  }
}
