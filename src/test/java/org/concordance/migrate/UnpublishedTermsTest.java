package org.concordance.migrate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.concordance.testing.OldSite;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every record is published, so that none may come of what only drafts of the old site have. */
final class UnpublishedTermsTest {

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site =
        new OldSite(folder)
            .write("hugo.toml", "baseURL = 'https://old.example/'\n")
            .write("data/authors.yaml", "Max Mole:\n  bio: A secret source.\n")
            .write(
                "content/posts/a.md",
                "---\ntitle: Open\ndate: 2020-01-02\ntags: [Radar]\nauthor: Ana Lee\n---\nText.\n")
            .write(
                "content/posts/b.md",
                """
                ---
                title: Hidden
                date: 2020-01-03
                draft: true
                tags: [radar, Secret plan]
                categories: [Plots/One, Plots/Two]
                people: [Deep Throat]
                author:
                  - Max Mole
                  - {name: Ana Lee, bio: Works for us.}
                ---
                ![The plan](/secret-plan.png) and ![Both](/both.png)
                """)
            .write(
                "content/posts/c.md", "---\ntitle: C\ndate: 2020-01-04\n---\n![Both](/both.png)\n")
            .write("static/secret-plan.png", OldSite.PNG)
            .write(
                "static/both.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1});
  }

  @Test
  void anImageComesForPublishedPostsAlone() {
    assertEquals(0, site.take().status());
    String hidden = site.archive().text("readings/mole-2020-hidden.md");
    assertTrue(hidden.contains("[The plan](https://old.example/secret-plan.png)"), hidden);
    assertTrue(site.archive().text("readings/2020-c.md").contains("![Both](../media/both.png)"));
    site.assertReports("is an image of a text that the old site did not publish");
  }

  @Test
  void whatOnlyDraftsNameIsNowhereInTheSite() {
    assertEquals(0, site.take().status());
    site.assertBuilds();
    for (Map.Entry<String, byte[]> file : Tree.read(folder.resolve("site")).files().entrySet()) {
      String text = file.getKey() + new String(file.getValue(), UTF_8);
      for (String secret :
          new String[] {"Secret", "secret-p", "Plots", "Throat", "Mole", "Works f"}) {
        assertFalse(text.contains(secret), file.getKey() + " has " + secret);
      }
    }
    assertTrue(site.archive().text("actors/ana-lee.md").contains("name: Ana Lee\n"));
    assertTrue(site.archive().text("topics/radar.md").contains("label: Radar\n"));
  }

  @Test
  void theirDraftsNameThemAndTheReportTellsThem() {
    assertEquals(0, site.take().status());
    String hidden = site.archive().text("readings/mole-2020-hidden.md");
    assertTrue(
        hidden.contains(
            """
            summarizer: Max Mole
            source:
              type: post-weblog
              title: Hidden
              author:
                - Max Mole
                - actor: ana-lee
            """),
        hidden);
    assertTrue(
        hidden.contains(
            """
            topics:
              - radar
              # - secret-plan                 # Secret plan: only drafts name it; make its record first
              # - plots-one                   # Plots/One: only drafts name it; make its record first
              # - plots-two                   # Plots/Two: only drafts name it; make its record first
            actors:
              # - deep-throat                 # Deep Throat: only drafts name it; make its record first
            """),
        hidden);
    site.assertReports(
        "- term made no record, which would be published, for only posts use it that the old site"
            + " did not publish: their drafts name it (5 times):\n");
    site.assertReports("  - old/data/authors.yaml:2:3: Max Mole\n");
    site.assertReports("  - old/content/posts/b.md:5:15: Secret plan\n");
    site.assertReports("stands in a post that the old site did not publish");
  }

  @Test
  void oneThatThePublishedNameOrTheArchiveHasIsNamed() {
    site.archive().write("topics/secret-plan.md", "---\nlabel: Secret plan\n---\n");
    site.write("content/categories/plots/_index.md", "---\ntitle: Plots\n---\nAll of them.\n")
        .write(
            "content/posts/c.md",
            "---\ntitle: More\ndate: 2020-01-04\npeople: deep throat\n---\nX.\n");
    assertEquals(0, site.take().status());
    String hidden = site.archive().text("readings/mole-2020-hidden.md");
    assertTrue(hidden.contains("  - secret-plan\n"), hidden);
    assertTrue(hidden.contains("  - deep-throat\n"), hidden);
    assertTrue(site.archive().text("topics/plots.md").contains("label: Plots\n"));
    site.assertBuilds();
  }
}
