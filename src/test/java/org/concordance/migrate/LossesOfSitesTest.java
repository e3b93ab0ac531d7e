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

/** What of a site does not come, or comes otherwise, is said, with what there is to do. */
final class LossesOfSitesTest {

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site =
        new OldSite(folder).write("hugo.toml", "baseURL = 'https://old.example/'\ntitle = 'Old'\n");
  }

  private String text(String path) {
    return site.archive().text(path);
  }

  private OldSite post(String name, String fields, String text) {
    return site.write("content/posts/" + name + ".md", "---\n" + fields + "\n---\n" + text);
  }

  @Test
  void aReadingOfItselfHasNoAddressThatWouldLeadBackToIt() {
    site.archive().edit("archive.yaml", "https://archive.example/", "https://www.old.example/");
    post("a", "title: One\ndate: 2020-01-02", "X.");
    site.take();
    assertTrue(text("readings/2020-one.md").contains("formerly:\n  - \"/posts/a/\"\n"));
    assertFalse(text("readings/2020-one.md").contains("URL"), text("readings/2020-one.md"));
    site.assertBuilds();
  }

  @Test
  void pagesWithoutTextAreNotMadeAndPostsWithoutAreDrafts() {
    post("a", "title: One\ndate: 2020-01-02", "\n")
        .write("content/home.md", "---\ntitle: Home\n---\n");
    post("b", "title: Two\ndate: 2020-01-02\ndescription: The gist.", "");
    site.take();
    assertTrue(text("readings/2020-one.md").contains("status: draft\n"));
    assertFalse(text("readings/2020-two.md").contains("status"), text("readings/2020-two.md"));
    assertFalse(Files.exists(site.archive().path("pages/home.md")));
    site.assertReports(
        "- status is draft: the post has no text: old/content/posts/a.md (2020-one)");
    site.assertReports(
        "- page has no text of its own, and its address is not kept: old/content/home.md");
  }

  @Test
  void aPageBesideOneOfInitSaysHowToTakeItsPlace() throws IOException {
    site.write("content/about.md", "---\ntitle: About us\n---\nUs.");
    site.archive()
        .write(
            "pages/about.md", Files.readString(Path.of("src/main/starter/content/pages/about.md")));
    site.take();
    site.assertReports(
        "- id is another than before, for there is a page of 'init' as it came: to have this one in"
            + " its place, delete both and import again: pages/about.md and pages/about-2.md:"
            + " old/content/about.md (about-2)");
    site.archive().delete("pages/about.md").delete("pages/about-2.md");
    site.take();
    assertTrue(text("pages/about.md").contains("About us"));
  }

  @Test
  void datesInWordsAreDatesOfWorksToo() {
    post(
        "a",
        "title: One\ndate: 2020-01-02\nlink: https://x.example/a\nsource_date: March 2019",
        "X.");
    post(
        "b",
        "title: Two\ndate: 2020-01-02\nlink: https://x.example/b\nsource_date: In March 2019",
        "X.");
    site.take();
    assertTrue(text("readings/2019-one.md").contains("  issued: 2019-03\n"));
    site.assertReports("is not what issued of a source can be: 'In March 2019'");
  }

  @Test
  void aFolderThatTheMappingLeavesOutIsToldOnce() throws IOException {
    post("a", "title: One\ndate: 2020-01-02", "X.")
        .write("content/internal/a.md", "---\ntitle: A\n---\nX.")
        .write("content/internal/b.md", "---\ntitle: B\n---\nX.");
    Files.writeString(folder.resolve("m.yaml"), "sections: {internal: ignore}");
    site.take("--mapping", folder.resolve("m.yaml").toString());
    site.assertReports(
        "- section 'internal' does not come, as the mapping file says (2 times):"
            + " old/content/internal/a.md, old/content/internal/b.md");
  }

  @Test
  void whatPeopleHaveBesidesTheirNamesComesOrIsNamed() {
    post(
        "a",
        "title: One\ndate: 2020-01-02\nauthor: {name: Ana Lee, url: 'https://ana.example/',"
            + " affiliation: Port Institute}",
        "X.");
    site.write("data/authors.yaml", "ana: {name: Ana Lee, bio: Writes., email: a@b.example}\n");
    site.take();
    assertEquals(
        "---\nname: Ana Lee\nkind: person\nsort: Lee, Ana\nsame-as:\n  - https://ana.example/\n---\nWrites.\n",
        text("actors/ana-lee.md"));
    site.assertReports(
        "- key 'affiliation' of a person or term has no place here: Port Institute:"
            + " old/content/posts/a.md:4:");
    site.assertReports("- key 'email' of a person or term has no place here: a@b.example:");
  }

  @Test
  void aShortTextOnAPersonBesideALongOneIsNamed() {
    post("a", "title: One\ndate: 2020-01-02\nauthors: [ana]", "X.")
        .write(
            "content/authors/ana/_index.md",
            "---\ntitle: Ana Lee\nbio: Writes.\nsummary: In short.\n---\nLives by the sea.");
    site.take();
    assertTrue(text("actors/ana-lee.md").endsWith("---\nLives by the sea.\n"));
    site.assertReports(
        "- description has no place beside the text of the record: Writes.:"
            + " old/content/authors/ana/_index.md (ana-lee)");
    site.assertReports("- key 'summary' of a person or term has no place here: In short.:");
  }

  @Test
  void secondTitlesAndDescriptionsAreNamed() {
    post("a", "title: One\nlinkTitle: First\ndate: 2020-01-02", "X.")
        .write("content/about.md", "---\ntitle: About us\ndescription: Who.\nlead: Why.\n---\nUs.");
    site.take();
    assertTrue(text("pages/about.md").contains("description: Who.\n"));
    site.assertReports(
        "- key 'linkTitle' has no place beside another of the same sense: First:"
            + " old/content/posts/a.md:3:1 (2020-one)");
    site.assertReports(
        "- key 'lead' has no place beside another of the same sense: Why.:"
            + " old/content/about.md:4:1 (about)");
  }

  @Test
  void aSecondTextOnATermIsNamed() {
    post("a", "title: One\ndate: 2020-01-02\ntags: [radar]\ncategories: [Radar]", "X.")
        .write("content/tags/radar/_index.md", "---\ntitle: Radar\n---\nOf the tag.")
        .write("content/categories/radar/_index.md", "---\ntitle: Radar\n---\nOf the category.");
    site.take();
    assertTrue(text("topics/radar.md").contains("Of the category."));
    site.assertReports(
        "- text is a second one of the same term: old/content/tags/radar/_index.md (radar)");
  }

  @Test
  void aRenamedPostIsKnownByTheAddressThatItHadBefore() {
    post("a", "title: One\ndate: 2020-01-02", "X.");
    site.take();
    site.archive().edit("readings/2020-one.md", "title: One", "title: Another");
    post("renamed", "title: One\ndate: 2020-01-02\naliases: [/posts/a/]", "Y.");
    Run again = site.take();
    assertTrue(again.out().contains("0 come, 2 are here already."), again.out());
  }

  @Test
  void aLinkInHtmlToADraftIsToTheRecord() {
    post("a", "title: One\ndate: 2020-01-02", "");
    post("b", "title: Two\ndate: 2020-01-02", "See <a href=\"/posts/a/\">one</a>.");
    site.take();
    assertTrue(text("readings/2020-two.md").endsWith("See [[reading:2020-one|one]].\n"));
    site.assertBuilds();
  }

  @Test
  void imagesOfThePageAreNamedWithTheirCredits() {
    post(
        "a",
        "title: One\ndate: 2020-01-02\ncover: {image: c.jpg, caption: The strait, credit: Navy}\n"
            + "resources:\n  - {src: d.PNG, title: Quay, params: {byline: Ana Lee}}\n"
            + "thumbnail: yes\nsidebar: [{title: Port, text: The port closes at night.}]",
        "X.");
    site.write("static/c.jpg", "x");
    site.take();
    site.assertReports(
        "- key 'cover' is of an image that no text shows: to keep it, put it into 'media' and show"
            + " it there: image: c.jpg, caption: The strait, credit: Navy (old/static/c.jpg):"
            + " old/content/posts/a.md:4:1 (2020-one)");
    site.assertReports(
        "- key 'resources' is of an image that no text shows: src: d.PNG, title: Quay, params:"
            + " byline: Ana Lee: old/content/posts/a.md:5:1 (2020-one)");
    site.assertReports(
        "- key 'sidebar' says something beside the text, and has no place: title: Port, text: The"
            + " port closes at night.: old/content/posts/a.md:8:1 (2020-one)");
    site.assertReports(
        "- key 'thumbnail' (old/content/posts/a.md:7:1): told the old site how to show the page, and has no place");
  }

  @Test
  void aDryRunMayWriteItsPlanAgain() {
    post("a", "title: One\ndate: 2020-01-02", "X.");
    String plan = folder.resolve("plan.md").toString();
    assertEquals(0, site.take("--dry-run", "--report", plan).status());
    assertEquals(0, site.take("--dry-run", "--report", plan).status());
  }

  @Test
  void whatATaxonomyIsTakenForIsToldOnce() {
    site.write(
        "hugo.toml",
        "baseURL = 'https://old.example/'\n[taxonomies]\nc = 'contributors'\nm = 'moods'\nt = 'tags'");
    String fields = "date: 2020-01-02\ncontributors: [Henk Vos]\nmoods: [Calm]\ntags: [Radar]\n";
    post("a", fields + "title: One", "Text.");
    post("b", fields + "title: Two", "Text.");
    assertEquals(0, site.take().status());
    assertTrue(text("actors/henk-vos.md").contains("kind: person\n"));
    assertTrue(text("topics/calm.md").contains("label: Calm\n"));
    site.assertReports(
        "taxonomy 'contributors' was taken for actors: a mapping file can say otherwise:"
            + " old/content/posts/a.md:3:1");
    site.assertReports(
        "taxonomy 'moods' was taken for topics: a mapping file can say otherwise:"
            + " old/content/posts/a.md:4:1");
    assertFalse(site.report().contains("taxonomy 'tags'"));
  }
}
