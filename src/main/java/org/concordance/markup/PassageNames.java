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
import org.concordance.ledger.WholeText;
import org.concordance.markup.PassageFinder.Block;
import org.concordance.model.Lazy;
import org.jsoup.nodes.Element;

/**
 * Gives every passage of a text an id that it keeps for ever: the one that is recorded for it, else
 * one made of its words. Ids of passages that have gone keep their place.
 */
final class PassageNames {

  private static final int DIGITS = 6;

  private final Element body;
  private final PublishedText text;
  private final Set<Element> elements;
  private final List<Block> blocks;
  private final Set<String> written;
  private final FreeIds ids;
  private final Lazy<String> words;
  private final List<Anchor> anchors = new ArrayList<>();

  private PassageNames(Element body, PublishedText text) {
    this.body = body;
    this.text = text;
    this.elements = PassageFinder.elements(body);
    this.blocks = PassageFinder.passages(elements);
    this.written = FreeIds.written(body);
    this.ids = new FreeIds(written);
    String identity = text.identity();
    this.words = Lazy.of(() -> words(identity));
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
   * @param texts their words, if they are asked for
   */
  record Named(Anchors anchors, boolean silent, List<PassageText> texts) {

    /** Of a text whose passages have no addresses. */
    static final Named NONE = new Named(Anchors.NONE, false, List.of());
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
    boolean revised = text.recorded().text().filter(this::isOther).isPresent();
    keepOthers();
    boolean silent = revised && !text.isAnnounced() && !text.frozen();
    List<PassageText> texts = text.searched() ? PassageTexts.of(body, elements) : List.of();
    return new Named(new Anchors(Optional.of(whole(revised)), anchors), silent, texts);
  }

  /** What to record of the whole: a revision that was told of is the measure from now on. */
  private WholeText whole(boolean revised) {
    return text.recorded()
        .text()
        .filter(before -> !revised || !text.isAnnounced())
        .map(before -> before.withPublished(text.identity()))
        .orElseGet(() -> WholeText.of(text.changes(), words, text.identity()));
  }

  /** Whether a passage went of which nothing is told, or much else is new. */
  private boolean isOther(WholeText before) {
    return anchors.stream().anyMatch(this::isNewlyGone)
        || !before.announced().get().isMuchLike(words.get());
  }

  private boolean isNewlyGone(Anchor anchor) {
    return anchor.isGone()
        && (anchor.revised().isEmpty() || !text.recorded().list().contains(anchor));
  }

  /** Recorded ids that the text now gives to something smaller than a passage. */
  private void keepOthers() {
    Set<String> named = anchors.stream().map(Anchor::id).collect(Collectors.toSet());
    text.recorded().list().stream()
        .filter(anchor -> !text.frozen() && !named.contains(anchor.id()))
        .forEach(anchor -> anchors.add(anchor.gone(anchor.revised())));
  }

  /**
   * The words as they are written, without the addresses of links: neither what records are called
   * elsewhere nor a link that is added or mended makes a difference of substance.
   */
  private static String words(String identity) {
    return Passage.of(withoutAddresses(identity)).words();
  }

  /** A text without the addresses of its links: what stands in their round brackets. */
  static String withoutAddresses(String markdown) {
    StringBuilder kept = new StringBuilder(markdown.length());
    int done = 0;
    for (int at = markdown.indexOf("]("); at >= 0; at = markdown.indexOf("](", at + 1)) {
      int end = at + 2;
      while (end < markdown.length() && isOfAddress(markdown.charAt(end))) {
        end++;
      }
      if (end < markdown.length() && markdown.charAt(end) == ')') {
        kept.append(markdown, done, at + 1);
        done = end + 1;
        at = end;
      }
    }
    return kept.append(markdown, done, markdown.length()).toString();
  }

  private static boolean isOfAddress(char c) {
    return c != ')' && c != ' ' && !(c >= '\t' && c <= '\r');
  }

  private void name(Block block, List<Anchor> recorded) {
    List<String> own = new ArrayList<>();
    for (Anchor anchor : recorded) {
      if (!written.contains(anchor.id()) || anchor.id().equals(block.element().id())) {
        own.add(anchor.id());
      }
    }
    String id = id(block, own);
    Lazy<Fingerprint> fingerprint = fingerprint(block.passage(), recorded);
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

  private static Lazy<Fingerprint> fingerprint(Passage passage, List<Anchor> recorded) {
    for (Anchor anchor : recorded) {
      if (anchor.fingerprint().get().hash().equals(passage.hash())) {
        return anchor.fingerprint();
      }
    }
    return Lazy.of(passage::fingerprint);
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
