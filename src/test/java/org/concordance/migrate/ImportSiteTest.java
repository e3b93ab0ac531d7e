package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordance.testing.OldSite;
import org.concordance.testing.TestArchive.Run;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site comes into an archive: field by field, and once. */
final class ImportSiteTest {

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site = new OldSite(folder);
  }

  private OldSite hugo() {
    return site.write(
        "hugo.toml",
        """
        baseURL = "https://old.example/"
        title = "Old notes"
        timeZone = "America/New_York"
        [permalinks]
        posts = "/:year/:month/:slug/"
        [taxonomies]
        tag = "tags"
        person = "people"
        """);
  }

  private String text(String path) {
    return site.archive().text(path);
  }

  @Test
  void aPostAboutAWorkOfOthersIsAReadingOfIt() {
    hugo()
        .write(
            "content/posts/first.md",
            """
            +++
            title = "Radar: a first look"
            date = 2020-05-31T23:30:00-05:00
            tags = ["Missile Defence"]
            people = ["Kim Jong Un"]
            author = "Ana Lee <ana@a.example>"
            slug = "radar-look"
            aliases = ["/old/radar", "beside.html", "/?p=12"]
            external_url = "https://paper.example/radar"
            source_title = "Radar, everywhere"
            newspaper = "The Paper"
            source_date = "May 30, 2020"
            +++
            The gist.
            """);
    Run run = site.take();
    assertEquals(0, run.status(), run.err());
    assertEquals(
        """
        ---
        title: "Radar: a first look"
        summarized: 2020-05-31
        summarizer:
          actor: ana-lee
        source:
          type: article-newspaper
          title: Radar, everywhere
          container-title: The Paper
          issued: 2020-05-30
          URL: https://paper.example/radar
        topics:
          - missile-defence
        actors:
          - kim-jong-un
        formerly:
          - "/2020/05/radar-look/"
          - "/old/radar/"
          - "/2020/05/beside.html"
        ---
        The gist.
        """,
        text("readings/paper-2020-radar-everywhere.md"));
    assertEquals(
        "---\nlabel: Missile Defence\nformerly:\n  - \"/tags/missile-defence/\"\n---\n",
        text("topics/missile-defence.md"));
    assertEquals(
        "---\nname: Kim Jong Un\nkind: person\nformerly:\n  - \"/people/kim-jong-un/\"\n---\n",
        text("actors/kim-jong-un.md"));
    assertEquals(
        "---\nname: Ana Lee\nkind: person\nsort: Lee, Ana\n---\n", text("actors/ana-lee.md"));
    site.assertReports("address cannot be kept: no page can stand there: /?p=12");
    site.assertBuilds();
  }

  @Test
  void aPostAboutNothingElseIsItsOwnWork() {
    hugo()
        .write(
            "content/posts/second.md",
            "---\ntitle: Second thoughts\ndate: 2021-02-03\ndraft: true\n---\nText.\n");
    assertEquals(0, site.take().status());
    assertEquals(
        """
        ---
        title: Second thoughts
        status: draft
        summarized: 2021-02-03
        source:
          type: post-weblog
          title: Second thoughts
          container-title: Old notes
          issued: 2021-02-03
          URL: https://old.example/2021/02/second-thoughts/
        formerly:
          - "/2021/02/second-thoughts/"
        ---
        Text.
        """,
        text("readings/2021-second-thoughts.md"));
  }

  @Test
  void nothingComesTwice() {
    hugo()
        .write(
            "content/posts/first.md", "---\ntitle: First\ndate: 2021-02-03\ntags: [A b]\n---\nOne.")
        .write("content/about.md", "---\ntitle: About\n---\nUs.");
    assertEquals(0, site.take().status());
    Tree before = Tree.read(site.archive().content());
    site.write(
        "content/posts/later.md", "---\ntitle: Later\ndate: 2021-02-04\ntags: [a-b]\n---\nTwo.");

    Run run = site.take();

    assertEquals(0, run.status(), run.err());
    Tree after = Tree.read(site.archive().content());
    assertEquals(before.files().size() + 1, after.files().size());
    before.files().forEach((path, bytes) -> assertEquals(before.text(path), after.text(path)));
    assertTrue(text("readings/2021-later.md").contains("topics:\n  - b\n"), run.out());
    assertTrue(run.out().contains("1 comes, 2 are here already."), run.out());
    site.assertReports(
        "content/posts/first.md: First: same address as content/readings/2021-first.md");
  }

  @Test
  void termsThatTheArchiveHasAreUsedUnderAnyName() {
    site.archive()
        .write("topics/bmd.md", "---\nlabel: BMD\nalso: [missile defence]\n---\n")
        .write("actors/japan.md", "---\nname: Japan\nkind: government\n---\n");
    hugo()
        .write(
            "content/posts/first.md",
            "---\ntitle: First\ndate: 2021-02-03\ntags: [Missile-Defence, japan]\n---\nOne.");
    assertEquals(0, site.take().status());
    assertTrue(text("readings/2021-first.md").contains("topics:\n  - bmd\nactors:\n  - japan\n"));
    assertFalse(Files.exists(site.archive().path("topics/missile-defence.md")));
  }

  @Test
  void pagesOfTermsGiveLabelsAndTexts() {
    hugo()
        .write("content/posts/a.md", "---\ntitle: One\ndate: 2021-02-03\ntags: [bmd, BMD]\n---\nX.")
        .write(
            "content/tags/bmd/_index.md",
            "---\ntitle: Missile defence\nparent: arms\n---\nAll of it.")
        .write("content/tags/arms/_index.md", "---\ntitle: Arms\ndescription: Weapons.\n---\n")
        .write("content/authors/ana/_index.md", "---\ntitle: Ana Lee\n---\nWrites.")
        .write("content/posts/b.md", "---\ntitle: Two\ndate: 2021-02-03\nauthor: ana\n---\nX.");
    assertEquals(0, site.take().status());
    assertEquals(
        """
        ---
        label: Missile defence
        broader:
          - arms
        also:
          - bmd
        formerly:
          - "/tags/bmd/"
        ---
        All of it.
        """,
        text("topics/missile-defence.md"));
    assertEquals(
        "---\nlabel: Arms\nformerly:\n  - \"/tags/arms/\"\n---\nWeapons.\n",
        text("topics/arms.md"));
    assertTrue(text("actors/ana-lee.md").endsWith("---\nWrites.\n"));
    assertTrue(text("readings/lee-2021-two.md").contains("summarizer:\n  actor: ana-lee\n"));
    site.assertBuilds();
  }

  @Test
  void aMappingFileSaysWhatKeysAndFoldersAre() throws IOException {
    hugo()
        .write(
            "content/notes/a.md",
            "---\ntitle: One\nwhen: 2021-02-03\nregion: [Asia]\nwhere: The Paper\nmood: x\n"
                + "hidden: yes\nwas: [/then/one/]\n---\nX.")
        .write("content/internal/b.md", "---\ntitle: Two\n---\nX.");
    Files.writeString(
        folder.resolve("m.yaml"),
        """
        keys: {when: date, region: topics, where: source.container-title, mood: ignore,
          hidden: draft, was: formerly}
        sections: {notes: readings, internal: ignore}
        type: article-newspaper
        """);
    Run run = site.take("--mapping", folder.resolve("m.yaml").toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(
        text("readings/paper-one.md")
            .contains("status: draft\nsummarized: 2021-02-03\nsource:\n  type: article-n"),
        text("readings/paper-one.md"));
    assertTrue(text("readings/paper-one.md").contains("topics:\n  # - asia  "));
    assertTrue(text("readings/paper-one.md").contains("  - \"/then/one/\"\n"));
    assertFalse(site.report().contains("'mood'"));
    assertFalse(Files.exists(site.archive().path("pages/internal-b.md")));
  }

  @Test
  void aTitleUnderAnotherKeyCountsBeforeTheUsualOne() throws IOException {
    hugo().write("content/posts/a.md", "---\ntitle: One\nheadline: The true one\n---\nX.");
    Files.writeString(folder.resolve("m.yaml"), "keys: {headline: title}\n");
    assertEquals(0, site.take("--mapping", folder.resolve("m.yaml").toString()).status());
    assertTrue(text("readings/true-one.md").startsWith("---\ntitle: The true one\n"));
    site.assertReports("key 'title' has no place beside another of the same sense: One");
  }

  @Test
  void whatCannotComeIsNamedWithItsPlaceAndACure() {
    hugo()
        .write("content/posts/a.md", "---\ntitle: a\n? [b]\n: c\n---\nX.")
        .write("content/posts/b.rst", "---\ntitle: b\n---\nX")
        .write("content/posts/c.md", "")
        .write("content/posts/d.md", "---\ntitle: D\nmood: x\nlayout: y\n---\nX.");
    Run run = site.take();
    assertEquals(1, run.status());
    site.assertReports(
        "old/content/posts/a.md:3:3: a.md: a key must be a word; write 'key: value'");
    site.assertReports("old/content/posts/b.rst: b.rst: is not Markdown; make Markdown of it");
    site.assertReports("old/content/posts/c.md: c.md: is empty; write it, or take it away");
    site.assertReports(
        "- key 'mood' has no place here; a mapping file can say what it is:"
            + " old/content/posts/d.md:3:1 (2027-d)".replace("2027-", ""));
    site.assertReports(
        "- key 'layout' (old/content/posts/d.md:4:1): told the old site how to show the page");
    site.assertReports("- summarized is the day of the import: no date is said");
  }

  @Test
  void aDryRunShowsThePlanAndWritesNothing() {
    hugo().write("content/posts/a.md", "---\ntitle: One\ndate: 2021-02-03\n---\nX.");
    Run run = site.take("--dry-run");
    assertTrue(run.out().contains("Nothing was written"), run.out());
    assertFalse(Files.exists(folder.resolve("imports")));
    assertFalse(Files.exists(site.archive().path("readings/2021-one.md")));
  }

  @Test
  void usageIsCheckedFirst() {
    assertTrue(site.take().err().contains("there is no folder"));
    site.write("a.txt", "x");
    assertTrue(
        site.take().err().contains("say it with --generator: hugo, jekyll or zola"),
        site.take().err());
    assertTrue(site.take("--generator", "hugoo").err().contains("did you mean 'hugo'?"));
  }
}
