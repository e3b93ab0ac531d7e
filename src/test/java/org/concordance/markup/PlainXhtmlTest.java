package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text that is written without a tree is the one that is written with a tree. */
final class PlainXhtmlTest {

  private static final String[] TAGS = {
    "p",
    "p id=\"p-1\"",
    "h2 id=\"a\"",
    "ul",
    "ol",
    "li",
    "li id=\"fn-1\"",
    "blockquote",
    "section",
    "section class=\"footnotes\"",
    "em",
    "strong",
    "sup id=\"fnref-1\"",
    "span id=\"b\"",
    "a class=\"footnote-ref\" href=\"#fn-1\"",
    "a href=\"#fnref-1\" class=\"footnote-backref\" aria-label=\"Back to the text\"",
    "a href=\"" + LinkTarget.SITE + "actors/japan/\"",
    "a href=\"https://example.org/?a=1&amp;b=ü\"",
    "a href=\"https://example.org/?a=&lt;1\"",
    "a href=\"no address\"",
    "a href=\"\"",
    "a",
    "p lang=\"de\"",
    "p class=\"x\"",
    "p class=\"footnotes\"",
    "p title=\"a\"",
    "p id=\"\"",
    "ol start=\"3\"",
    "code",
    "pre",
    "div",
    "dl"
  };

  private static final String[] WORDS = {
    "words",
    " ",
    "\n",
    "a &amp; b",
    "&lt;",
    "&gt;",
    "&nbsp;",
    "\u201cü\u201d",
    "\ud83d\ude00",
    "'",
    "\"",
    "<br>",
    "<hr>",
    "<img src=\"a.png\" alt=\"b\">",
    "\u21a9\ufe0e",
    "&eacute;",
    "\u0085",
    "\t",
    "&",
    ">"
  };

  private static final class Surroundings implements Xhtml.Surroundings {
    @Override
    public String link(String path) {
      return path.startsWith("#") ? path : "../book.xhtml#" + path.replace("/", "-");
    }

    @Override
    public Optional<String> image(String path) {
      return Optional.empty();
    }

    @Override
    public String details() {
      return "Details";
    }

    @Override
    public String id(String id) {
      return "t." + id;
    }
  }

  /** A text of which few parts are uncommon; now and then one ends where it should not. */
  private static String made(Random random) {
    StringBuilder html = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    int common = random.nextInt(4) == 0 ? TAGS.length : 18;
    for (int parts = random.nextInt(12); parts >= 0; parts--) {
      int choice = random.nextInt(5);
      if (choice < 2) {
        String tag = TAGS[random.nextInt(common)];
        html.append('<').append(tag).append('>');
        open.push(tag.split(" ")[0]);
      } else if (choice == 2 && !open.isEmpty()) {
        html.append("</").append(open.pop()).append('>');
      } else {
        html.append(WORDS[random.nextInt(common == TAGS.length ? WORDS.length : 12)]);
      }
    }
    if (random.nextInt(20) > 0) {
      open.forEach(name -> html.append("</").append(name).append('>'));
    }
    return html.toString();
  }

  @Test
  void textsAreThoseOfATreeHoweverTheyAreMade() {
    long seed = Long.getLong("xhtml.seed", 20261124L);
    Random random = new Random(seed);
    int plain = 0;
    for (int i = 0; i < 60_000; i++) {
      String html = made(random);
      Optional<String> written = PlainXhtml.of(html, new Surroundings());
      if (written.isPresent()) {
        plain++;
        assertEquals(
            Xhtml.parsed(html, new Surroundings()), written.get(), "seed " + seed + ": " + html);
      }
    }
    assertTrue(plain > 10_000, "so many without a tree: " + plain);
  }
}
