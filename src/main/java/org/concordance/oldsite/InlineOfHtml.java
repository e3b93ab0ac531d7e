package org.concordance.oldsite;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The Markdown of what stands within a paragraph of HTML. */
final class InlineOfHtml {

  /** What HTML nests deeper is taken as plain text. */
  private static final int DEEPEST = 30;

  /** Tags of templates, which are read later, and what would mean something in Markdown. */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "\\{\\{.{0,4000}?\\}\\}|\\{%.{0,4000}?%\\}|[\\\\`*_\\[\\]<>&{}]", Pattern.DOTALL);

  /** What begins a block. */
  private static final Pattern START =
      Pattern.compile("([#+|=~:-])(?=[ #+|=~:-]|$)|(\\d{1,9})([.)])(?= |$)|(!)(?=\\[)");

  /** Words to which stars may stand close, whatever is around them. */
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?", Pattern.DOTALL);

  private InlineOfHtml() {}

  static String of(List<Node> nodes) {
    StringBuilder out = new StringBuilder();
    nodes.forEach(node -> add(node, out, 0));
    return out.toString().replaceAll(" *\n *", "\n");
  }

  private static void add(Node node, StringBuilder out, int depth) {
    if (node instanceof TextNode text) {
      String words = escaped(text.getWholeText().replaceAll("[ \\t\\n\\f\\r]+", " "));
      boolean again = out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1));
      out.append(again ? words.replaceFirst("^ ", "") : words);
    } else if (node instanceof Comment) {
      out.append(node.outerHtml());
    } else if (node instanceof Element element) {
      element(element, out, depth);
    }
  }

  private static void element(Element element, StringBuilder out, int depth) {
    if (depth > DEEPEST) {
      out.append(escaped(element.text()));
      return;
    }
    String inner = inner(element, depth);
    switch (element.normalName()) {
      case "br" -> out.append("\\\n");
      case "img" -> out.append(image(element));
      case "a" -> out.append(link(element, inner));
      case "em", "i" -> out.append(marked(element, "*", inner));
      case "strong", "b" -> out.append(marked(element, "**", inner));
      case "code", "tt" -> out.append(CodeText.inline(element.text()));
      case "span", "font", "p", "div", "li" -> out.append(inner);
      default -> out.append(asItIs(element, inner));
    }
  }

  private static String inner(Element element, int depth) {
    StringBuilder inner = new StringBuilder();
    element.childNodes().forEach(child -> add(child, inner, depth + 1));
    return inner.toString();
  }

  private static String marked(Element element, String mark, String inner) {
    String words = inner.strip();
    if (!WORDS.matcher(words).matches()) {
      return words.isEmpty() ? inner : asItIs(element, inner);
    }
    String before = inner.startsWith(" ") ? " " : "";
    String after = inner.endsWith(" ") ? " " : "";
    return before + mark + words + mark + after;
  }

  private static String link(Element element, String inner) {
    String href = element.attr("href").strip();
    boolean linked = !href.isEmpty() && !inner.isBlank();
    return linked
        ? "[" + inner.strip() + "](" + destination(element, href) + ")"
        : asItIs(element, inner);
  }

  private static String image(Element element) {
    String alt = escaped(element.attr("alt").replaceAll("\\s+", " "));
    String source = element.attr("src").strip();
    return source.isEmpty() ? alt : "![" + alt + "](" + destination(element, source) + ")";
  }

  /** An address, and a title behind it. */
  private static String destination(Element element, String address) {
    boolean tag = address.contains("{{") || address.contains("{%");
    String plain = address.replace("<", "%3C").replace(">", "%3E").replace("\n", "");
    boolean odd = !tag && plain.matches(".*[\\s()].*");
    String title = element.attr("title").replaceAll("\\s+", " ").strip();
    String quoted = "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return (odd ? "<" + plain + ">" : plain) + (title.isEmpty() ? "" : " " + quoted);
  }

  private static String asItIs(Element element, String inner) {
    Element bare = element.shallowClone();
    String tag = element.normalName();
    String open = "<" + tag + bare.attributes().html() + ">";
    return element.tag().isSelfClosing() || element.tag().isEmpty()
        ? open
        : open + inner + "</" + tag + ">";
  }

  /** Words as they would be read, with what Markdown would take for marks. */
  static String escaped(String words) {
    Matcher special = SPECIAL.matcher(words);
    return special.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group().length() > 1 ? found.group() : "\\" + found.group()));
  }

  /** A paragraph that is not taken for a heading, a list or the like. */
  static String safeAtStart(String paragraph) {
    Matcher start = START.matcher(paragraph);
    if (!start.lookingAt() || start.group(4) != null) {
      return paragraph;
    }
    return start.group(1) != null
        ? "\\" + paragraph
        : start.group(2) + "\\" + paragraph.substring(start.end(2));
  }
}
