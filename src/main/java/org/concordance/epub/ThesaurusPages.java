package org.concordance.epub;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.SiteConfig;
import org.concordance.page.TopicsPage;
import org.concordance.words.Words;

/** Writes the thesaurus as a tree, from broad to narrow. */
final class ThesaurusPages {

  private ThesaurusPages() {}

  /** The path of a page of the thesaurus, the first being 0. */
  static String path(int number) {
    return "thesaurus" + (number == 0 ? "" : "-" + (number + 1)) + ".xhtml";
  }

  static List<Sheet> of(
      SiteConfig config, List<TopicsPage> pages, Addresses addresses, Words words) {
    Wording wording = new Wording(addresses, "", words);
    String title = words.text("book.thesaurus");
    List<Sheet> files = new ArrayList<>();
    for (TopicsPage page : pages) {
      Html html = new Html().open("section", "class", "index thesaurus").element("h1", title);
      tree(html, page.roots(), wording);
      html.close("section");
      files.add(Sheet.of(path(files.size()), config, title, "backmatter", html));
    }
    return files;
  }

  private static void tree(Html html, List<TopicsPage.Node> nodes, Wording wording) {
    html.open("ul", "class", "tree");
    for (TopicsPage.Node node : nodes) {
      html.open("li");
      wording.link(html, node.topic());
      if (node.inclusive() >= 0) {
        html.text(" ").element("span", wording.words().number(node.inclusive()), "class", "note");
      }
      if (!node.narrower().isEmpty()) {
        tree(html, node.narrower(), wording);
      }
      html.close("li");
    }
    html.close("ul");
  }
}
