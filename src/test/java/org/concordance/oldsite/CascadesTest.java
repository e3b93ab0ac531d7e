package org.concordance.oldsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.concordance.testing.OldSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Hugo hands down to pages. */
final class CascadesTest {

  @TempDir private Path folder;

  private OldSite site() {
    return new OldSite(folder)
        .write("hugo.toml", "baseURL = 'https://old.example/'\ntitle = 'T'\n")
        .write("content/posts/a.md", "---\ntitle: First\ndate: 2020-01-02\n---\nText.\n");
  }

  /** The values of a key by the pages that have it. */
  private String values(String key) {
    Tree tree = Tree.of(folder.resolve("old"));
    return Documents.of(tree, Settings.of(tree, Generator.HUGO)).found().stream()
        .map(one -> one.local() + " " + one.fields().text(key).orElse("-"))
        .collect(Collectors.joining(", "));
  }

  @Test
  void aDraftBySectionIsNoMorePublishedThanAnother() {
    OldSite site = site();
    site.write("content/posts/_index.md", "---\ncascade:\n  draft: true\n---\n")
        .write("content/posts/in/b.md", "---\ntitle: Second\ndate: 2020-01-02\n---\nText.\n")
        .write("content/posts/c.md", "---\ntitle: Third\ndate: 2020-01-02\ndraft: false\n---\nX.\n")
        .write("content/about/_index.md", "+++\n[[cascade]]\nbuild = {render = 'never'}\n+++\n")
        .write("content/about/us.md", "---\ntitle: Us\n---\nSecret.\n");
    assertEquals(0, site.take().status());
    assertTrue(site.archive().text("readings/2020-first.md").contains("status: draft\n"));
    assertTrue(site.archive().text("readings/2020-second.md").contains("status: draft\n"));
    assertFalse(site.archive().text("readings/2020-third.md").contains("status:"));
    assertFalse(Files.exists(site.archive().path("pages/about-us.md")));
    site.assertReports(
        "status is draft, since the old site kept it back: it is a draft by what is said"
            + " elsewhere (2 times):\n  - old/content/posts/a.md (2020-first):"
            + " old/content/posts/_index.md:3:3\n");
    site.assertReports(
        "only readings can be drafts: 'render' says so (2 times):\n"
            + "  - old/content/about/_index.md:3:10: never\n"
            + "  - old/content/about/us.md: never, old/content/about/_index.md:3:10\n");
    site.assertBuilds();
  }

  @Test
  void authorsTermsAndLanguagesComeDownToo() {
    OldSite site = site();
    site.write(
        "content/posts/_index.md",
        """
        ---
        cascade:
          - target: {kind: page}
            author: Ana Lee
            tags: [ships]
            params: {lang: de}
        ---
        """);
    assertEquals(0, site.take().status());
    String reading = site.archive().text("readings/lee-2020-first.md");
    assertTrue(reading.contains("actor: ana-lee"), reading);
    assertTrue(reading.contains("  - ships\n"), reading);
    assertTrue(reading.contains("language: de\n"), reading);
    site.assertBuilds();
  }

  @Test
  void aDayToComeComesDownToo() {
    OldSite site = site();
    site.write("content/_index.md", "---\ncascade: {params: {publishDate: 2030-05-05}}\n---\n");
    assertEquals(0, site.take().status());
    site.assertReports(
        "'publishDate' is a day to come: 2030-05-05, old/content/_index.md:2:20: old/content/pos");
  }

  @Test
  void thePageCountsThenTheNearestSectionThenTheSettings() {
    OldSite site = site();
    site.write("hugo.toml", "[cascade]\nmood = 'site'\n[cascade.params]\nx = 'site'\n")
        .write("content/posts/_index.md", "---\ncascade: {mood: outer, params: {x: outer}}\n---\n")
        .write("content/posts/in/_index.md", "---\ncascade: {mood: inner}\n---\n")
        .write("content/posts/in/b.md", "---\ntitle: B\n---\nText.\n")
        .write("content/posts/in/c.md", "---\ntitle: C\nmood: own\n---\nText.\n")
        .write("content/d.md", "---\ntitle: D\n---\nText.\n");
    assertEquals(
        "d.md site, posts/_index.md outer, posts/a.md outer, posts/in/_index.md inner,"
            + " posts/in/b.md inner, posts/in/c.md own",
        values("mood"));
    assertEquals(
        "d.md site, posts/_index.md outer, posts/a.md outer, posts/in/_index.md outer,"
            + " posts/in/b.md outer, posts/in/c.md outer",
        values("x"));
  }

  @Test
  void languagesHaveTheirOwnSections() {
    OldSite site = site();
    site.write("hugo.toml", "[languages.en]\n[languages.de]\n[languages.de.cascade]\ny = 'de'\n")
        .write("content/posts/_index.de.md", "---\ncascade: {mood: de}\n---\n")
        .write("content/posts/_index.en.md", "---\ncascade: {mood: en}\n---\n")
        .write("content/posts/a.de.md", "---\ntitle: A\n---\nText.\n");
    assertEquals(
        "posts/_index.de.md de, posts/_index.en.md en, posts/a.de.md de, posts/a.md en",
        values("mood"));
    assertEquals(
        "posts/_index.de.md de, posts/_index.en.md -, posts/a.de.md de, posts/a.md -", values("y"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {path: /posts/**}                     | c/index.md -, posts/_index.md x, posts/a.md x
          {path: '{/posts,/posts/**}'}          | c/index.md -, posts/_index.md x, posts/a.md x
          {path: /posts/?}                      | c/index.md -, posts/_index.md -, posts/a.md x
          "{path: '/POSTS/[!b-z]'}"               | c/index.md -, posts/_index.md -, posts/a.md x
          {path: /posts/*.md}                   | c/index.md -, posts/_index.md x, posts/a.md x
          {path: /c}                            | c/index.md x, posts/_index.md -, posts/a.md -
          {path: /post}                         | c/index.md -, posts/_index.md -, posts/a.md -
          {kind: section}                       | c/index.md -, posts/_index.md x, posts/a.md -
          {kind: '{page,home}', lang: e?}       | c/index.md x, posts/_index.md -, posts/a.md x
          {lang: de}                            | c/index.md -, posts/_index.md -, posts/a.md -
          {environment: staging}                | c/index.md -, posts/_index.md -, posts/a.md -
          {environment: '{staging,production}'} | c/index.md x, posts/_index.md x, posts/a.md x
          """)
  void goesToThosePagesThatAreMeant(String target, String values) {
    for (String key : new String[] {"target", "_target"}) {
      OldSite site = new OldSite(folder);
      site.write("hugo.yaml", "cascade:\n  - mood: x\n    " + key + ": " + target + "\n")
          .write("content/posts/a.md", "---\ntitle: A\n---\nText.\n")
          .write("content/posts/_index.md", "---\ntitle: P\n---\nText.\n")
          .write("content/c/index.md", "---\ntitle: C\n---\nText.\n");
      assertEquals(values, values("mood"));
    }
  }

  @Test
  void whatItCannotTellIsTaken() {
    OldSite site = site();
    site.write("hugo.yaml", "cascade:\n  target: {sites: {roles: [guest]}}\n  draft: true\n");
    assertEquals(0, site.take().status());
    assertTrue(site.archive().text("readings/2020-first.md").contains("status: draft\n"));
    site.assertReports("target 'sites' of a cascade is not known here");
  }

  @Test
  void noPatternTakesLong() {
    String stars = "**a".repeat(300) + "{a,{b,".repeat(300) + "[";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertFalse(Glob.matches(stars, "/" + "a".repeat(900))));
  }
}
