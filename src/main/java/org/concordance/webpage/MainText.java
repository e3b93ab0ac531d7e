package org.concordance.webpage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page: that part of it which holds most of its words that are no links.
 *
 * @param around all pieces of text of the page but clutter, in their order
 * @param blocks those that are the text
 * @param captions what stands below its pictures
 */
record MainText(List<Block> around, List<Block> blocks, List<Block> captions) {

  private static final String BODIES =
      "[itemprop~=articleBody], .article-body, .article__body, .article-content, .articlebody,"
          + " .entry-content, .post-content, .post-body, .story-body, .story-content, .body-text,"
          + " .e-content, .content-body, .field--name-body, .field-name-body, .node__content,"
          + " .available-content, .gh-content";

  static MainText of(Document page) {
    Element body = page.body();
    List<Block> around = Blocks.of(body, new Clutter(body));
    Map<Element, Integer> weights = weights(around);
    Element text = container(page, weights);
    List<Block> within =
        around.stream()
            .filter(block -> block.within() == text || isIn(block.within(), text))
            .toList();
    Set<Element> offers = offers(within, text);
    List<Block> kept = new ArrayList<>();
    for (Block block : within) {
      boolean isOffer = !offers.isEmpty() && !Collections.disjoint(upwards(block.within()), offers);
      boolean isTitle = block.kind() == Block.Kind.HEADING && block.level() == 1;
      boolean isList = block.isOfLinks() && block.text().length() < 200;
      if (!isTitle && !isList && !isOffer && block.kind() != Block.Kind.CAPTION) {
        kept.add(block);
      }
    }
    List<Block> captions =
        within.stream().filter(block -> block.kind() == Block.Kind.CAPTION).toList();
    return new MainText(around, List.copyOf(kept), captions);
  }

  /** What stands in one element with a heading that asks to subscribe. */
  private static Set<Element> offers(List<Block> blocks, Element text) {
    Set<Element> around = upwards(text);
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.HEADING && Access.isOffer(block.text()))
        .flatMap(block -> Stream.ofNullable(block.within().parent()))
        .filter(offer -> !around.contains(offer))
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Element element, Element container) {
    for (Element above = element; above != null; above = above.parent()) {
      if (above == container) {
        return true;
      }
    }
    return false;
  }

  /** An element with all around it. */
  private static Set<Element> upwards(Element element) {
    Set<Element> all = new LinkedHashSet<>();
    for (Element above = element; above != null; above = above.parent()) {
      all.add(above);
    }
    return all;
  }

  private static Map<Element, Integer> weights(List<Block> blocks) {
    Map<Element, Integer> weights = new HashMap<>();
    for (Block block : blocks) {
      if (block.weight() > 0) {
        for (Element above = block.within(); above != null; above = above.parent()) {
          weights.merge(above, block.weight(), Integer::sum);
        }
      }
    }
    return weights;
  }

  private static Element container(Document page, Map<Element, Integer> weights) {
    int half = weights.getOrDefault(page.body(), 0) / 2;
    return heaviest(page, BODIES, weights)
        .filter(one -> weights.get(one) >= half)
        .or(
            () ->
                heaviest(page, "article, main, [role=main]", weights)
                    .filter(one -> weights.get(one) >= half))
        .orElseGet(() -> densest(page.body(), weights));
  }

  private static Optional<Element> heaviest(
      Document page, String selector, Map<Element, Integer> weights) {
    return page.select(selector).stream()
        .filter(weights::containsKey)
        .max(Comparator.comparing(weights::get));
  }

  /** Goes down as long as nearly all of the text is in one element. */
  private static Element densest(Element from, Map<Element, Integer> weights) {
    Element at = from;
    while (true) {
      int enough = weights.getOrDefault(at, 0) * 17 / 20;
      Optional<Element> next =
          at.children().stream()
              .filter(weights::containsKey)
              .filter(child -> weights.get(child) >= Math.max(1, enough))
              .findFirst();
      if (next.isEmpty() || next.get().normalName().matches("p|blockquote|li|pre")) {
        return at;
      }
      at = next.get();
    }
  }

  /** How many characters it has, but for headings. */
  int length() {
    return blocks.stream()
        .filter(block -> block.kind() != Block.Kind.HEADING)
        .mapToInt(block -> block.text().length())
        .sum();
  }

  /** How much it says: its characters, of which some scripts need few. */
  int substance() {
    return blocks.stream().mapToInt(Block::weight).sum();
  }

  /** The text, a paragraph after another, with the marks that Markdown has. */
  String written() {
    StringBuilder text = new StringBuilder();
    Optional<Block> before = Optional.empty();
    for (Block block : blocks) {
      boolean isRow =
          block.kind() == Block.Kind.CELL && before.filter(one -> isBeside(one, block)).isPresent();
      boolean isList =
          block.kind() == Block.Kind.ITEM
              && before.filter(one -> one.kind() == Block.Kind.ITEM).isPresent();
      text.append(before.isEmpty() ? "" : isRow ? " | " : isList ? "\n" : "\n\n")
          .append(mark(block));
      text.append(block.text());
      before = Optional.of(block);
    }
    if (!captions.isEmpty()) {
      text.append("\n\n## Captions\n");
      captions.forEach(caption -> text.append("\n- ").append(caption.text()));
    }
    return text.toString();
  }

  /**
   * Whether it is all of a cell; paragraphs in one are those of a page that is laid out in cells.
   */
  private static boolean isCell(Block block) {
    return block.kind() == Block.Kind.CELL && block.within().normalName().matches("t[dh]");
  }

  private static boolean isBeside(Block one, Block other) {
    return isCell(one)
        && isCell(other)
        && one.within() != other.within()
        && one.within().parent() == other.within().parent()
        && one.text().length() < 200;
  }

  private static String mark(Block block) {
    return switch (block.kind()) {
      case HEADING -> "#".repeat(Math.max(2, block.level())) + " ";
      case ITEM -> "- ";
      case QUOTATION -> "> ";
      case PARAGRAPH, PREFORMATTED, CELL, CAPTION -> "";
    };
  }
}
