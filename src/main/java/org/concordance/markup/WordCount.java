package org.concordance.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts the words of a body: what stands between white space and the edges of blocks. */
final class WordCount implements NodeVisitor {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private int words;
  private boolean between = true;
  private boolean odd;

  private WordCount() {}

  static int of(Element body) {
    WordCount count = new WordCount();
    body.traverse(count);
    if (count.odd) {
      WordCount whole = new WordCount();
      whole.count(body.text().strip());
      return whole.words;
    }
    return count.words;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      count(text.getWholeText());
    } else if (node instanceof Element element) {
      between |= element.isBlock() || element.normalName().equals("br");
    }
  }

  /** A block at the end of something smaller does not end a word. */
  @Override
  public void tail(Node node, int depth) {
    between |= node instanceof Element element && element.isBlock() && node.nextSibling() != null;
  }

  private void count(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c >= '\t' && c <= '\r';
      words += between && !white ? 1 : 0;
      between = white;
      odd |= c >= NO_BREAK_SPACE && isOdd(c);
    }
  }

  /** Whether jsoup leaves a character out of a text, or takes it for a space, or may do either. */
  private static boolean isOdd(char c) {
    return c == NO_BREAK_SPACE
        || c == SOFT_HYPHEN
        || c == ZERO_WIDTH_SPACE
        || Character.isWhitespace(c);
  }
}
