package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.concordance.testing.OldSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tags that name pages become, wherever they stand, and whether the page came or not. */
final class ReferencesTest {

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site = new OldSite(folder);
  }

  private String jekyll(String body) {
    site.write("_config.yml", "title: Old\nurl: https://old.example\nbaseurl: /blog\n")
        .write(
            "_posts/2020-01-02-a.md",
            "---\ntitle: Alpha\nlink: https://out.example/x\nmood: glad\n---\n" + body)
        .write("_posts/2020-01-03-b.md", "---\ntitle: The [b] post\n---\n## Part one\n\nB.\n")
        .write("_posts/2020-01-04-c.md", "---\ntitle: One: two\n---\nC.\n")
        .write("_posts/2031-01-05-d.md", "---\ntitle: Delta\n---\nD.\n");
    site.take();
    site.assertBuilds();
    assertFalse(site.report().contains("record:"), site.report());
    assertFalse(site.report().contains("%2F"), site.report());
    return site.archive().text("readings/2020-alpha.md").replaceFirst("(?s)^---\n.*?\n---\n", "");
  }

  @Test
  void byItselfATagIsALinkWithTheTitle() {
    assertEquals(
        """
        See [The \\[b\\] post](../readings/2020-b-post.md), [The \\[b\\] post](../readings/2020-b-post.md)
        or [[reading:2031-delta|Delta]]; [of The \\[b\\] post](https://x.example/).

        [The \\[b\\] post](../readings/2020-b-post.md)
        """,
        jekyll(
            """
            See {% post_url 2020-01-03-b %}, {{ site.url }}{{ site.baseurl }}{% link _posts/2020-01-03-b.md %}
            or {% post_url 2031-01-05-d %}; [of {% post_url 2020-01-03-b %}](https://x.example/).

            <{{ site.url }}{% post_url 2020-01-03-b %}>
            """));
  }

  @Test
  void aDraftThatCameEarlierIsLinkedAsADraft() {
    jekyll("A.\n");
    site.write(
        "_posts/2020-01-05-e.md", "---\ntitle: Echo\n---\nSee {% post_url 2031-01-05-d %}.\n");
    site.take();
    String text = site.archive().text("readings/2020-echo.md");
    assertTrue(text.endsWith("See [[reading:2031-delta|Delta]].\n"), text);
  }

  @Test
  void inCodeItIsTheAddressThatTheOldSiteWrote() {
    assertEquals(
        """
        `/blog/2020/01/03/b.html` `https://old.example/x` `{{ y }}` `{{ site.url }}` `{{ nobody.knows }}`

            /blog/2020/01/03/b.html

        ```sh
        curl https://old.example/blog/2020/01/03/b.html
        {{ site.url }}
        ```
        """,
        jekyll(
                """
            `{% post_url 2020-01-03-b %}` `{{ site.url }}/x` `{% raw %}{{ y }}{% endraw %}` {% raw %}`{{ site.url }}`{% endraw %} `{{ nobody.knows }}`

                {% post_url 2020-01-03-b %}

            ```sh
            curl {{ site.url }}{% post_url 2020-01-03-b %}
            {% raw %}
            {{ site.url }}
            {% endraw %}
            ```
            """)
            .replaceFirst("\n\n\\{\\{ site", "\n{{ site")
            .replaceFirst("}}\n\n```", "}}\n```"));
  }

  @Test
  void whatDidNotComeIsLinkedWhereItStood() {
    assertEquals(
        """
        [second](https://old.example/blog/2020/01/04/c.html)
        and [/blog/2020/01/04/c.html](https://old.example/blog/2020/01/04/c.html)
        """,
        jekyll("[second]({% post_url 2020-01-04-c %})\nand {% post_url 2020-01-04-c %}\n"));
    site.assertReports(
        """
        - link leads to what did not come; the link leads to the old site (2 times):
          - old/_posts/2020-01-02-a.md:6 (2020-alpha): 2020-01-04-c
        """);
  }

  @Test
  void whatNothingHasIsWordsAlone() {
    assertEquals(
        """
        broken `nope` [out](https://out.example/x) moody  mood glad
        """,
        jekyll(
            """
            [broken]({% post_url nope %}) {% link nope %} [out]({{ page.link }}) [moody]({{ page.none | x }}) ![]({{ page.none }}) mood {{ page.mood }}
            """));
    site.assertReports("link leads to nothing that came, and is plain text now (4 times):");
    site.assertReports("  - old/_posts/2020-01-02-a.md:6 (2020-alpha): {{ page.none | x }}\n");
  }

  @Test
  void aPartOfAPageIsFound() {
    assertEquals(
        "[b](../readings/2020-b-post.md#part-one) [b](../readings/2020-b-post.md)\n",
        jekyll(
            "[b]({% post_url 2020-01-03-b %}#part-one) [b]({% post_url 2020-01-03-b %}#gone)\n"));
    site.assertReports(
        "link leads to the page, not to a passage of it: 2020-01-03-b#gone: old/_posts");
  }

  @Test
  void hugosReferencesToo() {
    site.write("hugo.toml", "baseURL = 'https://old.example/'\n")
        .write(
            "content/posts/a.md",
            "---\ntitle: Alpha\ndate: 2020-01-02\n---\n"
                + "See {{< ref \"b.md\" >}}, [missing]({{< ref \"no-such.md\" >}}), {{< ref \"no-such.md\" >}}\n"
                + "and [c]({{< relref \"c.md\" >}}), [d]({{< relref \"#here\" >}}).\n\n## Here\n\nX.\n")
        .write("content/posts/b.md", "---\ntitle: Beta\ndate: 2020-01-03\n---\nB.\n")
        .write("content/posts/c.md", "---\ntitle: [\n---\nC.\n");
    site.take();
    assertTrue(
        site.archive()
            .text("readings/2020-alpha.md")
            .endsWith(
                """
                See [Beta](../readings/2020-beta.md), missing, `no-such.md`
                and [c](https://old.example/posts/c/), [d](#here).

                ## Here

                X.
                """),
        site.archive().text("readings/2020-alpha.md"));
  }

  @Test
  void aFileIsLinkedAsAPlainLinkIs() {
    site.write("assets/doc.pdf", "x").write("assets/a.png", OldSite.PNG);
    assertEquals(
        """
        [Doc](https://old.example/blog/assets/doc.pdf) [Doc](https://old.example/blog/assets/doc.pdf)
        ![a](../media/a.png) `/blog/assets/doc.pdf`

        [/blog/assets/doc.pdf](https://old.example/blog/assets/doc.pdf)
        """,
        jekyll(
            """
            [Doc]({% link assets/doc.pdf %}) [Doc](/blog/assets/doc.pdf)
            ![a]({% link assets/a.png %}) `{% link assets/doc.pdf %}`

            {% link assets/doc.pdf %}
            """));
    site.assertReports("and was left there; the link leads to the old site (3 times):");
  }
}
