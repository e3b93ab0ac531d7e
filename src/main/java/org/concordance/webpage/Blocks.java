package org.concordance.webpage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Divides a page into pieces of text, in their order. */
final class Blocks implements NodeFilter {

  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "object",
          "video",
          "audio",
          "canvas",
          "select",
          "textarea",
          "button",
          "head",
          "title",
          "datalist",
          "map");

  /** Elements that divide text, though HTML has other words for them than block. */
  private static final Set<String> DIVIDING =
      Set.of("td", "th", "caption", "dt", "dd", "option", "body");

  private static final Pattern CAPTION =
      Pattern.compile("(?i)\\b(wp-)?(image-|photo-)?caption(-text)?\\b");

  /** Such a line before a break is a line of its own, as those that say who and when. */
  private static final int SHORT = 70;

  private final Predicate<Element> isLeftOut;
  private final List<Block> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Element> path = new ArrayDeque<>();
  private final Deque<Block.Kind> kinds = new ArrayDeque<>();
  private int linked;
  private int links;
  private int breaks;

  private Blocks(Predicate<Element> isLeftOut) {
    this.isLeftOut = isLeftOut;
  }

  /** The pieces within an element, without elements that are to be left out. */
  static List<Block> of(Element root, Predicate<Element> isLeftOut) {
    Blocks blocks = new Blocks(isLeftOut);
    root.filter(blocks);
    blocks.flush();
    return blocks.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String name = element.normalName();
    if (UNREAD.contains(name) || !path.isEmpty() && isLeftOut.test(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("time")) {
      text.append(' ');
    }
    if (name.equals("br")) {
      lineBreak();
      return FilterResult.CONTINUE;
    }
    if (isBlock(element)) {
      flush();
    }
    links += name.equals("a") ? 1 : 0;
    kinds.push(kind(element));
    path.push(element);
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || DIVIDING.contains(element.normalName());
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element == path.peek()) {
      if (isBlock(element)) {
        flush();
      }
      path.pop();
      kinds.pop();
      links -= element.normalName().equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void add(String words) {
    text.append(words);
    if (!words.isBlank()) {
      breaks = 0;
      linked += links > 0 ? words.strip().length() : 0;
    }
  }

  /**
   * Two breaks are the end of a paragraph, where pages have no others; so is one, of a short one.
   */
  private void lineBreak() {
    boolean isShort = text.length() < SHORT && !text.toString().isBlank();
    text.append('\n');
    if (++breaks > 1 || isShort) {
      flush();
    }
  }

  private void flush() {
    if (!path.isEmpty() && !text.toString().isBlank()) {
      Block.Kind kind = kinds.getFirst();
      boolean isSet = kind == Block.Kind.PREFORMATTED;
      String all = text.toString();
      String written = isSet ? Plain.seen(all).strip() : Plain.line(all);
      if (!written.isEmpty()) {
        int level = kind == Block.Kind.HEADING ? level() : 0;
        found.add(new Block(kind, level, written, linked, path.getFirst()));
      }
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }

  /** What an element makes of the text within it. */
  private Block.Kind kind(Element element) {
    Block.Kind around = kinds.isEmpty() ? Block.Kind.PARAGRAPH : kinds.peek();
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "figcaption", "caption" -> Block.Kind.CAPTION;
      case "li", "dt", "dd" -> Block.Kind.ITEM;
      case "blockquote" -> Block.Kind.QUOTATION;
      case "pre" -> Block.Kind.PREFORMATTED;
      case "td", "th" -> Block.Kind.CELL;
      default ->
          !element.className().isEmpty() && CAPTION.matcher(element.className()).find()
              ? Block.Kind.CAPTION
              : around;
    };
  }

  private int level() {
    return path.stream()
        .map(Element::normalName)
        .filter(name -> name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) < '7')
        .findFirst()
        .map(name -> name.charAt(1) - '0')
        .orElse(0);
  }
}
