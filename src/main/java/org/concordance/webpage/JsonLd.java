package org.concordance.webpage;

import java.util.ArrayList;
import java.util.List;
import org.concordance.syntax.JsonTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The blocks of JSON-LD of a page. A block that breaks off is read up to there, and loses no other.
 *
 * @param roots what the blocks hold: maps, or lists of them
 * @param broken the numbers of the blocks that break off, from 1
 */
record JsonLd(List<Object> roots, List<Integer> broken) {

  static JsonLd of(Document page) {
    List<Object> roots = new ArrayList<>();
    List<Integer> broken = new ArrayList<>();
    int number = 0;
    for (Element script : page.select("script[type*=ld+json]")) {
      String text = bare(script.data());
      number++;
      if (!text.isEmpty()) {
        JsonTree tree = JsonTree.of(text);
        roots.add(tree.value());
        if (!tree.isWhole()) {
          broken.add(number);
        }
      }
    }
    return new JsonLd(roots, broken);
  }

  /** Without what templates put around it for readers of thirty years ago. */
  private static String bare(String text) {
    return text.strip()
        .replaceFirst("^(?://\\s*)?<!(?:--|\\[CDATA\\[)(?:\\s*//)?", "")
        .replaceFirst("(?://\\s*)?(?:-->|\\]\\]>)\\s*$", "")
        .strip();
  }
}
