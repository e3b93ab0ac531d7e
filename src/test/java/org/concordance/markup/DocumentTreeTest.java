package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.concordance.model.RichText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** The elements that are made of a document are those that its HTML gives. */
final class DocumentTreeTest {

  private static final String[] PARTS = {
    "word",
    "two words ",
    "é — “q”",
    " ",
    "\n",
    "\n\n",
    "\n\n",
    "\n",
    "\t",
    "  \n",
    "\\\n",
    "\r\n",
    "> ",
    "\n> ",
    "- ",
    "\n- ",
    "\n  - ",
    "\n1. ",
    "2) ",
    "\n\n    ",
    "\n***\n",
    "\n## ",
    "\n### ",
    "# ",
    "*",
    "**",
    "_",
    "`",
    "`c  d`",
    "[[kim|Kim]]",
    "[[kim]]",
    "[^1]",
    "[^2]",
    "\n\n[^1]: n",
    "\n\n[^2]: m\n\n    more",
    "[a](b)",
    "[a](https://a.b/c?d=e)",
    "[a](https://a.b/?c=d&e=f)",
    "[a *b* c](#d)",
    "[a](\uFDD0dates/)",
    "[a](\uFDD0p/ \"t\")",
    "[a](javascript:x)",
    "![i](j)",
    "<https://a.b>",
    "<b>",
    "</b>",
    "&amp;",
    "&",
    "<",
    ">",
    "\"",
    "\\*",
    "\\&",
    "|",
    "{#id}",
    "~~~\n",
    "\n: ",
    "a  b",
    "\u00A0",
    "\uFDD1",
    "\u0007",
    "\u2028"
  };

  private static final Pattern MARKED = Pattern.compile("([\uFDD0-\uFDD2])([^\uFDD0-\uFDD2]*)\\1");

  private static final long SEED = Long.getLong("tree.seed", 20261123L);

  private static List<String> texts() {
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>();
    ExampleReader.readExamples(TestResources.getSpec()).forEach(one -> texts.add(one.getSource()));
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(14); parts > 0; parts--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  /** All that tells two trees apart, their texts piece by piece. */
  private static String told(Element body) {
    StringBuilder told = new StringBuilder();
    body.traverse(
        (Node node, int depth) -> {
          String text = node instanceof TextNode words ? words.getWholeText() : "";
          told.append(depth).append(node.nodeName()).append(node.attributes()).append(text);
          told.append('\n');
        });
    return told.toString();
  }

  @Test
  void givesWhatTheHtmlGives() {
    int known = 0;
    List<String> texts = texts();
    for (String text : texts) {
      MarkdownParser parser = MarkdownParser.of(text);
      Document document = parser.parse(text);
      Optional<Element> tree = parser.tree(document);
      if (tree.isPresent()) {
        known++;
        String html = parser.render(document);
        assertEquals(
            told(CleanHtml.body(html)),
            told(tree.get()),
            () -> "seed " + SEED + ":\n" + text + "\n" + html);
      }
    }
    assertTrue(known > texts.size() / 4, "of " + texts.size() + " only " + known);
  }

  private static int words(String text) {
    Pattern white = Pattern.compile("[ \\t-\\r]+");
    return text.strip().isEmpty() ? 0 : white.split(text.strip()).length;
  }

  @Test
  void isWrittenAndCountedAsJsoupDoes() {
    Random random = new Random(SEED);
    for (String text : texts()) {
      MarkdownParser parser = MarkdownParser.of(text);
      String html = parser.render(parser.parse(text));
      Element body = CleanHtml.body(html);
      body.ownerDocument().outputSettings().prettyPrint(false);
      assertEquals(words(body.text()), WordCount.of(body), () -> "seed " + SEED + ":\n" + html);
      mark(body, random);
      String whole = "seed " + SEED + ":\n" + body.outerHtml();
      assertEquals(pieces(body.html()), HtmlOutput.ofChildren(body).pieces(), whole);
      assertEquals(pieces(body.outerHtml()), HtmlOutput.of(body).pieces(), whole);
    }
  }

  /** Puts the marks of passages into a body, where they may be. */
  private static void mark(Element body, Random random) {
    for (Element element : body.getAllElements()) {
      if (!element.tag().isEmpty() && random.nextInt(3) == 0) {
        String mark = random.nextBoolean() ? PassageMarks.PASSAGE : PassageMarks.GONE;
        element.insertChildren(random.nextInt(2) - 1, new TextNode(mark + "p-1" + mark));
      }
    }
  }

  private static List<RichText.Piece> pieces(String marked) {
    List<RichText.Piece> pieces = new ArrayList<>();
    Matcher mark = MARKED.matcher(marked.strip());
    StringBuilder html = new StringBuilder();
    while (mark.find()) {
      mark.appendReplacement(html, "");
      add(pieces, html);
      int kind = mark.group(1).charAt(0) - '\uFDD0' + 1;
      pieces.add(new RichText.Piece(RichText.Kind.values()[kind], mark.group(2)));
    }
    mark.appendTail(html);
    add(pieces, html);
    return pieces;
  }

  private static void add(List<RichText.Piece> pieces, StringBuilder html) {
    if (!html.isEmpty()) {
      pieces.add(new RichText.Piece(RichText.Kind.HTML, html.toString()));
    }
    html.setLength(0);
  }
}
