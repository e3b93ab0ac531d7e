package org.concordance.markup;

import static java.util.Map.entry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Holds a text to HTML's content model: what stands where it may not keeps its words and loses its
 * element, and an attribute whose value means nothing goes.
 *
 * <p>Browsers take such a text as it is; bookshops and libraries refuse a book that holds one.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/indices.html#elements-3">the elements of
 *     HTML, with their contents and attributes</a>
 */
final class ContentModel {

  private static final Set<String> BLOCKS =
      words(
          """
          blockquote dd details div dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol p pre section
          summary table ul
          """);

  /** The elements that hold running words only, and go where they hold more. */
  private static final Set<String> PHRASING =
      words(
          """
          abbr b bdi bdo cite code dfn em i kbd mark q rp rt ruby s samp small span strong sub sup
          time u var
          """);

  /** The elements that hold running words only, and stay where what is in them goes. */
  private static final Set<String> HOLDING_WORDS = words("h2 h3 h4 h5 h6 p pre summary");

  /** The elements that stand in certain others only, and what they are elsewhere. */
  private static final Map<String, Home> HOMES =
      Map.of(
          "li", new Home(Set.of("ul", "ol"), "div"),
          "dt", new Home(Set.of("dl"), "div"),
          "dd", new Home(Set.of("dl"), "div"),
          "figcaption", new Home(Set.of("figure"), "div"),
          "summary", new Home(Set.of("details"), "div"),
          "rt", new Home(Set.of("ruby"), "span"),
          "rp", new Home(Set.of("ruby"), "span"));

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d{0,2}");
  private static final Pattern EMPTY = Pattern.compile("(?s).*");

  /** What the values of attributes have to look like. */
  private static final Map<String, Pattern> VALUES =
      Map.ofEntries(
          entry("colspan", COUNT),
          entry("datetime", Pattern.compile("\\d{4}(-(0\\d|1[0-2])(-([0-2]\\d|3[01]))?)?")),
          entry("dir", Pattern.compile("ltr|rtl|auto")),
          entry("height", Pattern.compile("\\d{1,9}")),
          entry("lang", Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")),
          entry("open", EMPTY),
          entry("reversed", EMPTY),
          entry("rowspan", COUNT),
          entry("scope", Pattern.compile("row|col|rowgroup|colgroup")),
          entry("span", COUNT),
          entry("start", WHOLE),
          entry("type", Pattern.compile("[1aAiI]")),
          entry("value", WHOLE),
          entry("width", Pattern.compile("\\d{1,9}")));

  private record Home(Set<String> parents, String elsewhere) {}

  private ContentModel() {}

  private static Set<String> words(String block) {
    return Set.of(block.strip().split("\\s+"));
  }

  static void enforce(Element body, String details) {
    List<Element> misplaced = new ArrayList<>();
    body.traverse(new Nesting(misplaced));
    misplaced.forEach(Element::unwrap);
    body.select("details").forEach(element -> fillDetails(element, details));
    body.getAllElements().forEach(ContentModel::fill);
    body.getAllElements().forEach(ContentModel::house);
    body.getAllElements().forEach(ContentModel::tidyAttributes);
  }

  /** Finds what may not stand in what it stands in, at any depth and in one walk. */
  private static final class Nesting implements NodeVisitor {

    private final List<Element> misplaced;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Set<Element> aroundBlocks = new HashSet<>();
    private int holders;
    private int links;
    private int definitions;

    Nesting(List<Element> misplaced) {
      this.misplaced = misplaced;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.normalName();
        boolean isLost =
            BLOCKS.contains(name) && holders > 0
                || name.equals("details") && links > 0
                || name.equals("dfn") && definitions > 0;
        if (isLost) {
          misplaced.add(element);
        } else if (BLOCKS.contains(name)) {
          markAround();
        }
        open.push(element);
        count(name, 1);
      }
    }

    /** Each element is marked once, so that deep nesting costs no more than what nests. */
    private void markAround() {
      for (Element around : open) {
        if (!aroundBlocks.add(around)) {
          return;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String name = element.normalName();
        open.pop();
        count(name, -1);
        if (PHRASING.contains(name) && aroundBlocks.contains(element)) {
          misplaced.add(element);
        }
      }
    }

    private void count(String name, int change) {
      holders += HOLDING_WORDS.contains(name) ? change : 0;
      links += name.equals("a") ? change : 0;
      definitions += name.equals("dfn") ? change : 0;
    }
  }

  private static void fill(Element element) {
    switch (element.normalName()) {
      case "ul", "ol" -> fillList(element);
      case "ruby" -> fillRuby(element);
      case "dl" -> fillDefinitions(element);
      default -> {}
    }
  }

  private static void house(Element element) {
    Home home = HOMES.get(element.normalName());
    Element parent = element.parent();
    if (home != null && parent != null && !home.parents().contains(parent.normalName())) {
      element.tagName(home.elsewhere());
    }
  }

  /** A list holds nothing but items. */
  private static void fillList(Element list) {
    for (Node child : List.copyOf(list.childNodes())) {
      boolean isItem = child instanceof Element element && element.normalName().equals("li");
      if (!isItem && !isBlank(child)) {
        child.wrap("<li></li>");
      }
    }
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  private static void fillRuby(Element ruby) {
    if (ruby.selectFirst("> rt") == null) {
      ruby.tagName("span");
    }
  }

  /** Terms come first, each group of them before what defines it, and nothing stands between. */
  private static void fillDefinitions(Element list) {
    String before = "dd";
    boolean isSound = list.firstElementChild() != null;
    for (Node child : list.childNodes()) {
      if (!isBlank(child)) {
        String name = child instanceof Element element ? element.normalName() : "";
        isSound &=
            name.equals("dt") || name.equals("dd") && !list.firstElementChild().equals(child);
        before = name;
      }
    }
    if (!isSound || before.equals("dt")) {
      list.tagName("div");
    }
  }

  /** A summary stands first, and once. */
  private static void fillDetails(Element details, String label) {
    List<Element> summaries =
        details.children().stream().filter(child -> child.normalName().equals("summary")).toList();
    if (summaries.isEmpty()) {
      details.prependElement("summary").text(label);
      return;
    }
    details.prependChild(summaries.get(0));
    summaries.subList(1, summaries.size()).forEach(summary -> summary.tagName("div"));
  }

  private static void tidyAttributes(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      Pattern form = VALUES.get(attribute.getKey());
      if (form != null && !form.matcher(attribute.getValue()).matches()
          || !isAtHome(attribute.getKey(), element)) {
        element.removeAttr(attribute.getKey());
      } else if (form == EMPTY) {
        attribute.setValue(attribute.getKey());
      }
    }
    if (element.normalName().equals("time") && !element.hasAttr("datetime")) {
      element.tagName("span");
    }
    if (element.normalName().equals("bdo") && !element.hasAttr("dir")) {
      element.tagName("span");
    }
    if (element.normalName().equals("img") && !element.hasAttr("alt")) {
      element.attr("alt", "");
    }
  }

  private static boolean isAtHome(String attribute, Element element) {
    return switch (attribute) {
      case "scope" -> element.normalName().equals("th");
      case "value" -> element.parent() != null && element.parent().normalName().equals("ol");
      case "width", "height" -> element.normalName().equals("img");
      case "span" -> element.normalName().equals("col") || element.selectFirst("> col") == null;
      default -> true;
    };
  }
}
