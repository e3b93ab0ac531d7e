package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.Extent;
import org.concordance.reuse.Reuse;
import org.concordance.testing.Links;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lean site: the pages of the whole one, without what only the whole one has. */
final class LeanTest {

  /** Where a whole site has pages that a lean one has not. */
  private static final String LEFT_OUT = "search/index\\.html|readings/[^/]+/source/index\\.html";

  private static final String BASE = "https://lean.example/";

  static Stream<Path> archives() {
    return Stream.concat(
        Stream.of(Sites.OWN),
        Sites.names().stream().map(name -> Sites.FOLDER.resolve(name + "/content")));
  }

  private static Tree lean(Path content) {
    BuildOptions options = BuildOptions.of(content, false).at(Optional.of(BASE)).of(Extent.LEAN);
    return Tree.of(Pipeline.make(options, Progress.SILENT).outputs());
  }

  private static Tree whole(Path content) {
    return Tree.of(Sites.make(content, BASE).outputs());
  }

  @ParameterizedTest
  @MethodSource("archives")
  void hasThePagesOfTheWholeSite(Path content) {
    List<String> expected = new ArrayList<>(whole(content).paths(".html"));
    expected.removeIf(path -> path.matches(LEFT_OUT));

    assertEquals(expected, lean(content).paths(".html"));
  }

  @ParameterizedTest
  @MethodSource("archives")
  void readsAsTheWholeSite(Path content) {
    Tree whole = whole(content);
    Tree lean = lean(content);
    for (String path : lean.paths(".html")) {
      Document page = Jsoup.parse(lean.text(path));
      Document model = Jsoup.parse(whole.text(path));
      for (String part : List.of("h1", ".abstract", ".text", ".body > .list", ".neighbours")) {
        assertEquals(
            plain(model, part), page.select(part).outerHtml(), () -> path + " has another " + part);
      }
    }
  }

  /** A part of a page without what lists tell reference managers. */
  private static String plain(Document page, String part) {
    page.select(".Z3988, li:has(a[href$=search/])").remove();
    return page.select(part).outerHtml();
  }

  /** But for what the texts themselves lead to, such as to the data. */
  @ParameterizedTest
  @MethodSource("archives")
  void leadsNowhereThatItIsNot(Path content) {
    List<String> broken = new ArrayList<>(new Links(lean(content), BASE).broken());
    broken.removeIf(link -> link.startsWith("data/") || link.startsWith("how-to-cite/"));

    assertEquals(List.of(), broken);
  }

  @Test
  void hasNothingForProgramsButTheFeedAndTheListOfPages() {
    Tree lean = lean(Sites.FULL);
    List<String> others =
        lean.files().keySet().stream()
            .filter(path -> !path.endsWith(".html"))
            .filter(path -> !path.startsWith("assets/") && !path.startsWith("media/"))
            .toList();

    assertEquals(List.of(".nojekyll", "feed.atom", "robots.txt", "sitemap.xml"), others);
    String all = String.join("", lean.paths(".html").stream().map(lean::text).toList());
    for (String left : List.of("ld+json", "Z3988", "opensearch", "<svg", "citation_title")) {
      assertTrue(!all.contains(left), left);
    }
  }

  @Test
  void isTheSameAfterAWholeOne() {
    BuildOptions options = BuildOptions.of(Sites.FULL, false).at(Optional.of(BASE));
    Reuse reuse = Reuse.first();
    Pipeline.make(options, reuse, Progress.SILENT);
    Built again = Pipeline.make(options.of(Extent.LEAN), reuse.next(), Progress.SILENT);

    lean(Sites.FULL).assertSame(Tree.of(again.outputs()));
  }
}
