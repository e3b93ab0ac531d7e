package org.concordance.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.concordance.testing.Links;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site works at the root of a domain and below a path, with the same bytes. */
final class BaseUrlTest {

  private static final String ROOT = "https://root.example/";
  private static final String BELOW = "https://below.example/repo/";
  private static final String DATA = "datapackage.json";

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/sites/full/content", "src/test/sites/empty/content"})
  void everyLinkAndAnchorResolvesWhereverTheSiteStands(Path content) {
    for (String url : List.of(ROOT, BELOW)) {
      Tree site = Tree.of(Sites.make(content, url).outputs());
      assertEquals(List.of(), new Links(site, url).broken(), url);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/sites/full/content"})
  void onlyAbsoluteAddressesTellTheTwoApart(Path content) {
    Tree atRoot = Tree.of(Sites.make(content, ROOT).outputs()).withBooksUnpacked();
    Tree below = Tree.of(Sites.make(content, BELOW).outputs()).withBooksUnpacked();
    atRoot.files().remove("404.html");
    below.files().remove("404.html");
    for (String path : below.files().keySet()) {
      if (!path.contains("media/") && !path.endsWith(".png")) {
        below.files().put(path, moved(below.text(path)).getBytes(UTF_8));
      }
    }
    for (Tree site : List.of(atRoot, below)) {
      site.files().put(DATA, unweighed(site.text(DATA)).getBytes(UTF_8));
    }
    atRoot.assertSame(below);
  }

  /** Without the sizes and hashes of files that hold absolute addresses. */
  private static String unweighed(String description) {
    return description.replaceAll("\"bytes\": \\d+|\"hash\": \"[^\"]+\"", "");
  }

  private static String moved(String text) {
    return text.replace(BELOW, ROOT)
        .replace(URLEncoder.encode(BELOW, UTF_8), URLEncoder.encode(ROOT, UTF_8));
  }

  @Test
  void onlyTheErrorPageLinksFromTheRootOfItsServer() {
    Tree site = Tree.of(Sites.make(Sites.FULL, BELOW).outputs());
    Set<String> rooted = new TreeSet<>();
    for (String path : site.paths(".html")) {
      if (site.text(path).matches("(?s).* (href|src)=\"/.*")) {
        rooted.add(path);
      }
    }
    assertEquals(Set.of("404.html"), rooted);
    assertFalse(site.text("404.html").matches("(?s).* (href|src)=\"(?!/repo/|https?:|#).*"));
  }

  @Test
  void feedIdsDoNotMoveWithTheSite() {
    String feed = Tree.of(Sites.make(Sites.FULL, BELOW).outputs()).text("feed.atom");
    assertTrue(feed.contains("<id>tag:full.example,2026:readings/kim-2023-radar</id>"), feed);
  }
}
