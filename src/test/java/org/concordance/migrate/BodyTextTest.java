package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.concordance.testing.OldSite;
import org.concordance.testing.TestArchive.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the texts of the three programs. */
final class BodyTextTest {

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site = new OldSite(folder);
  }

  private String hugo(String body) {
    site.write("hugo.toml", "baseURL = 'https://old.example/'\n")
        .write("content/posts/a.md", "---\ntitle: Alpha\ndate: 2020-01-02\n---\n" + body)
        .write("content/posts/b.md", "---\ntitle: Beta\ndate: 2020-01-03\n---\n## Part one\n\nB.\n")
        .write("content/posts/d.md", "---\ntitle: Delta\ndate: 2020-01-03\ndraft: true\n---\nD.\n")
        .write("static/img/a b.PNG", OldSite.PNG);
    return made("readings/2020-alpha.md");
  }

  private String jekyll(String body) {
    site.write("_config.yml", "title: Old\nurl: https://old.example\nbaseurl: /blog\n")
        .write("_posts/2020-01-02-a.md", "---\ntitle: Alpha\n---\n" + body)
        .write("_posts/2020-01-03-b.md", "---\ntitle: Beta\n---\nB.\n");
    return made("readings/2020-alpha.md");
  }

  private String zola(String body) {
    site.write("zola.toml", "base_url = 'https://old.example'\n")
        .write("content/blog/2020-01-02-a.md", "+++\ntitle = 'Alpha'\n+++\n" + body)
        .write("content/blog/2020-01-03-b.md", "+++\ntitle = 'Beta'\n+++\nB.\n");
    return made("readings/2020-alpha.md");
  }

  private String made(String path) {
    Run run = site.take();
    assertEquals(0, run.status(), run.err());
    site.assertBuilds();
    return site.archive().text(path).replaceFirst("(?s)^---\n.*?\n---\n", "");
  }

  private String losses() {
    return site.report()
        .lines()
        .dropWhile(line -> !line.startsWith("## What was left out"))
        .filter(line -> line.startsWith("- "))
        .takeWhile(line -> !line.startsWith("- list") && !line.startsWith("- image is shown"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void headingsBeginAtTheSecondLevelAndTheTitleGoes() {
    assertEquals(
        """
        ## Aims

        ### More ##

        ## Setext

        Text.
        """,
        hugo("# Alpha\n\n# Aims\n\n## More ##\n\nSetext\n===\n\nText.\n"));
  }

  @Test
  void linksLeadWhereTheyLed() {
    assertEquals(
        """
        [b](../readings/2020-beta.md) [b](../readings/2020-beta.md#part-one)
        [b](../readings/2020-beta.md "T") [**b**](../readings/2020-beta.md) [b](../readings/2020-beta.md)
        [[reading:2020-delta|the draft]] [out](https://out.example/a_b) [mail](mailto:a@b.example)
        [gone](https://old.example/gone/) js ftp [home](/) [here](#here-it-is)

        [r](../readings/2020-beta.md) [b](../readings/2020-beta.md)

        ## Here it is
        """,
        hugo(
            """
            [b](/posts/b/) [b]({{< ref "b.md#part-one" >}})
            [b](../b/ "T") [**b**](b.md) [b](https://old.example/posts/b/index.html)
            [the draft]({{< relref "/posts/d" >}}) [out](https://out.example/a_b) [mail](mailto:a@b.example)
            [gone](/gone/) [js](javascript:alert(1)) [ftp](ftp://x.example/) [home](/) [here](#here-it-is)

            [r][1] [b]

            [1]: /posts/b/
            [b]: b.md

            ## Here it is
            """));
  }

  @Test
  void referencesStayWithinTheirLanguage() {
    site.write(
            "hugo.yaml",
            """
            baseURL: https://old.example/
            languages:
              en: {contentDir: content/en}
              kr: {contentDir: content/ko, languageCode: ko-KR}
            """)
        .write("content/en/posts/b.md", "---\ntitle: Beta\ndate: 2020-01-03\n---\nB.\n")
        .write("content/ko/posts/b.md", "---\ntitle: Beta in Korean\ndate: 2020-01-03\n---\nB.\n")
        .write(
            "content/ko/posts/a.md",
            "---\ntitle: Alpha\ndate: 2020-01-02\n---\n"
                + "[b]({{< ref \"b.md\" >}}) [b](/kr/posts/b/) [c]({{< ref \"posts/c.md\" >}})\n")
        .write("content/en/posts/c.md", "---\ntitle: Gamma\ndate: 2020-01-03\n---\nB.\n")
        .write("content/posts/d.md", "---\ntitle: Stray\n---\nD.\n");
    assertEquals(
        "[b](../readings/2020-beta-korean.md) [b](../readings/2020-beta-korean.md)"
            + " [c](../readings/2020-gamma.md)\n",
        made("readings/2020-alpha.md"));
    String korean = site.archive().text("readings/2020-alpha.md");
    assertTrue(korean.contains("language: ko-KR\n"), korean);
    assertTrue(korean.contains("formerly:\n  - \"/kr/posts/a/\"\n"), korean);
    site.assertReports("file is no content of the site: old/content/posts/d.md");
  }

  @Test
  void imagesComeOrAreLinks() {
    assertEquals(
        """
        ![x](../media/a-b.png) ![x](../media/a-b.png)

        [y](https://out.example/y.png) [z](https://old.example/img/z.png)
        """,
        hugo(
            """
            ![x](/img/a%20b.PNG) <img src="/img/a b.PNG" alt="x">

            ![y](https://out.example/y.png) ![z](/img/z.png)
            """));
  }

  @Test
  void shortcodesThatHaveNoCounterpartStayReadable() {
    assertEquals(
        """
        `{{< chart "x" >}}`Mind **this**.`{{< /chart >}}`

        <https://www.youtube.com/watch?v=abc> <https://vimeo.com/12>

        ```go
        a {{< b >}} {{ c }}
        ```

        Use `{{< figure >}}` so.
        """,
        hugo(
            """
            {{< chart "x" >}}Mind **this**.{{< /chart >}}

            {{< youtube abc >}} {{< vimeo id="12" >}}

            {{< highlight go "linenos=table" >}}
            a {{< b >}} {{ c }}
            {{< /highlight >}}

            Use {{</* figure */>}} so.
            """));
    assertEquals(
        "- shortcode 'chart' has no counterpart, and stands in the text as code:"
            + " old/content/posts/a.md:5:1 (2020-alpha)",
        losses());
  }

  @Test
  void aFigureIsAnImageWithItsCaption() {
    assertEquals(
        "![Map](<../media/a-b.png>)\n\nThe strait\n".replace("<", "").replace(">", ""),
        hugo("{{< figure src=\"/img/a b.PNG\" alt=\"Map\" caption=\"The strait\" >}}\n"));
  }

  @Test
  void bracketsAndBracesThatMeantNothingMeanNothing() {
    assertEquals(
        """
        [\\[wiki\\]] [\\[1\\]](https://x.example/) \\[[1](https://x.example/)\\] [\\[open

        A set \\{a, b} of $\\frac\\{1}\\{2}$, `[[code]] {x}`, a note \\[^none] and one.[^1]

            [[indented]] {code}

        ## Heading {#own}

        [^1]: Text.
        """,
        hugo(
            """
            [[wiki]] [[1]](https://x.example/) [[1](https://x.example/)] [[open

            A set {a, b} of $\\frac{1}{2}$, `[[code]] {x}`, a note [^none] and one.[^1]

                [[indented]] {code}

            ## Heading {#own}

            [^1]: Text.
            """));
  }

  @Test
  void htmlThatIsNotAllowedGoesAndIsTold() {
    assertEquals(
        """
        Red and <b>bold</b> [b](../readings/2020-beta.md).

        [https://v.example/x](https://v.example/x)
        """,
        hugo(
            """
            <font color="red">Red</font> and <b style="x">bold</b> <a href="/posts/b/" target="_blank">b</a>.

            <iframe src="https://v.example/x" width="1"></iframe><script>alert(1)</script>
            """));
    assertEquals(
        """
        - HTML element 'font' is not allowed; its text stays: old/content/posts/a.md:5 (2020-alpha)
        - HTML attribute 'style' is not allowed: old/content/posts/a.md:5 (2020-alpha)
        - HTML element 'iframe' is a link to what it showed: old/content/posts/a.md:7 (2020-alpha)
        - HTML element 'script' is not allowed, with all that is in it: old/content/posts/a.md:7 (2020-alpha)\
        """,
        losses());
  }

  @Test
  void liquidIsResolvedOrStaysReadable() {
    assertEquals(
        """
        [b](../readings/2020-beta.md) [b](../readings/2020-beta.md) Old Alpha

        `{% include video.html id="x" %}` `{{ page.mood }}` `{{ raw }}`

        ```ruby
        def x; {{ y }}; end
        ```

        Text.
        """,
        jekyll(
            """
            * TOC
            {:toc}

            [b]({% post_url 2020-01-03-b %}) [b]({{ site.baseurl }}/2020/01/03/b.html) {{ site.title }} {{ page.title }}
            {: .lead}

            {% include video.html id="x" %} {{ page.mood }} {% raw %}{{ raw }}{% endraw %}
            {% comment %} not shown {% endcomment %}

            {% highlight ruby linenos %}
            def x; {{ y }}; end
            {% endhighlight %}
            <!--more-->

            Text.
            """));
  }

  @Test
  void zolasLinksAndShortcodesToo() {
    assertEquals(
        """
        [b](../readings/2020-beta.md) <https://www.youtube.com/watch?v=abc>
        `{% chart(author="x") %}`
        Said.
        `{% end %}`
        """,
        zola(
            """
            [b](@/blog/2020-01-03-b.md) {{ youtube(id="abc") }}
            {% chart(author="x") %}
            Said.
            {% end %}
            """));
  }
}
