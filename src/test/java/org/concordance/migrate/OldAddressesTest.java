package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.concordance.oldsite.Documents;
import org.concordance.oldsite.Generator;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.OldAddresses;
import org.concordance.oldsite.Settings;
import org.concordance.oldsite.Sorter;
import org.concordance.oldsite.Tree;
import org.concordance.testing.OldSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the three programs put their pages, by what their documentation says. */
final class OldAddressesTest {

  @TempDir private Path folder;

  private String address(String config, String settings, String path, String frontMatter) {
    OldSite site = new OldSite(folder);
    site.write(config, settings.replace(";", "\n") + "\n");
    boolean toml = config.equals("zola.toml");
    String fence = toml ? "+++\n" : "---\n";
    site.write(path, fence + frontMatter.replace(";", "\n") + "\n" + fence + "Text.\n");
    Tree tree = Tree.of(folder.resolve("old"));
    Settings read = Settings.of(tree, Generator.of(tree).orElseThrow());
    Documents documents = Documents.of(tree, read);
    assertEquals("[]", documents.unreadable().toString());
    Sorter sorter = new Sorter(read, Mapping.NONE, documents.found());
    return new OldAddresses(read, Mapping.NONE, documents.found())
        .of(
            documents.found().stream()
                .filter(one -> one.path().equals(path))
                .map(sorter::sorted)
                .findFirst()
                .orElseThrow())
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                  | content/posts/A b.md           | title: X             | /posts/a-b/
          ''                                  | content/posts/a/index.md       | title: X             | /posts/a/
          ''                                  | content/about.md               | title: X             | /about/
          ''                                  | content/posts/a.md             | slug: Other One      | /posts/other-one/
          ''                                  | content/posts/a/index.md       | slug: b              | /posts/b/
          ''                                  | content/posts/a.md             | url: /x/Y.html       | /x/Y.html
          ''                                  | content/posts/sub/a.md         | title: X             | /posts/sub/a/
          ''                                  | content/posts/_index.md        | title: X             | /posts/
          ''                                  | content/posts/été.md           | title: X             | /posts/été/
          uglyURLs = true                     | content/posts/a.md             | title: X             | /posts/a.html
          [permalinks];posts = '/:year/:month/:slug/'   | content/posts/a.md | title: B c;date: 2020-05-01 | /2020/05/b-c/
          [permalinks];posts = '/:year/:month/:slug/'   | content/posts/a.md | title: B c;date: 2020-05-31T23:30:00-05:00 | /2020/05/b-c/
          [permalinks];posts = '/:sections/:filename/'  | content/posts/s/a.md | title: B           | /posts/a/
          [permalinks];posts = '/:06/:1/:2/:January/'   | content/posts/a.md | title: B;date: 2020-05-01 | /20/5/1/May/
          [permalinks.section];posts = '/all/'          | content/posts/_index.md | title: B        | /all/
          [permalinks];posts = '/:slug/'                | content/posts/_index.md | title: B        | /posts/
          [permalinks];tags = '/on/:slug/'              | content/tags/x y/_index.md | title: Big X | /on/big-x/
          [permalinks.term];tags = '/on/:contentbasename/' | content/tags/x y/_index.md | title: Big X | /on/x-y/
          ''                                  | content/posts/a.md             | url: /n/:year/;date: 2020-05-01 | /n/2020/
          ''                                  | content/posts/a.md             | url: /n/:nothing/    | ''
          ''                                  | content/posts/a.md             | url: ../../x/./y/    | /x/y/
          ''                                  | content/posts/c++ x.md         | title: X             | /posts/c++-x/
          ''                                  | content/posts/50% off.md       | title: X             | /posts/50-off/
          ''                                  | content/posts/x@y.md           | title: X             | /posts/x@y/
          [permalinks.page];posts = '/p/:contentbasename/' | content/posts/a.md | title: B          | /p/a/
          [permalinks];posts = '/:year/:title/'         | content/posts/a.md | title: B            | ''
          [languages.de];weight = 1           | content/posts/a.de.md          | title: X             | /de/posts/a/
          [languages.en];[languages.de]       | content/posts/a.en.md          | title: X             | /posts/a/
          [languages.en];[languages.de]       | content/posts/a.md             | title: X             | /posts/a/
          defaultContentLanguage = 'de';[languages.de];[languages.en] | content/posts/a.de.md | title: X | /posts/a/
          defaultContentLanguageInSubdir = true;[languages.en] | content/posts/a.md | title: X         | /en/posts/a/
          [languages.en];contentDir = 'content/en' | content/en/posts/a.md     | title: X             | /posts/a/
          [languages.en];contentDir = 'content/en';[languages.ko];contentDir = './content/ko/' | content/ko/posts/a.md | title: X | /ko/posts/a/
          [languages.pt-BR];contentDir = 'pt' | pt/posts/a.md                  | title: X             | /pt-br/posts/a/
          [languages.ko];contentDir = 'content/ko' | content/a.md              | title: X             | /a/
          """)
  void ofHugo(String settings, String path, String frontMatter, String address) {
    assertEquals(address, address("hugo.toml", settings, path, frontMatter));
  }

  /** What Hugo 0.111.3 made of these. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Say hello to Doks 👋   | say-hello-to-doks
          What? Really!          | what-really
          C++ & C# — notes       | c-c#-notes
          A  double  space       | a-double-space
          Über Größe             | über-größe
          It's fine…             | its-fine
          100% sure              | 100-sure
          a/b path               | a/b-path
          Trailing.              | trailing.
          日本語 タイトル          | 日本語-タイトル
          A - b -- c             | a-b--c
          x_y.z                  | x_y.z
          Ends with dash -       | ends-with-dash-
          "'#hash @at +plus ~tilde'" | #hash-@at-plus-~tilde
          """)
  void ofHugoByTitles(String title, String slug) {
    String settings = "[permalinks];posts = '/:title/'";
    String written = title.startsWith("\"") ? title.substring(1, title.length() - 1) : title;
    assertEquals(
        "/" + slug + "/",
        address("hugo.toml", settings, "content/posts/a.md", "title: " + written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /:sections/:title/          | /posts/in/deep/a/
          /:sections[0]/              | /posts/
          /:sections[last]/           | /deep/
          /:sections[:last]/          | /posts/in/
          /:sections[1:]/             | /in/deep/
          /:sections[1:2]/            | /in/
          /:sections[7:]/:section/    | /posts/
          /x:sections[9]/             | /x/
          /:sections[:last]-y/        | /posts/in-y/
          /:sectionslug/              | /all-posts/
          /:sectionslugs[1:]/:slug/   | /inner/down/a/
          /:section[0]/               | ''
          """)
  void ofHugoBySections(String pattern, String address) {
    OldSite site = new OldSite(folder);
    site.write("content/posts/_index.md", "---\ntitle: All posts\n---\n")
        .write("content/posts/in/_index.md", "---\ntitle: In\nslug: inner\n---\n")
        .write("content/posts/in/deep/_index.md", "---\ntitle: Down\n---\n");
    String settings = "[permalinks.page];posts = '" + pattern + "'";
    assertEquals(address, address("hugo.toml", settings, "content/posts/in/deep/a.md", "title: A"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                    | _posts/2020-05-01-A_b.md          | title: X                   | /2020/05/01/A_b.html
          permalink: pretty     | _posts/2020-05-01-a.md            | title: X                   | /2020/05/01/a/
          permalink: ordinal    | _posts/2020-05-01-a.md            | title: X                   | /2020/122/a.html
          permalink: none       | _posts/2020-05-01-a.md            | categories: News           | /news/a.html
          permalink: weekdate   | _posts/2020-05-01-a.md            | title: X                   | /2020/W18/Fri/a.html
          ''                    | _posts/2020-05-01-a.md            | categories: [B c, d]       | /b%20c/d/2020/05/01/a.html
          ''                    | _posts/2020-05-01-a.md            | date: 2020-06-02 00:30:00 +0900 | /2020/06/01/a.html
          timezone: Asia/Seoul  | _posts/2020-05-01-a.md            | date: 2020-06-02 00:30:00 +0900 | /2020/06/02/a.html
          timezone: Asia/Seoul  | _posts/2020-05-01-a.md            | date: 2020-06-02 23:30:00  | /2020/06/03/a.html
          timezone: Asia/Seoul  | _posts/2020-05-01-a.md            | date: 2020-06-02 23:30     | /2020/06/02/a.html
          timezone: Asia/Seoul  | _posts/2020-05-01-a.md            | date: 2020-06-02           | /2020/06/02/a.html
          timezone: America/New_York | _posts/2020-01-02-a.md       | date: 2020-01-02 23:30:00 -0800 | /2020/01/03/a.html
          timezone: Nowhere/Xy  | _posts/2020-01-02-a.md            | date: 2020-01-02T23:30:00-08:00 | /2020/01/03/a.html
          permalink: pretty     | _posts/2020-05-01-a.md            | category: Op Ed            | /op%20ed/2020/05/01/a/
          permalink: pretty     | _posts/2020-05-01-a.md            | categories: Op Ed          | /op/ed/2020/05/01/a/
          permalink: pretty     | _posts/2020-05-01-a.md            | categories: x;category: [Op Ed] | /x/op%20ed/2020/05/01/a/
          ''                    | talks/_posts/2020-05-01-a.md      | title: X                   | /talks/2020/05/01/a.html
          ''                    | _posts/2020-05-01-a.md            | permalink: /x/:title/      | /x/a/
          ''                    | _posts/2020-05-01-a.md            | slug: b                    | /2020/05/01/b.html
          permalink: /:year/:short_month/:title | _posts/2020-05-01-a.md | title: X              | /2020/May/a
          ''                    | about.md                          | title: X                   | /about.html
          permalink: pretty     | about.md                          | title: X                   | /about/
          ''                    | dir/index.md                      | title: X                   | /dir/
          ''                    | about.md                          | permalink: /us/            | /us/
          collections: {docs: {output: true}} | _docs/sub/a.md      | title: X                   | /docs/sub/a.html
          collections: {docs: {permalink: '/d/:path/'}} | _docs/a.md | title: X                  | /d/a/
          ''                    | _drafts/a.md                      | title: X                   | ''
          collections_dir: my   | my/_posts/2020-05-01-a.md         | title: X                   | /2020/05/01/a.html
          collections_dir: my   | my/in/_posts/2020-05-01-a.md      | title: X                   | /in/2020/05/01/a.html
          collections_dir: my   | my/about.md                       | title: X                   | /my/about.html
          """)
  void ofJekyll(String settings, String path, String frontMatter, String address) {
    assertEquals(address, address("_config.yml", "title: T\n" + settings, path, frontMatter));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          content/blog/a.md                   | title = 'X'                   | /blog/a/
          content/blog/2018-10-10-hello.md    | title = 'X'                   | /blog/hello/
          content/blog/2018-10-10T10:00:00Z_hello.md | title = 'X'            | /blog/hello/
          content/blog/Some File.md           | title = 'X'                   | /blog/some-file/
          content/blog/a/index.md             | slug = 'b'                    | /blog/b/
          content/blog/a.md                   | path = 'x/y'                  | /x/y/
          content/blog/_index.md              | title = 'X'                   | /blog/
          content/about.md                    | title = 'X'                   | /about/
          """)
  void ofZola(String path, String frontMatter, String address) {
    assertEquals(
        address, address("zola.toml", "base_url = 'https://z.example'", path, frontMatter));
  }

  @Test
  void aLanguageWithAServerOfItsOwnStoodThere() {
    OldSite site = new OldSite(folder);
    site.write(
            "hugo.toml",
            "baseURL = 'https://x.example/'\n[languages.en]\nbaseURL = 'https://old.example/'\n"
                + "[languages.de]\nbaseURL = 'https://alt.example/'\n")
        .write("content/posts/a.md", "---\ntitle: One\ndate: 2020-01-02\n---\nText.\n")
        .write("content/posts/a.de.md", "---\ntitle: Eins\ndate: 2020-01-02\n---\nText.\n")
        .write(
            "content/posts/b.md",
            "---\ntitle: Two\ndate: 2020-01-02\n---\nIn [German](https://alt.example/posts/a/).\n");
    assertEquals(0, site.take().status());
    String eins = site.archive().text("readings/2020-eins.md");
    assertTrue(eins.contains("  URL: https://alt.example/posts/a/\n"), eins);
    String one = site.archive().text("readings/2020-one.md");
    assertTrue(one.contains("  URL: https://old.example/posts/a/\n"), one);
    String two = site.archive().text("readings/2020-two.md");
    assertTrue(two.contains("In [German](../readings/2020-eins.md)."), two);
    site.assertReports(
        "address was on a server of its own, which has to lead to the address here:"
            + " https://alt.example/posts/a/ to /de/posts/a/: old/content/posts/a.de.md");
    site.assertBuilds();
  }
}
