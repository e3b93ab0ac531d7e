package org.concordance.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes the words of a text apart into passages. */
final class PassageTexts implements NodeFilter {

  /**
   * Words being collected.
   *
   * @param id of the passage; empty for words that are in none
   */
  private record Open(String id, StringBuilder words) {}

  private final Set<Element> passages;
  private final List<Open> found = new ArrayList<>();
  private final Deque<Open> around = new ArrayDeque<>();

  private PassageTexts(Set<Element> passages) {
    this.passages = passages;
    open("");
  }

  /**
   * The passages of a text whose passages have their ids.
   *
   * @param passages the elements that hold them
   */
  static List<PassageText> of(Element body, Set<Element> passages) {
    PassageTexts texts = new PassageTexts(passages);
    texts.read(body);
    List<PassageText> found = new ArrayList<>();
    for (Open open : texts.found) {
      String words = open.words().toString().strip();
      if (!words.isEmpty()) {
        found.add(new PassageText(open.id(), words));
      }
    }
    return found;
  }

  /** Reads the lead first, as it is shown, even where loose words stand before it. */
  private void read(Element body) {
    Element lead = BodyHtml.isAbstract(body) ? body.firstElementChild() : null;
    if (lead != null) {
      lead.filter(this);
    }
    for (Node child : body.childNodes()) {
      if (child != lead) {
        child.filter(this);
      }
    }
  }

  private void open(String id) {
    Open open = new Open(id, new StringBuilder());
    found.add(open);
    around.push(open);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (!PassageMarks.isMark(words)) {
        add(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      if (isNoText(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (passages.contains(element)) {
        open(element.id());
      } else if (element.isBlock() || element.normalName().equals("br")) {
        add(" ");
      }
      add(element.attr("alt"));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (passages.contains(element)) {
        around.pop();
        if (around.size() == 1) {
          // What follows in no passage is not what stood before this one.
          around.pop();
          open("");
        }
      } else if (element.isBlock()) {
        add(" ");
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Adds words, with one space for any white space. */
  private void add(String text) {
    StringBuilder words = around.element().words();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        words.append(text, done, i);
        done = i + 1;
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
          words.append(' ');
        }
      }
    }
    words.append(text, done, text.length());
  }

  private static boolean isSpace(char c) {
    return c < 128
        ? c <= ' ' || c == 0x7F
        : Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** Numbers of footnotes and the ways back, the reading of a word, and the theme's own heading. */
  private static boolean isNoText(Element element) {
    return PassageFinder.isReference(element)
        || TextRuns.READINGS.contains(element.normalName())
        || element.normalName().equals("h2")
            && element.parent() != null
            && element.parent().hasClass("footnotes");
  }
}
