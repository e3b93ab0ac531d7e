package org.concordance.oldsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.concordance.testing.OldSite;
import org.concordance.testing.TestArchive.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts in HTML come as Markdown. */
final class MarkdownOfHtmlTest {

  @TempDir private Path folder;

  private static void assertMade(String html, String markdown) {
    assertEquals(markdown, MarkdownOfHtml.of(html));
  }

  @Test
  void runningTextKeepsItsWordsLinksAndImages() {
    assertMade(
        """
        <h2 id="gist">The <em>gist</em></h2>
        <div><p>Hello   <b>there</b>,
        <a href="/a b.html" title='Say "x"'>a&nbsp;link</a>.<br>Next</p>
        Bare words <code>a*b</code> H<sub>2</sub>O <i>“quoted”</i>
        <img src="{{ '/a b.png' | relative_url }}" alt="A [map]"></div>
        <hr><blockquote><p>One</p><p>Two</p></blockquote>
        """,
        """
        ## The *gist* {#gist}

        Hello **there**, [a\u00A0link](</a b.html> "Say \\"x\\"").\\
        Next

        Bare words `a*b` H<sub>2</sub>O <i>“quoted”</i> ![A \\[map\\]]({{ '/a b.png' | relative_url }})

        ***

        > One
        >
        > Two
        """);
  }

  @Test
  void listsTablesAndCodeAreThoseOfMarkdown() {
    assertMade(
        """
        <ul><li>One<ul><li>Within</li></ul></li><li>Two</li></ul>
        <ol start="3"><li><p>Three</p><p>More</p></li><li><p>Four</p></li></ol>
        <table><tr><th>A</th><th>B</th></tr><tr><td>1 | 2</td></tr></table>
        <pre><code class="language-java">int a;

        int b;</code></pre>
        """,
        """
        - One
          - Within
        - Two

        3. Three

           More

        4. Four

        | A | B |
        | --- | --- |
        | 1 \\| 2 |  |

        ```java
        int a;

        int b;
        ```
        """);
  }

  @Test
  void whatHasNoCounterpartStaysAsItIs() {
    assertMade(
        """
        <table><tr><td rowspan="2">A</td></tr>

        <tr></tr></table>
        <iframe src="https://v.example/1"></iframe><!-- a remark -->
        """,
        """
        <table>
        <tbody>
        <tr>
        <td rowspan="2">A</td>
        </tr>
        <tr></tr>
        </tbody>
        </table>

        <iframe src="https://v.example/1"></iframe>

        <!-- a remark -->
        """);
  }

  @Test
  void marksOfMarkdownInWordsAreWords() {
    assertMade(
        "<p># No heading</p><p>2. Not *a* [list] &lt;x&gt; a_b {#id} &amp;copy; {{ site.x"
            + " }}</p><p>- 1",
        """
        \\# No heading

        2\\. Not \\*a\\* \\[list\\] \\<x\\> a\\_b \\{#id\\} \\&copy; {{ site.x }}

        \\- 1
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<ul><li>", "<b>", "<blockquote>", "<table><tr><td>", "<p>{{", "<a>"})
  void deepNestingTakesNoTime(String tag) {
    String html = tag.repeat(20_000) + "words";
    String made = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MarkdownOfHtml.of(html));
    assertTrue(made.contains("words"));
  }

  @Test
  void postsInHtmlComeWithAllTheyHad() {
    OldSite site = new OldSite(folder).write("_config.yml", "url: https://old.example\n");
    site.write("_posts/2020-01-02-a.md", "---\ntitle: One\n---\nX.")
        .write(
            "_posts/2020-01-03-b.html",
            """
            ---
            title: Two
            ---
            <h1>Two</h1>
            <p>See <a href="{% post_url 2020-01-02-a %}">one</a> and <strong>this</strong>.</p>
            <iframe src="https://v.example/1"></iframe>
            <script>alert(1)</script>
            """)
        .write("tags.html", "---\ntitle: Tags\n---\n<ul>")
        .write("_posts/2020-01-04-c.html", "<p>No front matter");
    Run run = site.take();
    assertEquals(0, run.status(), run.err());
    assertTrue(
        site.archive()
            .text("readings/2020-two.md")
            .endsWith(
                """
                ---
                See [one](../readings/2020-one.md) and **this**.

                [https://v.example/1](https://v.example/1)
                """),
        site.archive().text("readings/2020-two.md"));
    site.assertReports("- HTML element 'script' is not allowed, with all that is in it");
    site.assertReports("old/_posts/2020-01-03-b.html (2020-two)");
    site.assertReports(
        "- file has no front matter, so that it was no page: old/_posts/2020-01-04-c.html");
    site.assertBuilds();
  }
}
