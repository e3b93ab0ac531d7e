package org.concordance.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** Asserts that nothing in a site's files runs, loads or styles but what the theme put there. */
final class SafePages {

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "cite", "poster", "ping", "xlink:href");
  private static final Set<String> NEVER =
      Set.of("iframe", "object", "embed", "base", "form", "math", "style", "template", "noscript");

  private SafePages() {}

  static void assertSafe(Path site) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String path = site.relativize(file).toString().replace('\\', '/');
      if (path.endsWith(".html")) {
        assertSafe(path, Jsoup.parse(Files.readString(file)));
      } else if (path.endsWith(".atom") || path.endsWith(".xml")) {
        assertWellFormed(path, Files.readAllBytes(file));
      } else if (path.startsWith("previews/")) {
        String script = Files.readString(file);
        assertTrue(script.matches("(?s)addPreviews\\(\"[a-z]+\",\\{.*}\\);\n"), script);
        assertData(script.substring(script.indexOf('{'), script.length() - 3), script);
      }
    }
    assertTrue(files.size() > 10, () -> files.size() + " files");
  }

  static void assertSafe(String path, Document page) {
    for (Element element : page.getAllElements()) {
      String shown = path + ": " + element.outerHtml();
      String tag = element.normalName();
      assertFalse(NEVER.contains(tag) && !isOfSearch(element), shown);
      if (tag.equals("script") && element.attr("type").equals("application/ld+json")) {
        assertData(element.data(), shown);
      } else if (tag.equals("script")) {
        assertTrue(
            element.attr("src").matches("[./a-z]*assets/(site|lists|words|search(-[a-z]+)?)\\.js"),
            shown);
        assertEquals("", element.data(), shown);
      }
      for (Attribute attribute : element.attributes()) {
        assertSafe(attribute, shown);
      }
    }
  }

  /** The theme's own box and page of the search, which ask nobody but the site. */
  private static boolean isOfSearch(Element element) {
    return element.is(
            "body > header > form.find, main > .search > header > :is(form.ask, noscript), main > .search > .found > template")
        && element.attr("action").matches("|[./]*/?search/|(\\./)?");
  }

  /** Data, which no browser runs, and in which nothing could end the script that it stands in. */
  private static void assertData(String json, String shown) {
    assertTrue(JsonParser.parseString(json).isJsonObject(), shown);
    assertFalse(json.matches("(?s).*[<>&].*"), shown);
  }

  private static void assertSafe(Attribute attribute, String shown) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    assertFalse(name.startsWith("on"), shown);
    assertFalse(Set.of("style", "srcset", "srcdoc", "background").contains(name), shown);
    assertTrue(name.matches("[a-z-]+|[xy][12]"), shown);
    if (ADDRESSES.contains(name)) {
      assertAddress(attribute.getValue(), shown);
    }
  }

  /** What a browser makes of an address: white space and controls around it do not count. */
  private static void assertAddress(String address, String shown) {
    assertFalse(address.startsWith("//") || address.contains("\\"), shown);
    String bare = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
    if (bare.matches("[^/?#]*:.*")) {
      assertTrue(bare.matches("(https?://[^/].*|mailto:.*)"), shown);
    }
  }

  private static void assertWellFormed(String path, byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(path, e);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
