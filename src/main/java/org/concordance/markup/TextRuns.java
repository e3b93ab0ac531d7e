package org.concordance.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordance.model.Permalink;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes a body apart into runs of words, section by section. */
final class TextRuns implements NodeVisitor {

  /** Elements in whose words no names are looked for. */
  private static final Set<String> CLOSED =
      Set.of(
          "a", "code", "pre", "kbd", "samp", "var", "del", "thead", "h2", "h3", "h4", "h5", "h6");

  /** The reading of a word, and what stands around it. */
  static final Set<String> READINGS = Set.of("rp", "rt");

  private final List<TextRun> runs = new ArrayList<>();
  private final Deque<Element> blocks = new ArrayDeque<>();
  private TextRun run;
  private int section;
  private int closed;
  private int silent;
  private int linkStart;

  private TextRuns(Element body) {
    blocks.push(body);
    this.run = new TextRun(body, 0);
  }

  /** The runs of a body, in their order. */
  static List<TextRun> of(Element body) {
    TextRuns found = new TextRuns(body);
    body.childNodes().forEach(child -> child.traverse(found));
    found.begin(body);
    return found.runs;
  }

  private void begin(Element block) {
    if (!run.isBlank()) {
      runs.add(run);
    }
    run = new TextRun(block, section);
    linkStart = 0;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (silent == 0) {
        run.add(words, closed == 0);
      }
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    section += PassageFinder.isHeading(element) ? 1 : 0;
    if (element.isBlock()) {
      begin(element);
      blocks.push(element);
    } else if (element.normalName().equals("br")) {
      run.addBreak();
    } else if (element.normalName().equals("a")) {
      linkStart = run.length();
    }
    closed += isClosed(element) ? 1 : 0;
    silent += isSilent(element) ? 1 : 0;
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    closed -= isClosed(element) ? 1 : 0;
    silent -= isSilent(element) ? 1 : 0;
    if (element.isBlock()) {
      blocks.pop();
      begin(blocks.element());
    } else if (element.normalName().equals("a")) {
      target(element)
          .filter(target -> !run.text().substring(linkStart).isBlank())
          .ifPresent(target -> run.add(new TextRun.Written(target, linkStart, run.length())));
    }
  }

  private static boolean isClosed(Element element) {
    return CLOSED.contains(element.normalName())
        || element.normalName().equals("figcaption")
            && element.parent() != null
            && element.parent().hasClass("quote");
  }

  /** What is no part of the text: the number of a footnote, the way back, the reading of a word. */
  private static boolean isSilent(Element element) {
    return element.hasClass("footnote-ref")
        || element.hasClass("footnote-backref")
        || READINGS.contains(element.normalName());
  }

  private static Optional<Permalink> target(Element link) {
    return LinkTarget.page(link.attr("href"));
  }
}
