package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes Markdown of a text in HTML: headings, paragraphs, lists, quotations, code and tables.
 * Elements that have no counterpart stay as they are, for {@link HtmlPiece} to take or to name.
 */
final class MarkdownOfHtml {

  /** What HTML nests deeper is taken as plain text. */
  private static final int DEEPEST = 100;

  /** Elements that only group others. */
  private static final Set<String> GROUPS =
      Set.of(
          "address",
          "article",
          "aside",
          "body",
          "center",
          "div",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "main",
          "nav",
          "section");

  /** Elements that stand between paragraphs, and stay as they are. */
  private static final Set<String> KEPT =
      Set.of(
          "audio",
          "details",
          "dl",
          "embed",
          "iframe",
          "noscript",
          "object",
          "script",
          "style",
          "template",
          "video");

  private MarkdownOfHtml() {}

  /** The Markdown of the body of a page, or of a piece of one. */
  static String of(String html) {
    return String.join("\n\n", blocks(Jsoup.parse(html).body(), 0)) + "\n";
  }

  /** The blocks within an element, each without a blank line at its ends. */
  private static List<String> blocks(Element element, int depth) {
    if (depth > DEEPEST) {
      String words = InlineOfHtml.escaped(element.text());
      return words.isBlank() ? List.of() : List.of(words);
    }
    List<String> blocks = new ArrayList<>();
    List<Node> running = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && isBlock(child)) {
        paragraph(running, blocks);
        blocks.addAll(block(child, depth + 1));
      } else if (node instanceof Comment) {
        paragraph(running, blocks);
        blocks.add(node.outerHtml().strip());
      } else {
        running.add(node);
      }
    }
    paragraph(running, blocks);
    return blocks;
  }

  private static boolean isBlock(Element element) {
    String tag = element.normalName();
    return element.isBlock() || GROUPS.contains(tag) || KEPT.contains(tag);
  }

  private static void paragraph(List<Node> running, List<String> blocks) {
    String text = InlineOfHtml.of(running).strip();
    running.clear();
    if (!text.isEmpty()) {
      blocks.add(InlineOfHtml.safeAtStart(text));
    }
  }

  private static List<String> block(Element element, int depth) {
    String tag = element.normalName();
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> List.of(list(element, depth));
      case "blockquote" -> List.of(indented(String.join("\n\n", blocks(element, depth)), "> "));
      case "pre" -> List.of(code(element));
      case "hr" -> List.of("***");
      case "table" -> List.of(TableOfHtml.of(element));
      default -> KEPT.contains(tag) ? List.of(asItIs(element)) : blocks(element, depth);
    };
  }

  private static List<String> heading(Element element) {
    String words = InlineOfHtml.of(element.childNodes()).replace('\n', ' ').strip();
    String id = element.id().isEmpty() ? "" : " {#" + element.id() + "}";
    int level = element.normalName().charAt(1) - '0';
    return words.isEmpty() ? List.of() : List.of("#".repeat(level) + " " + words + id);
  }

  private static String list(Element list, int depth) {
    List<String> items = new ArrayList<>();
    boolean ordered = list.normalName().equals("ol");
    int number = number(list.attr("start"));
    boolean loose = list.children().stream().anyMatch(item -> item.selectFirst("> p") != null);
    for (Element item : list.children()) {
      String mark = ordered ? number++ + ". " : "- ";
      boolean own = item.normalName().equals("li");
      List<String> blocks = own ? blocks(item, depth) : block(item, depth);
      String text = String.join(loose ? "\n\n" : "\n", blocks);
      items.add(mark + indented(text, " ".repeat(mark.length())).stripLeading());
    }
    return String.join(loose ? "\n\n" : "\n", items);
  }

  private static int number(String start) {
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private static String code(Element pre) {
    Element code = pre.selectFirst("> code");
    String names = pre.className() + " " + (code == null ? "" : code.className());
    String language =
        names
            .toLowerCase(Locale.ROOT)
            .replaceFirst("(?s).*?\\blang(?:uage)?-([\\w+#-]+).*|.*", "$1");
    return CodeText.fenced(pre.wholeText(), language).strip();
  }

  /** An element on lines of which none is blank, since that would end it. */
  static String asItIs(Element element) {
    return element
        .outerHtml()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String indented(String text, String before) {
    return text.lines()
        .map(line -> line.isEmpty() ? before.stripTrailing() : before + line)
        .collect(Collectors.joining("\n"));
  }

  /** Whether a node is text of white space alone. */
  static boolean isSpace(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }
}
