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

/**
 * What a site says of terms and people whose records are here already is neither written nor lost.
 */
final class KnownTermsTest {

  private static final String ANA =
      """
      ---
      name: Ana Lee
      kind: person
      formerly:
        - "/people/ana/"
      ---
      Edits.
      """;

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site =
        new OldSite(folder)
            .write(
                "hugo.toml",
                "baseURL = 'https://old.example/'\n[taxonomies]\ntag='tags'\nauthor='authors'\n");
    site.write(
            "content/posts/a.md",
            "---\ntitle: One\ndate: 2021-02-03\ntags: [radar]\nauthors: [Ana Lee]\n---\nX.")
        .write(
            "content/authors/ana-lee/_index.md",
            "---\ntitle: Ana Lee\nwebsite: https://ana.example/\n---\nShe was a *captain*.");
    site.archive()
        .write("actors/ana-lee.md", ANA)
        .write("topics/radar.md", "---\nlabel: Radar\n---\n");
  }

  private String kept(String name) throws IOException {
    return Files.readString(folder.resolve("imports").resolve(name));
  }

  @Test
  void theirAddressesAndTextsAreNamedAndKept() throws IOException {
    Run run = site.take();
    assertEquals(0, run.status(), run.err());
    assertEquals(ANA, site.archive().text("actors/ana-lee.md"));
    site.assertReports("2 are here already. Of what is here already, 3 things were not added.");
    site.assertReports(
        """
        - what the old site says of a record that is here is not written into its file; add there what you want to keep (3 times):
          - old/content/authors/ana-lee/_index.md (ana-lee): content/actors/ana-lee.md: formerly: ["/authors/ana-lee/"]
          - old/content/authors/ana-lee/_index.md (ana-lee): content/actors/ana-lee.md: same-as: ["https://ana.example/"]
          - old/content/posts/a.md:4:8 (radar): content/topics/radar.md: formerly: ["/tags/radar/"]
        """);
    site.assertReports("- text of what is here already lies in 'imports', to be read");
    assertTrue(kept("ana-lee.md").endsWith("---\nShe was a *captain*.\n"), kept("ana-lee.md"));
    site.assertBuilds();
  }

  @Test
  void aLineThatWasAddedIsNotToldAgain() {
    site.archive()
        .edit(
            "actors/ana-lee.md",
            "formerly:",
            "same-as: ['https://ana.example/']\nformerly:\n  - /authors/ana-lee/")
        .write("topics/radar.md", "---\nlabel: Radar\nformerly: [/tags/radar/]\n---\n");
    site.take();
    assertFalse(site.report().contains("left out"), site.report());
    assertFalse(Files.exists(folder.resolve("imports/ana-lee.md")));
  }

  @Test
  void aTextIsKeptOnceHoweverOftenItIsImported() throws IOException {
    site.take();
    Tree before = Tree.read(folder.resolve("imports"));
    site.take();
    assertEquals(before.files().keySet(), Tree.read(folder.resolve("imports")).files().keySet());
    site.write(
        "content/authors/ana-lee/_index.md", "---\ntitle: Ana Lee\n---\nShe is an *admiral*.");
    site.take();
    assertTrue(kept("ana-lee-2.md").endsWith("She is an *admiral*.\n"));
  }

  @Test
  void aTermThatIsAnActorOfTheSameSiteLosesNothing() throws IOException {
    site.write("content/tags/ito/_index.md", "---\ntitle: Ito\n---\nOf the tag.")
        .write(
            "content/posts/b.md",
            "---\ntitle: Two\ndate: 2021-02-03\ntags: [Ito]\nauthors: [Ito]\n---\nX.");
    site.take();
    String ito = site.archive().text("actors/ito.md");
    assertTrue(
        ito.contains("  - \"/tags/ito/\"\n") && ito.contains("  - \"/authors/ito/\"\n"), ito);
    assertTrue(kept("ito.md").endsWith("Of the tag.\n"));
  }

  @Test
  void whatCameFromTheSameSiteIsNotToldAgain() {
    site.archive().delete("actors/ana-lee.md").delete("topics/radar.md");
    site.take();
    site.archive().edit("actors/ana-lee.md", "captain", "seafarer");
    Run again = site.take();
    assertTrue(again.out().contains("0 come, 2 are here already."), again.out());
    assertFalse(site.report().contains("left out"), site.report());
  }
}
