package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.concordance.testing.OldSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of images that are links, and of links within links. */
final class LinkedImagesTest {

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site =
        new OldSite(folder)
            .write("hugo.toml", "baseURL = 'https://old.example/'\n")
            .write("content/posts/d.md", "---\ntitle: D\ndate: 2020-01-03\ndraft: true\n---\nD.\n")
            .write("static/a.png", OldSite.PNG);
  }

  private String made(String body) {
    site.write("content/posts/a.md", "---\ntitle: Alpha\ndate: 2020-01-02\n---\n" + body);
    site.take();
    site.assertBuilds();
    String text = site.archive().text("readings/2020-alpha.md");
    assertFalse(text.contains("status"), text);
    return text.replaceFirst("(?s)^---\n.*?\n---\n", "");
  }

  @Test
  void ofAnImageThatIsNotOursTheWordsAreLinked() {
    assertEquals(
        """
        [Build](https://ci.example) and [Chart](https://x.example)
        [two Build and Docs badges](https://ci.example) [Ref](https://ref.example)

        [https://ci.example](https://ci.example) [Html](https://ci.example)

        [[reading:d|Badge of the draft]] [Gone](https://img.example/g.svg)

        [![Ours](../media/a.png)](https://ci.example)

        [Figure](https://x.example)
        """,
        made(
            """
            [![Build](https://img.example/b.svg)](https://ci.example) and [![Chart](/gone.png)](https://x.example)
            [two ![Build](https://img.example/b.svg) and ![Docs](https://img.example/d.svg) badges](https://ci.example) [![Ref][i]][r]

            [![](https://img.example/b.svg)](https://ci.example) [<img alt="Html" src="https://img.example/h.svg">](https://ci.example)

            [![Badge](https://img.example/b.svg) of the draft](/posts/d/) [![Gone](https://img.example/g.svg)](js:x)

            [![Ours](/a.png)](https://ci.example)

            {{< figure src="/gone.png" link="https://x.example" alt="Figure" >}}

            [i]: https://img.example/i.svg
            [r]: https://ref.example
            """));
    site.assertReports(
        "- image is not ours to publish, and its words stand in the link around it (9 times):\n");
    site.assertReports("https://img.example/h.svg");
    site.assertReports(
        "- image is not ours to publish, and is a link now: https://img.example/g.svg:");
  }

  @Test
  void ofTwoLinksTheInnerOneStays() {
    assertEquals(
        """
        \\[[b](https://b.example)\\](https://c.example) [a [b](https://b.example) c](https://c.example)

        [plain [b](https://b.example)] \\[[b](https://b.example)\\] [Build](https://i.example/a.svg)
        """,
        made(
            """
            [[b](https://b.example)](https://c.example) [a [b](https://b.example) c](https://c.example)

            [plain [b](https://b.example)] [[b](https://b.example)] ![Build](https://i.example/a.svg)
            """));
  }

  @Test
  void thousandsOfBadgesTakeNoTime() {
    String badges = "![b](https://i.example/b.svg)".repeat(4_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> made("[".repeat(9_000) + badges + "]".repeat(9_000) + "(https://x.example)\n"));
  }
}
