package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.concordance.oldsite.Documents;
import org.concordance.oldsite.Generator;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Settings;
import org.concordance.oldsite.Tree;
import org.concordance.testing.OldSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the three programs leave out of a site, by what their documentation says. */
final class PublicationTest {

  @TempDir private Path folder;

  private String reason(String config, String settings, String path, String frontMatter) {
    OldSite site = new OldSite(folder);
    site.write(config, settings.replace(";", "\n") + "\n");
    site.write(path, "---\n" + frontMatter.replace(";", "\n") + "\n---\nText.\n");
    Tree tree = Tree.of(folder.resolve("old"));
    Settings read = Settings.of(tree, Generator.of(tree).orElseThrow());
    Documents documents = Documents.of(tree, read);
    assertEquals("[]", documents.unreadable().toString());
    return new Publication(read, Mapping.NONE, documents.written(), "2027-03-02")
        .held(documents.found().get(0))
        .map(held -> held.isDraft() ? "draft" : held.why() + ": " + held.value())
        .orElse("")
        .replace(folder + "/", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""                     | title: X                                  | ""
          ""                     | draft: true                               | draft
          ""                     | publishDate: 2027-03-03                   | 'publishDate' is a day to come: 2027-03-03
          ""                     | publishDate: 2027-03-02                   | ""
          ""                     | date: 2029-05-05T10:00:00+02:00           | 'date' is a day to come: 2029-05-05
          ""                     | date: 2029-05-05;publishDate: 2020-01-01  | ""
          ""                     | expiryDate: 2027-03-02                    | 'expiryDate' is a day that is over: 2027-03-02
          ""                     | unpublishdate: 2020-01-01                 | 'unpublishdate' is a day that is over: 2020-01-01
          ""                     | expiryDate: 2027-03-03                    | ""
          buildFuture = true     | date: 2029-05-05                          | ""
          buildExpired = true    | expiryDate: 2020-01-01                    | ""
          ""                     | _build: {render: never, list: never}      | 'render' says so: never
          ""                     | build: {render: link}                     | 'render' says so: link
          ""                     | build: {render: false}                    | 'render' says so: false
          ""                     | build: {list: never}                      | ""
          ""                     | headless: true                            | 'headless' says so: true
          ""                     | date: 2027-03-02T23:58:00Z                | 'date' is a time that may be to come: 2027-03-02T23:58:00Z
          ""                     | date: 2027-03-02 0:30:00                  | 'date' is a time that may be to come: 2027-03-02 0:30:00
          ""                     | date: 2027-03-02T00:00:00Z                | ""
          ""                     | date: 2027-03-02T08:00:00+09:00           | ""
          ""                     | date: 2027-03-01T20:00:00-05:00           | 'date' is a time that may be to come: 2027-03-01T20:00:00-05:00
          timeZone = 'America/New_York' | date: 2027-03-01T20:00:00          | 'date' is a time that may be to come: 2027-03-01T20:00:00
          ""                     | date: 1803949200                          | 'date' is a time that may be to come: 1803949200
          ""                     | date: 2020-01-01;publishDate: 2027-03-02T23:58:00Z | 'publishDate' is a time that may be to come: 2027-03-02T23:58:00Z
          ""                     | expiryDate: 2027-03-03T01:00:00+09:00     | 'expiryDate' is a day that is over: 2027-03-03
          ""                     | private: true                             | 'private' says so:
          ""                     | private: false                            | ""
          ""                     | public: no                                | 'public' says so:
          ""                     | status: Draft                             | 'status' says so:
          ""                     | status: published                         | ""
          ""                     | visibility: private                       | 'visibility' says so:
          ""                     | password: geheim                          | 'password' says so:
          ""                     | "password: ''"                            | ""
          """)
  void hugoLeavesOut(String settings, String frontMatter, String reason) {
    assertEquals(reason, reason("hugo.toml", settings, "content/posts/a.md", frontMatter).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""            | _posts/2020-01-01-a.md | title: X         | ""
          ""            | _posts/2020-01-01-a.md | published: false | draft
          ""            | _drafts/a.md           | title: X         | draft
          ""            | _posts/2031-01-01-a.md | title: X         | the day in its name is a day to come: 2031-01-01
          ""            | _posts/2020-01-01-a.md | date: 2031-01-01 | 'date' is a day to come: 2031-01-01
          future: true  | _posts/2031-01-01-a.md | title: X         | ""
          ""            | _posts/no-date.md      | date: 2020-01-01 | its name does not begin with a day:
          ""            | _posts/2018-11-31-a.md | title: X         | the day of its name is none that there is:
          ""            | _posts/2018-11-31-a.md | date: 2018-11-30 | ""
          ""            | about.md               | date: 2031-01-01 | ""
          ""            | _docs/a.md             | title: X         | its folder is no collection that has 'output: true':
          collections: {docs: {output: true}} | _docs/a.md | title: X         | ""
          collections: {docs: {output: true}} | _docs/a.md | date: 2031-01-01 | 'date' is a day to come: 2031-01-01
          "include: [_docs]" | _docs/a.md        | title: X         | ""
          ""            | _posts/2020-01-01-a.md | date: 2027-03-02 23:58:00 +0000 | 'date' is a time that may be to come: 2027-03-02 23:58:00 +0000
          ""            | _posts/2027-03-02-a.md | title: X         | ""
          collections_dir: my | my/_posts/2020-01-01-a.md | title: X | ""
          collections_dir: my | my/_posts/2031-01-01-a.md | title: X | the day in its name is a day to come: 2031-01-01
          collections_dir: my | _posts/2020-01-01-a.md | title: X    | it lies outside of 'collections_dir':
          collections_dir: my | my/_docs/a.md        | title: X      | its folder is no collection that has 'output: true':
          collections_dir: ./my/;collections: {docs: {output: true}} | my/_docs/a.md | title: X | ""
          collections_dir: my;collections: {docs: {output: true}} | my/_docs/a.md | date: 2031-01-01 | 'date' is a day to come: 2031-01-01
          collections_dir: my;collections: {docs: {output: true}} | _docs/a.md | title: X | it lies outside of 'collections_dir':
          "defaults: [{scope: {path: a/*/c}, values: {published: false}}]" | a/b/c/d.md | title: X        | it is a draft by what is said elsewhere: old/_config.yml:2:44
          "defaults: [{scope: {path: a/*/c}, values: {published: false}}]" | a/b/c/d.md | published: true | ""
          "defaults: [{scope: {path: a/*/c}, values: {published: false}}]" | a/x.md     | title: X        | ""
          "defaults: [{scope: {type: posts}, values: {date: 2031-01-01}}]" | _posts/2020-01-01-a.md | title: X | 'date' is a day to come: 2031-01-01, old/_config.yml:2:44
          """)
  void jekyllLeavesOut(String settings, String path, String frontMatter, String reason) {
    assertEquals(
        reason == null ? "" : reason,
        reason("_config.yml", "title: T\n" + settings, path, frontMatter).strip());
  }

  @Test
  void whatWasNotPublishedComesAsADraftThatSaysWhy() {
    OldSite site = new OldSite(folder);
    site.write("hugo.toml", "baseURL = 'https://old.example/'\n")
        .write(
            "content/posts/a.md",
            "---\ntitle: Embargoed\ndate: 2020-01-02\npublishDate: 2030-01-01\n---\nText.\n")
        .write("content/series/_index.md", "---\ntitle: Series\ndraft: true\n---\nOurs.\n")
        .write("content/series/b.md", "---\ntitle: Inner post\ndate: 2020-01-03\n---\nText.\n")
        .write("content/plans.md", "---\ntitle: Plans\nexpiryDate: 2020-01-01\n---\nSecret.\n")
        .write("content/tags/x/_index.md", "---\ntitle: X-rays\ndraft: true\n---\nSecret.\n");
    assertEquals(0, site.take().status());
    assertTrue(site.archive().text("readings/2020-embargoed.md").contains("status: draft\n"));
    assertTrue(site.archive().text("readings/2020-inner-post.md").contains("status: draft\n"));
    assertFalse(Files.exists(site.archive().path("pages/plans.md")));
    assertFalse(Files.exists(site.archive().path("topics/x-rays.md")));
    site.assertReports(
        "status is draft, since the old site kept it back: 'publishDate' is a day to come:"
            + " 2030-01-01: old/content/posts/a.md:4:1");
    site.assertReports("kept it back: of its section, it is a draft");
    site.assertReports(
        "page was not published by the old site, and only readings can be drafts:"
            + " 'expiryDate' is a day that is over: 2020-01-01: old/content/plans.md:3:1");
    site.assertBuilds();
  }
}
