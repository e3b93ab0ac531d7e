package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.concordance.testing.OldSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shortcodes and Liquid tags become what their names mean, or hold their post back. */
final class TagsTest {

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site = new OldSite(folder);
  }

  private OldSite hugo(String body) {
    return site.write(
            "hugo.toml", "baseURL = 'https://old.example/'\n[params.contact]\nmail = 'm at old'\n")
        .write(
            "content/posts/a.md", "---\ntitle: Alpha\ndate: 2020-01-02\nplace: Kiel\n---\n" + body)
        .write("static/a.png", OldSite.PNG);
  }

  private OldSite jekyll(String body) {
    return site.write("_config.yml", "title: Old\nurl: https://old.example\nmotto: Read on\n")
        .write("_posts/2020-01-02-a.md", "---\ntitle: Alpha\nclip: abc\n---\n" + body)
        .write("assets/a.png", OldSite.PNG);
  }

  private OldSite zola(String body) {
    return site.write("zola.toml", "base_url = 'https://old.example'\n")
        .write("content/blog/2020-01-02-a.md", "+++\ntitle = 'Alpha'\n+++\n" + body);
  }

  private String made() {
    assertEquals(0, site.take().status());
    site.assertBuilds();
    return site.archive().text("readings/2020-alpha.md");
  }

  private String published() {
    String whole = made();
    assertFalse(whole.contains("status: draft"), whole);
    return text(whole);
  }

  private static String text(String whole) {
    return whole.replaceFirst("(?s)^---\n.*?\n---\n", "");
  }

  @Test
  void aPostWithCodeInItsTextIsADraftThatSaysWhich() {
    hugo("A {{< chart a >}} and {{< chart b >}} {{% other /%}}.\n")
        .write("content/posts/b.md", "---\ntitle: Beta\ndate: 2020-01-02\n---\n[a](/posts/a/)\n")
        .write("content/about.md", "---\ntitle: About us\n---\nWrite: {{< form >}}\n");
    String whole = made();
    assertTrue(whole.contains("status: draft\n"), whole);
    assertEquals("A `{{< chart a >}}` and `{{< chart b >}}` `{{% other /%}}`.\n", text(whole));
    assertTrue(site.archive().text("readings/2020-beta.md").endsWith("[[reading:2020-alpha|a]]\n"));
    site.assertReports(
        "- status is draft, since tags of the old site stand in its text as code: shortcode"
            + " 'chart', shortcode 'other': old/content/posts/a.md (2020-alpha)");
    site.assertReports(
        "- page stays out, for its text would show tags of the old site as code, and only readings"
            + " can be drafts: take them out, or write what they showed, and import again; only what"
            + " is new comes: shortcode 'form': old/content/about.md\n");
  }

  @Test
  void bothBranchesOfAConditionAreNeverPublished() {
    jekyll("{% if site.x %}One{% else %}Two{% endif %} and {{ site.posts.size }}.\n");
    String whole = made();
    assertTrue(whole.contains("status: draft\n"), whole);
    assertEquals(
        "`{% if site.x %}`One`{% else %}`Two`{% endif %}` and `{{ site.posts.size }}`.\n",
        text(whole));
    site.assertReports("as code: Liquid tag 'if', Liquid variable 'site.posts.size'");
  }

  @Test
  void notesAndQuotationsOfHugoAreQuotations() {
    hugo(
        """
        Before.
        {{< notice warning "Mind **this**" >}}
        First.

        - Second {{< youtube abc >}}.
        {{< /notice >}}
        After.

        {{% tip %}}Short.{{% /tip %}}

        - A point:
          {{< callout type="danger" >}}
          Hot.
          {{< /callout >}}
        - Another.

        {{< blockquote author="Ana Lee" source="The Port" link="https://x.example/" >}}
        {{< details summary="More & less" >}}
        Inner.
        {{< /details >}}
        {{< /blockquote >}}
        """);
    assertEquals(
        """
        Before.

        > **Warning: Mind \\*\\*this\\*\\***
        >
        > First.
        >
        > - Second <https://www.youtube.com/watch?v=abc>.

        After.

        > **Tip**
        >
        > Short.

        - A point:

          > **Danger**
          >
          > Hot.

        - Another.

        > <details>
        > <summary>More &amp; less</summary>
        >
        > Inner.
        >
        > </details>
        >
        > — [Ana Lee, The Port](https://x.example/)
        """,
        published());
  }

  @Test
  void figuresKeepTitleCaptionAndCredit() {
    hugo(
        """
        {{< figure src="/a.png" alt="Map" title="The strait" caption="In 1905" attr="Navy" attrlink="https://navy.example/" link="/posts/a/" >}}

        {{< figure src="/a.png" alt="Map" title="The strait" >}}

        {{< figure src="/a.png" attr="Navy" >}}
        """);
    assertEquals(
        """
        [![Map](../media/a.png)](../readings/2020-alpha.md)

        The strait. In 1905 ([Navy](https://navy.example/))

        ![Map](../media/a.png)

        The strait

        ![](../media/a.png)

        Navy
        """,
        published());
  }

  @Test
  void codeOfOneTagDoesNotRunIntoThatOfTheNext() {
    hugo("{{< tabs >}}{{< tab \"One\" >}}x{{< /tab >}}{{< /tabs >}}\n");
    assertEquals(
        "`{{< tabs >}}` `{{< tab \"One\" >}}`x`{{< /tab >}}` `{{< /tabs >}}`\n", text(made()));
  }

  @Test
  void valuesAndLinksOfHugoStandInTheText() {
    hugo(
        """
        {{< param "place" >}}, {{% param contact.mail %}}. {{< button href="https://x.example/" >}}Go *on*{{< /button >}}
        {{< qr text="https://y.example/" />}} {{< x user="u" id="12" >}} {{< gist ana 123 >}}{{< toc >}}
        {{< comment >}}Not *seen*{{< /comment >}}
        """);
    assertEquals(
        """
        Kiel, m at old. [Go *on*](https://x.example/)
        <https://y.example/> <https://x.com/u/status/12> <https://gist.github.com/ana/123>
        """,
        published());
  }

  @Test
  void tagsThatAreNotClosedEncloseNothing() {
    hugo(
        "{{< note >}}One {{< tip >}}two{{< /note >}} three{{< /tip >}}.\n\n{{< quote \"x\" >}}Four.\n");
    assertEquals(
        """
        > **Note**
        >
        > One `{{< tip >}}`two

        three`{{< /tip >}}`.

        `{{< quote "x" >}}`Four.
        """,
        text(made()));
    site.assertReports("as code: shortcode 'quote', shortcode 'tip'");
  }

  @Test
  void includesOfJekyllAreWhatTheirFilesAreCalled() {
    jekyll(
        """
        {% include figure.html src="/assets/a.png" alt="Map" caption="The strait" %}

        {% include video id=page.clip provider="youtube" %} {% include youtubePlayer.html id="xyz" %}

        {% include alert.html type="warning" content="Mind it." %}

        {% include image.html url="{{ site.url }}/assets/a.png" description="Again" %}

        {% note %}Said.{% endnote %}

        {{ site.motto }} {{ page.date | date: "%-d %B %Y" }} {{ "/x" | prepend: site.url | append: "y" }} {{ site.none | default: "or" }}
        """);
    assertEquals(
        """
        ![Map](../media/a.png)

        The strait

        <https://www.youtube.com/watch?v=abc> <https://www.youtube.com/watch?v=xyz>

        > **Warning**
        >
        > Mind it.

        ![Again](../media/a.png)

        Again

        > **Note**
        >
        > Said.

        Read on 2020-01-02 https://old.example/xy or
        """,
        published());
  }

  @Test
  void whatAnIncludeIsGivenByAVariableThatNobodyKnowsIsCode() {
    jekyll("{% include figure.html src=page.none %} {{ page.date | date: \"%B\" }}\n");
    assertEquals(
        "`{% include figure.html src=page.none %}` `{{ page.date | date: \"%B\" }}`\n",
        text(made()));
  }

  @Test
  void shortcodesOfZolaEncloseUpToTheNextEnd() {
    zola(
        """
        {% quote(author="Ana Lee") %}
        Said {{ streamable(id="s1") }}.
        {% end %}

        {{ vimeo(id="12", autoplay=true) }}
        """);
    assertEquals(
        """
        > Said <https://streamable.com/s1>.
        >
        > — Ana Lee

        <https://vimeo.com/12>
        """,
        published());
  }

  @Test
  void theEndOfWhatNobodyKnowsIsNotThatOfAnother() {
    zola("{% note() %}{% chart() %}1{% end %} 2{% end %} 3\n");
    assertEquals("> **Note**\n>\n> `{% chart() %}`1`{% end %}` 2\n\n3\n", text(made()));
  }
}
