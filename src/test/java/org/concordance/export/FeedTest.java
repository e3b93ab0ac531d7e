package org.concordance.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The feeds as RFC 4287 wants them, and the sitemap as sitemaps.org does. */
final class FeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Map<Path, Tree> SITES = new HashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/test/sites/empty/content",
        "src/test/sites/minimal/content",
        "src/test/sites/full/content"
      })
  void hasWhatEveryFeedNeeds(Path content) throws Exception {
    for (String path : site(content).paths(".atom")) {
      assertHasWhatEveryFeedNeeds(parse(site(content).text(path)));
    }
  }

  private static void assertHasWhatEveryFeedNeeds(Element feed) {
    assertEquals("feed", feed.getLocalName());
    assertEquals(ATOM, feed.getNamespaceURI());
    assertIdAndTimeAndTitle(feed);
    assertEquals(1, children(feed, "author").size());
    assertFalse(text(children(feed, "author").get(0), "name").isBlank());
    assertEquals(1, links(feed, "self").size());
    assertEquals(1, links(feed, "alternate").size());
    Set<String> ids = new HashSet<>();
    for (Element entry : children(feed, "entry")) {
      assertIdAndTimeAndTitle(entry);
      assertTrue(ids.add(text(entry, "id")), "two entries have one id");
      assertEquals(1, links(entry, "alternate").size());
      assertEquals(1, children(entry, "content").size());
      assertTrue(children(entry, "summary").size() <= 1);
    }
  }

  private static void assertIdAndTimeAndTitle(Element element) {
    assertFalse(text(element, "title").isBlank());
    String id = text(element, "id");
    assertTrue(id.matches("tag:[a-z0-9.-]+,\\d{4}(-\\d\\d){0,2}:[a-z0-9/-]*|https://\\S+"), id);
    assertTrue(URI.create(id).isAbsolute(), id);
    OffsetDateTime.parse(text(element, "updated"));
    children(element, "published").forEach(time -> OffsetDateTime.parse(time.getTextContent()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/sites/full/content"})
  void showsTheNewestFirstAndWhenTheLatestChanged(Path content) throws Exception {
    for (String path : site(content).paths(".atom")) {
      assertShowsTheNewestFirst(parse(site(content).text(path)));
    }
  }

  private static void assertShowsTheNewestFirst(Element feed) {
    List<String> published = new ArrayList<>();
    List<String> updated = new ArrayList<>();
    for (Element entry : children(feed, "entry")) {
      published.add(text(entry, "published"));
      updated.add(text(entry, "updated"));
      assertTrue(text(entry, "updated").compareTo(text(entry, "published")) >= 0);
    }
    assertEquals(published.stream().sorted(Comparator.reverseOrder()).toList(), published);
    assertEquals(
        updated.stream().max(Comparator.naturalOrder()).orElse("1970-01-01T00:00:00Z"),
        text(feed, "updated"));
  }

  @Test
  void leadsToPagesOfTheSiteAndHoldsTheWholeText() throws Exception {
    Tree site = site(Sites.FULL);
    for (Element entry : children(feed(Sites.FULL), "entry")) {
      String page = links(entry, "alternate").get(0).replace("https://full.example/archive/", "");
      assertTrue(site.files().containsKey(page + "index.html"), page);
      String html = children(entry, "content").get(0).getTextContent();
      for (String attribute : List.of("href", "src")) {
        for (String link : Jsoup.parse(html).select("[" + attribute + "]").eachAttr(attribute)) {
          assertTrue(link.matches("(https?|mailto):.*|#.*"), page + " has the link " + link);
        }
      }
    }
    String feed = site.text("feed.atom");
    assertTrue(feed.contains("The heading stands twice."), "the text is not whole");
    assertFalse(feed.contains("withdrawn-2020"), "a withdrawn reading is in the feed");
    assertFalse(feed.contains("published no more"), "a withdrawn text is in the feed");
    assertFalse(feed.contains("draft-2024"), "a draft is in the feed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/sites/empty/content", "src/test/sites/full/content"})
  void theSitemapListsEveryPageThatIsToBeFoundAndNoOther(Path content) throws Exception {
    Tree site = site(content);
    Element map = parse(site.text("sitemap.xml"));
    assertEquals("http://www.sitemaps.org/schemas/sitemap/0.9", map.getNamespaceURI());
    List<String> listed = new ArrayList<>();
    for (Element url : children(map, "url")) {
      listed.add(text(url, "loc"));
    }
    List<String> canonical =
        site.paths("index.html").stream()
            .map(path -> Jsoup.parse(site.text(path)))
            .filter(page -> page.select("meta[name=robots][content=noindex]").isEmpty())
            .map(page -> page.select("link[rel=canonical]").attr("href"))
            .sorted()
            .toList();
    assertEquals(canonical, listed);
    assertTrue(listed.stream().allMatch(url -> URI.create(url).isAbsolute()));
    assertEquals(
        "Sitemap: " + listed.get(0) + "sitemap.xml",
        site.text("robots.txt").lines().reduce("", (a, b) -> b));
  }

  private static Tree site(Path content) {
    return SITES.computeIfAbsent(content, Sites::tree);
  }

  private static Element feed(Path content) throws Exception {
    return parse(site(content).text("feed.atom"));
  }

  private static Element parse(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertEquals(1, found.size(), parent.getLocalName() + " has not one " + name);
    return found.get(0).getTextContent();
  }

  private static List<String> links(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }
}
