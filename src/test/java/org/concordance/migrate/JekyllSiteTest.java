package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.concordance.testing.OldSite;
import org.concordance.testing.TestArchive.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is Jekyll's own way. */
final class JekyllSiteTest {

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site = new OldSite(folder).write("_config.yml", "title: Old\npermalink: pretty\n");
  }

  @Test
  void anAddressWithASpaceAnswersAndIsRecorded() {
    site.write("_posts/2019-01-02-a.md", "---\ntitle: Alpha\ncategory: Op Ed\n---\nText.\n");
    assertEquals(0, site.take().status());
    String alpha = site.archive().text("readings/2019-alpha.md");
    assertTrue(alpha.contains("formerly:\n  - \"/op ed/2019/01/02/a/\"\n"), alpha);
    Path made = folder.resolve("site");
    Run recorded = site.archive().record(made);
    assertEquals(0, recorded.status(), recorded.err());
    assertTrue(Files.exists(made.resolve("op ed/2019/01/02/a/index.html")));
    assertTrue(site.archive().text("ledger/permalinks.tsv").contains("op ed/2019/01/02/a/\t"));
    String before = site.archive().text("ledger/permalinks.tsv");
    assertEquals(0, site.archive().record(made).status());
    assertEquals(before, site.archive().text("ledger/permalinks.tsv"));
  }

  @Test
  void anAddressByAZoneThatNobodyToldIsAGuess() {
    site.write(
        "_posts/2019-01-02-a.md", "---\ntitle: Alpha\ndate: 2019-01-02 23:30 -0500\n---\nText.\n");
    assertEquals(0, site.take().status());
    String alpha = site.archive().text("readings/2019-alpha.md");
    assertTrue(alpha.contains("summarized: 2019-01-02\n"), alpha);
    assertTrue(alpha.contains("formerly:\n  - \"/2019/01/03/a/\"\n"), alpha);
    site.assertReports(
        "- address has the day in UTC, which is another than the date says: the site names no time"
            + " zone: old/_posts/2019-01-02-a.md (2019-alpha)");
  }

  @Test
  void htmlWithFrontMatterIsAPageWhereverItLies() {
    site.write(
            "about.html",
            "---\ntitle: About us\n---\n<p>We are <b>us</b>.</p>\n<h2>More</h2>\n<p>Here.</p>\n")
        .write("docs/static.html", "<html><body>No page.</body></html>")
        .write("_layouts/x.html", "---\nlayout: y\n---\nMachinery\n");
    assertEquals(0, site.take().status());
    assertEquals(
        """
        ---
        title: About us
        ---
        We are **us**.

        ## More

        Here.
        """,
        site.archive().text("pages/about.md"));
    site.assertReports(
        "page was published as it is, and does not come: make content of it, with front matter, and"
            + " import again, or see to it that it stays at its address: old/docs/static.html\n");
    site.assertBuilds();
  }

  @Test
  void listsThatLiquidMakesDoNotComeAndAreNamed() {
    String loop = "{%- for post in site.posts -%}<li>{{ post.title }} of</li>{% endfor %}";
    site.write("index.html", "---\nlayout: home\n---\n<ul>" + loop + "</ul>{% include x.html %}\n")
        .write("tags.md", "---\ntitle: Tags\n---\n# All tags\n\n" + loop + "\n" + loop)
        .write("_pages/oops.md", "---\npermalink: /404.html\n---\nNothing here.\n")
        .write("404.html", "---\npermalink: /404.html\n---\n<h1>404</h1><p>Nothing here.</p>\n")
        .write("both.md", "---\ntitle: Both\n---\nOur newest:\n\n" + loop + "\n");
    assertEquals(0, site.take().status());
    site.assertReports(
        "page is a list that Liquid makes: archives have their own (2 times): old/index.html,"
            + " old/tags.md");
    site.assertReports(
        "page is what readers see where there is no page: archives have their own (2 times):"
            + " old/404.html, old/_pages/oops.md");
    site.assertReports("Liquid tag 'for', Liquid variable 'post.title': old/both.md\n");
  }
}
