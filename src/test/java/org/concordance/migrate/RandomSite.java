package org.concordance.migrate;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordance.oldsite.Generator;
import org.concordance.testing.OldSite;

/** A site of a generator with every oddity that its users' sites have, in an order by chance. */
final class RandomSite {

  private static final List<String> TITLES =
      List.of(
          "Radar over the strait",
          "What: a \\\"quoted\\\" title",
          "日本の報告",
          "# Not a heading",
          "<script>alert(1)</script> & co",
          "A [[link]] in {braces}",
          "---",
          "C++ vs C#",
          "Émigré",
          "[brackets](x)",
          "CON",
          "A title with 'quotes' and a very, very long tail of words");

  private static final List<String> TERMS =
      List.of(
          "Missile Defence",
          "missile-defence",
          "MISSILE defence",
          "日本",
          "C++",
          "C#",
          "a/b",
          "a",
          "News/Asia",
          "News",
          "Радар",
          "!!!",
          "x: y",
          "Émission",
          "emission",
          "R&D",
          "1984",
          "true",
          "<b>",
          "[[x]]",
          "kinds",
          "search",
          "con");

  private static final List<String> NAMES =
      List.of(
          "Ana Lee", "ana lee", "Kim Jong Un", "RAND Institute", "Lee, Ana", "김정은", "X & Y", "-");

  private static final List<String> KEYS =
      List.of(
          "layout: post",
          "mood: happy",
          "weight: 3",
          "toc: true",
          "description: \"A [gist] {x}.\"",
          "summary: Words",
          "image: /img/a.png",
          "draft: true",
          "draft: false",
          "lastmod: 2022-01-01",
          "link: https://paper.example/x",
          "external_url: not an address",
          "journal: The Journal",
          "source: {title: A work, url: 'https://w.example/', author: [A B, C D], date: 2019}",
          "source: The Gazette",
          "citation: Kim (2020). Title.",
          "doi: 10.1/x",
          "publisher: A press",
          "aliases: [/old/x/, y.html, 'https://else.example/z', '/?p=1', '../../up']",
          "lang: de",
          "language: klingon-language",
          "expiryDate: 2020-01-01",
          "author: Ana Lee",
          "authors: [Ana Lee, {name: Bo Kim, email: b@b.example}]",
          "series: [S]",
          "pages: 1-2",
          "params: {color: red}",
          "extra: {color: red}",
          "via: https://via.example/",
          "empty: ''",
          "url: /search/",
          "slug: ../../etc",
          "slug: 'ü x'",
          "canonical_url: https://c.example/p",
          "redirect_from: [/from/here.html, /topics/]",
          "published: false",
          "keywords: a, b");

  private static final List<String> BLOCKS =
      List.of(
          "# First level",
          "Setext\n===",
          "Two\nlines\n---",
          "## Twice\n\n## Twice",
          "- a\n  - b\n\n    c",
          "[[wiki]] and [[a|b]] and [[ open",
          "Text {: .x} {#id} {#id} {.c} {x=y} {{ y }} {% z %}",
          "{: .note}\n> quote\n> # in quote",
          "![a](/img/a.png) ![](gone.png) ![b](https://x.example/b.png)",
          "[a](/posts/p1/) [b](p2.md) [c](../p3/) [d](/nowhere/#x) [e]() [f](<a b>) [g](a b.png)",
          "[j](javascript:alert(1)) [k](//x.example/) [l](ftp://x.example/) [m](data:x) [n](\\\\x)",
          "[r][one] and [one] and ![i][two]\n\n[one]: /posts/p1/ 'T'\n[two]: /img/a.png",
          "<https://x.example> <ftp://x.example/> <a@b.example> <x> <3 a<b",
          "<div align=\"center\">\n<img src=\"/img/a.png\"><h1 id=\"id\">x</h1>\n</div>",
          "<iframe src=\"//v.example/1\"></iframe> <script>if (a < b) x();</script>"
              + " <style>p{}</style>",
          "<!-- comment\n\nover paragraphs -->",
          "<!--more-->",
          "Note[^1] and[^nope]\n\n[^1]: [[x]] {y}",
          "Term\n: definition {z}",
          "| a | [[b]] |\n|---|---|\n| {c} | `|` |",
          "```\n[[x]] {{< y >}}\n```",
          "~~~~ruby\n{% x %}\n~~~~",
          "    [[indented]]",
          "```\nnever closed",
          "`unclosed [[x]]",
          ":smile: --- …",
          "$$\\frac{a}{b}$$ \\[x\\]",
          "* * *",
          "{::options x=\"y\" /}",
          "{:toc}",
          "<a href=\"/posts/p1/\">in\nhtml</a>",
          "&lt;b&gt; &amp; &copy;",
          "**bold *nested** x*",
          "\\[\\[escaped\\]\\]",
          "[x](#twice) [y](#gone)",
          "![x](../img/a.png \"T\") [![x](/img/a.png)](/posts/p2/)",
          "<p>\n[[in html]]\n</p>",
          "{{</* shown */>}} {{% /* shown */ %}}",
          "\tTab [[x]]",
          "[a]: b",
          "[^n]:",
          "1) # x",
          "> [!NOTE]\n> x");

  private static final List<String> HUGO =
      List.of(
          "{{< figure src=\"/img/a.png\" caption=\"C [[x]]\" >}}",
          "{{< youtube abc >}}",
          "{{< x \"y\" >}}z{{< /x >}}",
          "[r]({{< ref \"p1.md\" >}}) [s]({{< relref \"gone.md\" >}})",
          "{{% notice %}}\nx\n{{% /notice %}}",
          "{{< highlight go >}}\n[[x]]\n{{< /highlight >}}",
          "{{< gist a 1 >}}",
          "{{< open",
          "{{< param \"x\" >}}");

  private static final List<String> JEKYLL =
      List.of(
          "[p]({% post_url 2020-01-01-p1 %}) [q]({% link _posts/gone.md %})",
          "{{ site.url }} {{ page.x | y }}",
          "{% include a.html x=\"[[y]]\" %}",
          "{% raw %}{{ x }}{% endraw %}",
          "{% highlight c %}\n{x}\n{% endhighlight %}",
          "{% if x %}y{% endif %}",
          "{% comment %}\nx\n{% endcomment %}",
          "{% raw %}",
          "{{ 'a' | relative_url }}");

  private static final List<String> ZOLA =
      List.of(
          "[p](@/posts/p1.md) [q](@/gone.md#x)",
          "{{ youtube(id=\"x\") }}",
          "{% quote(a=\"[[b]]\") %}\nx\n{% end %}",
          "{{ resize(path=\"a.png\") }}",
          "{{/* shown() */}}",
          "{{ no call }}");

  private final Generator generator;
  private final Random random;
  private final OldSite site;

  RandomSite(Generator generator, long seed, OldSite site) {
    this.generator = generator;
    this.random = new Random(seed);
    this.site = site;
  }

  void write(int posts) {
    switch (generator) {
      case HUGO -> site.write("hugo.toml", "baseURL = 'https://old.example/sub/'\ntitle = 'Old'\n");
      case JEKYLL ->
          site.write("_config.yml", "title: Old\nurl: https://old.example\nbaseurl: /sub\n");
      case ZOLA ->
          site.write(
              "zola.toml",
              "base_url = 'https://old.example/sub'\n"
                  + "taxonomies = [{name = 'tags'}, {name = 'people'}]\n");
    }
    boolean jekyll = generator == Generator.JEKYLL;
    String content = jekyll ? "" : "content/";
    for (int i = 1; i <= posts; i++) {
      String date = String.format(Locale.ROOT, "20%02d-%02d-%02d", i % 28, i % 12 + 1, i % 28 + 1);
      String name = jekyll ? "_posts/" + (i == 1 ? "2020-01-01" : date) + "-p" + i : "posts/p" + i;
      site.write(content + name + ".md", text(i, date));
    }
    for (String term : List.of("missile-defence", "日本", "a")) {
      site.write(
          content + (jekyll ? "tag/" + term + ".md" : "tags/" + term + "/_index.md"),
          "---\ntitle: " + term + " page\nlayout: tag\nparent: a\n---\n" + blocks(3));
    }
    site.write(content + "about.md", "---\ntitle: About\n---\n" + blocks(6));
    site.write(content + "docs/x.md", "---\ntitle: About\n---\n" + blocks(6));
    site.write((jekyll ? "" : "static/") + "img/a.png", OldSite.PNG);
  }

  private String text(int i, String date) {
    String title = random.nextInt(3) > 0 ? "On subject " + i : one(TITLES);
    StringBuilder text = new StringBuilder("---\n");
    if (random.nextInt(20) > 0) {
      text.append("title: \"").append(title).append("\"\n");
    }
    if (random.nextInt(20) > 0) {
      text.append("date: ")
          .append(one(List.of(date, date + "T23:30:00-05:00", "yesterday")))
          .append('\n');
    }
    text.append("tags: [").append(terms(TERMS)).append("]\n");
    text.append("people: [").append(terms(NAMES)).append("]\n");
    IntStream.range(0, random.nextInt(6))
        .mapToObj(n -> one(KEYS))
        .collect(Collectors.toMap(key -> key.split(":")[0], key -> key, (a, b) -> a, TreeMap::new))
        .values()
        .forEach(line -> text.append(line).append('\n'));
    return text.append("---\n").append(blocks(random.nextInt(9))).toString();
  }

  private String terms(List<String> from) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(n -> "\"" + one(from) + "\"")
        .collect(Collectors.joining(", "));
  }

  private String blocks(int count) {
    List<String> own =
        switch (generator) {
          case HUGO -> HUGO;
          case JEKYLL -> JEKYLL;
          case ZOLA -> ZOLA;
        };
    return IntStream.range(0, count)
        .mapToObj(n -> one(random.nextInt(4) == 0 ? own : BLOCKS))
        .collect(Collectors.joining(random.nextInt(5) == 0 ? "\n" : "\n\n"));
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
