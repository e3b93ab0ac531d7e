package org.concordance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags of a page are those that a parser of HTML finds. */
final class StartTagsTest {

  private static final List<String> WANTED = List.of("id", "href", "src");

  private static final String[] PARTS = {
    "<div id=a>",
    "</div>",
    "<span\nid='b c' HREF=x>",
    "</span id=no>",
    "<img src=\"y\"/>",
    "<img src=y/>",
    "<div id = d href>",
    "<DIV ID=e id=f>",
    "<!-- <div id=g> -->",
    "<!-->",
    "<!--->",
    "<!-- x --!>",
    "<!doctype html>",
    "<!\r\r id=u>",
    "<?xml id=h?>",
    "</ div id=i>",
    "<>",
    "< div id=j>",
    "&lt;div id=k&gt;",
    "<script>if (a<b) '<div id=l>'</script>",
    "<textarea><div id=m></textarea>",
    "</p",
    ">",
    "<div id=\"&amp;n&copy\" href=\"?a=1&copy=2&amp;b\">",
    "<style>a</styles><div id=o></style >",
    "<div id='p",
    "'",
    "\"",
    "<div/id=q/href=r>",
    "<div =s id=t>",
    "text",
    "<div id=\"\u00fc\">",
    "<div \u0131d=u \u017frc=v>",
    "--",
    "="
  };

  private static List<String> ours(String html) {
    List<String> found = new ArrayList<>();
    StartTags.read(
        html.getBytes(StandardCharsets.UTF_8),
        WANTED,
        tag -> {
          TreeMap<String, String> said = new TreeMap<>();
          for (int i = 0; i < WANTED.size(); i++) {
            String value = tag.get(i);
            if (value != null) {
              said.put(WANTED.get(i), value);
            }
          }
          found.add(said.toString());
        });
    return found;
  }

  private static List<String> parsed(String html) {
    List<String> found = new ArrayList<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      TreeMap<String, String> tag = new TreeMap<>();
      WANTED.stream().filter(element::hasAttr).forEach(key -> tag.put(key, element.attr(key)));
      if (!tag.isEmpty()) {
        found.add(tag.toString());
      }
    }
    return found;
  }

  @Test
  void tagsAreThoseOfAParserHoweverPagesAreMade() {
    long seed = Long.getLong("tags.seed", 20261123L);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder html = new StringBuilder();
      for (int parts = random.nextInt(6); parts >= 0; parts--) {
        html.append(PARTS[random.nextInt(PARTS.length)]);
      }
      assertEquals(parsed(html.toString()), ours(html.toString()), "seed " + seed + ": " + html);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<a ",
        "<a id='",
        "<!--",
        "<!-->",
        "</",
        "<script>",
        "<script></",
        "<a x=",
        "\"'"
      })
  void noPageTakesLong(String part) {
    String html = part.repeat(300_000 / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ours(html));
  }
}
