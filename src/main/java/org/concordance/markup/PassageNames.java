package org.concordance.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.edtf.Edtf;
import org.concordance.ledger.Alignment;
import org.concordance.ledger.Anchor;
import org.concordance.ledger.Anchors;
import org.concordance.ledger.Fingerprint;
import org.concordance.ledger.Passage;
import org.concordance.markup.PassageFinder.Block;
import org.jsoup.nodes.Element;

/**
 * Gives every passage of a text an id that it keeps for ever: the one that is recorded for it, else
 * one made of its words. Ids of passages that have gone keep their place.
 */
final class PassageNames {

  private static final int DIGITS = 6;

  private final Element body;
  private final PublishedText text;
  private final List<Block> blocks;
  private final Set<String> written;
  private final FreeIds ids;
  private final List<Anchor> anchors = new ArrayList<>();

  private PassageNames(Element body, PublishedText text) {
    this.body = body;
    this.text = text;
    this.blocks = PassageFinder.find(body);
    this.written = Set.copyOf(body.select("[id]").eachAttr("id"));
    this.ids = new FreeIds(body);
  }

  /**
   * Names the passages and marks where they end.
   *
   * @return the passages
   */
  static Named name(Element body, PublishedText text) {
    return new PassageNames(body, text).name();
  }

  /**
   * The passages of a text.
   *
   * @param anchors what there is to record of them
   * @param silent whether the text was revised in substance, and does not say so
   */
  record Named(Anchors anchors, boolean silent) {

    /** Of a text whose passages have no addresses. */
    static final Named NONE = new Named(Anchors.NONE, false);
  }

  private Named name() {
    List<Anchor> recorded = text.recorded().list();
    Alignment alignment = Alignment.of(recorded, blocks.stream().map(Block::passage).toList());
    recorded.forEach(anchor -> ids.take(anchor.id()));
    goneAfter(-1, alignment);
    for (int i = 0; i < blocks.size(); i++) {
      name(blocks.get(i), alignment.anchors(i));
      goneAfter(i, alignment);
    }
    keepOthers();
    Optional<Fingerprint> before = text.recorded().text();
    if (before.isEmpty() || text.isAnnounced()) {
      Fingerprint whole = Fingerprint.ofText(text.identity(), words());
      return new Named(new Anchors(text.changes(), Optional.of(whole), anchors), false);
    }
    boolean silent = !before.get().isOf(text.identity()) && isOther(before.get());
    return new Named(new Anchors(text.recorded().changes(), before, anchors), silent);
  }

  /** Whether a passage went and no revision says so, or much else is new. */
  private boolean isOther(Fingerprint before) {
    return anchors.stream().anyMatch(anchor -> anchor.isGone() && anchor.revised().isEmpty())
        || !before.isMuchLike(words());
  }

  /** Recorded ids that the text now gives to something smaller than a passage. */
  private void keepOthers() {
    Set<String> named = anchors.stream().map(Anchor::id).collect(Collectors.toSet());
    text.recorded().list().stream()
        .filter(anchor -> !text.frozen() && !named.contains(anchor.id()))
        .forEach(anchor -> anchors.add(anchor.gone(anchor.revised())));
  }

  private String words() {
    return blocks.stream().map(block -> block.passage().words()).collect(Collectors.joining(" "));
  }

  private void name(Block block, List<Anchor> recorded) {
    List<String> own =
        recorded.stream()
            .map(Anchor::id)
            .filter(id -> !written.contains(id) || id.equals(block.element().id()))
            .toList();
    String id = id(block, own);
    Fingerprint fingerprint = fingerprint(block.passage(), recorded);
    block.element().id(id);
    PassageMarks.end(block, id);
    anchors.add(Anchor.here(id, fingerprint));
    for (String further : own) {
      if (!further.equals(id)) {
        PassageMarks.also(block, further);
        anchors.add(Anchor.also(further, fingerprint));
      }
    }
  }

  private static Fingerprint fingerprint(Passage passage, List<Anchor> recorded) {
    return recorded.stream()
        .map(Anchor::fingerprint)
        .filter(fingerprint -> fingerprint.hash().equals(passage.hash()))
        .findFirst()
        .orElseGet(passage::fingerprint);
  }

  /** The id in the text; a heading's words; what is recorded; a digest of the words. */
  private String id(Block block, List<String> recorded) {
    if (!block.element().id().isEmpty()) {
      return block.element().id();
    }
    if (block.isHeading()) {
      String slug = HeadingNames.slug(block.element());
      if (recorded.contains(slug)) {
        return slug;
      }
      if (recorded.isEmpty() || !ids.isTaken(slug)) {
        return ids.next(slug);
      }
    }
    return recorded.isEmpty()
        ? ids.next("p-" + block.passage().hash().substring(0, DIGITS))
        : recorded.get(0);
  }

  private void goneAfter(int position, Alignment alignment) {
    for (Anchor anchor : text.frozen() ? List.<Anchor>of() : alignment.goneAfter(position)) {
      if (written.contains(anchor.id())) {
        continue;
      }
      if (position + 1 < blocks.size()) {
        PassageMarks.gone(blocks.get(position + 1), anchor.id());
      } else {
        PassageMarks.goneAtEnd(body, anchor.id());
      }
      anchors.add(anchor.gone(anchor.revised().or(this::announced)));
    }
  }

  private Optional<Edtf> announced() {
    return text.isAnnounced() ? text.revised() : Optional.empty();
  }
}
