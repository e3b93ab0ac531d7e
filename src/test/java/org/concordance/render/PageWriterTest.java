package org.concordance.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.concordance.model.Permalink;
import org.junit.jupiter.api.Test;

/** The bytes of a page are those of its text, but for the way to its own folder. */
final class PageWriterTest {

  private static final List<Permalink> PAGES =
      List.of(Permalink.HOME, Permalink.of("a/"), Permalink.of("a/b/"));

  private static final String[] PARTS = {
    "<a href=\"",
    "\"",
    "../",
    "../../",
    "./",
    "a/",
    "a/b/",
    "=",
    "=\"../../a/b/\"",
    "=\"../a/",
    "text",
    "\u00fc",
    "\u201cquoted\u201d",
    "\u6f22\u5b57",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "long ".repeat(9_000)
  };

  /** The same by searching and replacing. */
  private static byte[] replaced(String html, Permalink page) {
    String own = "=\"" + page.root() + page.path();
    String near =
        page.equals(Permalink.HOME)
            ? html
            : html.replace(own + "\"", "=\"./\"").replace(own, "=\"");
    return near.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void pagesAreTheirTextsHoweverTheyAreWritten() {
    long seed = Long.getLong("pages.seed", 20261124L);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      PageWriter writer = new PageWriter();
      StringBuilder html = new StringBuilder();
      for (int parts = random.nextInt(30); parts >= 0; parts--) {
        // Long parts are rare: they are there to make the writer grow.
        int most = random.nextInt(200) == 0 ? PARTS.length : PARTS.length - 1;
        String part = PARTS[random.nextInt(most)];
        html.append(part);
        if (random.nextBoolean()) {
          writer.writeSpecialized(part);
        } else {
          writer.write(part.toCharArray(), 0, part.length());
        }
      }
      Permalink page = PAGES.get(random.nextInt(PAGES.size()));
      assertArrayEquals(
          replaced(html.toString(), page), writer.bytes(page), "seed " + seed + ", page " + i);
    }
  }
}
