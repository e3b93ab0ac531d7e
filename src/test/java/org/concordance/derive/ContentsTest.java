package org.concordance.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long text lists its parts; each entry leads to its heading. */
final class ContentsTest {

  private static final String PARTS =
      "Abstract.\n\n## Aims\n\n%1$s\n\n## Means & *ends*\n\n### Inner\n\n%1$s\n\n## Limits[^1]\n\n[^1]: Note.\n";

  @TempDir private Path folder;

  private Document page(String body, String path) {
    TestArchive.sound(folder)
        .write("readings/long.md", TestArchive.reading("", body))
        .write("pages/guide.md", "---\ntitle: Guide\n---\n" + body);
    return Jsoup.parse(
        Tree.of(Sites.make(folder.resolve("content")).outputs()).text(path + "index.html"));
  }

  private static String words(int number) {
    return "word ".repeat(number).strip() + ".";
  }

  @Test
  void aLongReadingListsItsPartsFirstAmongItsFacts() {
    Document page = page(PARTS.formatted(words(400)), "readings/long/");

    assertEquals(
        List.of("Aims", "Means & ends", "Limits"),
        page.select(".facts dl:first-of-type > div:first-child nav a").eachText().subList(0, 3));
    for (var link : page.select(".facts nav a")) {
      String heading = page.getElementById(link.attr("href").substring(1)).ownText();
      assertEquals(true, link.text().startsWith(heading.split(" ")[0]), link.outerHtml());
    }
  }

  @Test
  void aLongPageListsThemAboveItsText() {
    Document page = page(PARTS.formatted(words(400)), "guide/");
    assertEquals(
        List.of("#aims", "#means-ends", "#limits1"),
        page.select(".head + .facts nav a").eachAttr("href").subList(0, 3));
  }

  @Test
  void aShortOneAndOneInTwoPartsDoNot() {
    assertEquals(
        0, page(PARTS.formatted(words(300)), "readings/long/").select("main nav ul").size());
    String twoParts = "A.\n\n## One\n\n" + words(900) + "\n\n## Two\n\nEnd.\n";
    assertEquals(0, page(twoParts, "guide/").select("main .contents").size());
  }
}
