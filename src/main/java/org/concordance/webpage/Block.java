package org.concordance.webpage;

import org.jsoup.nodes.Element;

/**
 * A piece of text of a page, such as a paragraph.
 *
 * @param kind what it is
 * @param level the level of a heading; else 0
 * @param text its text, on one line but for what is preformatted
 * @param linked how many of its characters are links
 * @param within the element that it stands in
 */
record Block(Kind kind, int level, String text, int linked, Element within) {

  /** What a piece of text can be. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTATION,
    PREFORMATTED,
    CELL,
    CAPTION
  }

  /** How much it says that it belongs to a text of many words: its length, without links. */
  int weight() {
    boolean isText = kind != Kind.HEADING && kind != Kind.CAPTION;
    int own = text.length() - 2 * linked;
    int least = isDense() ? 10 : 25;
    return isText && own >= least ? own * (isDense() ? 3 : 1) : 0;
  }

  /** Whether it is in letters of which a word needs one or two. */
  private boolean isDense() {
    int middle = text.codePointAt(text.length() / 2);
    return middle >= 0x3040 && middle < 0xD7B0;
  }

  boolean isOfLinks() {
    return linked * 10 > text.length() * 7;
  }
}
