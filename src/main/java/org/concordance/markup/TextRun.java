package org.concordance.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.concordance.mention.Names;
import org.concordance.model.Permalink;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Words that stand together in a body: those of a paragraph, an item, a cell. */
final class TextRun {

  private final Element block;
  private final int section;
  private final StringBuilder text = new StringBuilder();
  private final NavigableMap<Integer, Part> parts = new TreeMap<>();
  private final List<Written> written = new ArrayList<>();
  private final BitSet closed = new BitSet();

  /**
   * A piece of the run.
   *
   * @param node the piece
   * @param start where in the run it begins
   */
  record Part(TextNode node, int start) {
    int end() {
      return start + node.getWholeText().length();
    }
  }

  /**
   * A link that the curator wrote.
   *
   * @param target the page that it leads to
   * @param start where in the run it begins
   * @param end where it ends
   */
  record Written(Permalink target, int start, int end) {}

  /**
   * An empty run.
   *
   * @param block the element whose words they are
   * @param section the number of the section in which it stands
   */
  TextRun(Element block, int section) {
    this.block = block;
    this.section = section;
  }

  /**
   * Adds words.
   *
   * @param open whether names in them are looked for
   */
  void add(TextNode node, boolean open) {
    int start = text.length();
    text.append(node.getWholeText());
    parts.put(start, new Part(node, start));
    closed.set(start, text.length(), !open);
  }

  void addBreak() {
    text.append(Names.LINE_BREAK);
  }

  void add(Written link) {
    written.add(link);
  }

  int length() {
    return text.length();
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  String text() {
    return text.toString();
  }

  Element block() {
    return block;
  }

  int section() {
    return section;
  }

  List<Written> written() {
    return written;
  }

  /** Whether names are looked for all over a stretch of the run. */
  boolean isOpen(int start, int end) {
    int next = closed.nextSetBit(start);
    return next < 0 || next >= end;
  }

  /** Whether a stretch stands in one piece, so that it can become a link. */
  boolean isInOnePiece(int start, int end) {
    return part(start).end() >= end;
  }

  private Part part(int at) {
    return parts.floorEntry(at).getValue();
  }

  /** Makes a stretch a link; from the last one to the first, since pieces are divided by it. */
  void link(int start, int end, Permalink target) {
    Part part = part(start);
    TextNode words = part.node();
    if (words.getWholeText().length() > end - part.start()) {
      words.splitText(end - part.start());
    }
    if (start > part.start()) {
      words = words.splitText(start - part.start());
    }
    Element link = TreeWriter.element("a").attr("href", LinkTarget.marked(target.path()));
    words.replaceWith(link);
    link.appendChild(words);
  }
}
