package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordance.testing.OldSite;
import org.concordance.testing.TestArchive.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wrote posts, what terms are called and where they stood, in sites of Jekyll. */
final class AuthorsAndTermsTest {

  private static final String CONFIG = "url: https://old.example\ntitle: Old\n";

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site = new OldSite(folder).write("_config.yml", CONFIG);
  }

  private String text(String path) {
    return site.archive().text(path);
  }

  private OldSite post(String name, String fields) {
    return site.write("_posts/" + name + ".md", "---\n" + fields + "\n---\nX.\n");
  }

  private void settings(String more) {
    site.write("_config.yml", CONFIG + more);
  }

  @Test
  void theFirstOfSeveralAuthorsIsTheSummarizerAndTheOthersAreNamed() {
    post("2020-01-02-a", "title: One\nauthors: [Ana Lee, Felix Kim]");
    post("2020-01-03-b", "title: Two\nlink: https://x.example/y\nauthors: [Ana Lee, Felix Kim]");
    site.take();
    String own = text("readings/lee-2020-one.md");
    assertTrue(own.contains("summarizer:\n  actor: ana-lee\n"), own);
    assertTrue(own.contains("  author:\n    - actor: ana-lee\n    - actor: felix-kim\n"), own);
    String ofOthers = text("readings/2020-two.md");
    assertTrue(ofOthers.contains("summarizer:\n  actor: ana-lee\n"), ofOthers);
    site.assertReports(
        "- summarizer is the first of several authors: a summary has one (2 times):");
    site.assertReports("  - old/_posts/2020-01-03-b.md (2020-two): also by felix-kim");
    site.assertBuilds();
  }

  @Test
  void whoWroteIsGuessedOnlyWhereNothingSaysIt() throws IOException {
    post("2020-01-02-a", "title: One\nlink: https://x.example/a\nby: A B\nwriter: C D");
    post("2020-01-03-b", "title: Two\nlink: https://x.example/b\nauthor: A B\nwork_author: C D");
    post("2020-01-04-c", "title: Three\nlink: https://x.example/c\nauthor: A B");
    site.take("--dry-run", "--report", folder.resolve("plan.md").toString());
    String guess = " of posts about works of others was taken for who wrote the posts";
    String plan = Files.readString(folder.resolve("plan.md")).replace(folder + "/", "");
    assertTrue(plan.contains("- key 'writer'" + guess), plan);
    assertTrue(plan.contains("source.author: old/_posts/2020-01-04-c.md:4:9"), plan);
    assertFalse(plan.contains("source.author: old/_posts/2020-01-03-b.md"), plan);
    Files.writeString(
        folder.resolve("m.yaml"),
        "keys: {author: summarizer, writer: source.author, by: summarizer}");
    site.take("--mapping", folder.resolve("m.yaml").toString());
    assertFalse(site.report().contains(guess), site.report());
  }

  @Test
  void jekyllHasNoPagesOfTerms() {
    post("2020-01-02-a", "title: One\ntags: [Radar data]\ncategories: [News]");
    site.take();
    assertEquals("---\nlabel: Radar data\n---\n", text("topics/radar-data.md"));
    assertEquals("---\nlabel: News\n---\n", text("topics/news.md"));
  }

  @Test
  void itsPluginHasThemWhereItIsToldTo() {
    settings("jekyll-archives:\n  enabled: [tags]\n  permalinks:\n    tag: /about/:type/:name/\n");
    post("2020-01-02-a", "title: One\ntags: [Radar data]\ncategories: [News]");
    site.take();
    assertTrue(text("topics/radar-data.md").contains("  - \"/about/tag/radar-data/\"\n"));
    assertEquals("---\nlabel: News\n---\n", text("topics/news.md"));
  }

  @Test
  void aPageThatTheSiteHasOnATermKeepsItsAddress() {
    post("2020-01-02-a", "title: One\ntags: [radar]\nauthor: ana");
    site.write("tag/radar.md", "---\nlayout: tag\ntag: radar\npermalink: /on/radar/\n---\n")
        .write("_authors/ana.md", "---\nname: Ana Lee\nshort_name: ana\n---\nWrites.\n");
    site.take("--dry-run");
    settings("collections: {authors: {output: true}}\n");
    site.take();
    assertTrue(text("topics/radar.md").contains("  - \"/on/radar/\"\n"));
    assertTrue(text("actors/ana-lee.md").contains("  - \"/authors/ana.html\"\n"));
  }

  @Test
  void commasAndTheFirstSpellingAreWhatWasMeant() {
    post("2020-01-02-a", "title: One\ntags: Genève, Op-Ed");
    post("2020-01-03-b", "title: Two\ntags: [op ed]");
    site.take();
    assertTrue(text("topics/geneve.md").contains("label: Genève\n"));
    assertTrue(text("topics/op-ed.md").contains("label: Op-Ed\n"));
    site.assertReports(
        "- key 'tags' was divided at its commas, which Jekyll would have kept in the terms:"
            + " Genève, Op-Ed: old/_posts/2020-01-02-a.md:3:7");
  }

  @Test
  void idsOfTitlesWithoutLatinLettersAreOldNamesOrNumbersAndTold() {
    post("2017-01-02-missile-news", "title: 북한 미사일\ntags: [정책]\nauthor: 김민수");
    post("2017-01-03-한일", "title: 한일 협력");
    post("2017-01-04-협력", "title: 협력\ntags: [북한]");
    site.take();
    assertTrue(text("readings/2017-missile-news.md").contains("title: 북한 미사일\n"));
    assertTrue(text("readings/2017.md").contains("title: 한일 협력\n"));
    assertTrue(text("readings/2017-2.md").contains("title: 협력\n"));
    assertTrue(text("topics/tags-1.md").contains("label: 정책\n"));
    assertTrue(text("topics/tags-2.md").contains("label: 북한\n"));
    assertTrue(text("actors/author-1.md").contains("name: 김민수\n"));
    site.assertReports(
        "- id has no word of the title, which is not in Latin letters: choose one before it is"
            + " recorded (5 times):");
    site.assertReports("  - old/_posts/2017-01-03-한일.md (2017): 한일 협력\n");
    site.assertBuilds();
  }

  @Test
  void anEntryOfTheMappingThatMatchesNothingIsToldOnTheTerminal() throws IOException {
    post("2020-01-02-a", "title: One\njournal: X");
    Files.writeString(folder.resolve("m.yaml"), "keys: {jornal: source.container-title}");
    Run run = site.take("--mapping", folder.resolve("m.yaml").toString());
    assertTrue(run.err().contains("m.yaml:1:8: warning: key 'jornal' of the mapping file matches"));
    assertEquals(0, run.status());
    Run none = site.take("--mapping", folder.resolve("none.yaml").toString());
    assertTrue(none.err().contains("there is no file 'none.yaml'"), none.err());
  }

  @Test
  void personsAreFiledByTheFamilyNameWhereThatIsSure() {
    post(
        "2020-01-02-a", "title: One\npeople: [Ana Lee, Kim Jong Un, Wang Yi, Plato, John Doe Jr.]");
    post("2020-01-03-b", "title: Two\npeople: 'Roe, Jane'\norganizations: [Port Team]");
    site.take();
    assertEquals(
        "---\nname: Ana Lee\nkind: person\nsort: Lee, Ana\n---\n", text("actors/ana-lee.md"));
    assertEquals("---\nname: Kim Jong Un\nkind: person\n---\n", text("actors/kim-jong-un.md"));
    assertEquals("---\nname: Wang Yi\nkind: person\n---\n", text("actors/wang-yi.md"));
    assertEquals("---\nname: Plato\nkind: person\n---\n", text("actors/plato.md"));
    assertTrue(text("actors/john-doe-jr.md").contains("sort: Doe, John, Jr.\n"));
    assertTrue(text("actors/roe-jane.md").contains("sort: Roe, Jane\n"));
    assertFalse(text("actors/port-team.md").contains("sort"));
    site.assertReports(
        "- sort is the name as it is, taken to have the family name first: Kim Jong Un: ");
    site.assertReports("- sort is left out, for either part may be the family name: Wang Yi: ");
    site.assertBuilds();
  }
}
