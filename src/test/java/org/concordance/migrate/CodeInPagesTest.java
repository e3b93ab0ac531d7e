package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.concordance.testing.OldSite;
import org.concordance.testing.TestArchive.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no reading can be no draft, and does not show what tags of the old site hid. */
final class CodeInPagesTest {

  private static final String SECRET =
      "---\ntitle: About us\n---\n{{< private >}}Secret{{< /private >}} ![a](/a.png)\n";

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site =
        new OldSite(folder)
            .write("hugo.toml", "baseURL = 'https://old.example/'\n")
            .write(
                "content/posts/a.md",
                """
                ---
                title: Alpha
                date: 2020-01-02
                tags: [radar]
                ---
                [One](/about/), [two]({{< ref "about" >}}), [three](/tags/radar/#part).
                """)
            .write("static/a.png", OldSite.PNG);
  }

  private boolean comes(String path) {
    return Files.exists(site.archive().path(path));
  }

  @Test
  void aPageWithCodeStaysOutUntilItIsMended() {
    site.write("content/about.md", SECRET);
    site.take();
    site.assertBuilds();
    assertFalse(comes("pages/about.md"));
    assertFalse(comes("media/a.png"));
    assertTrue(
        site.archive()
            .text("readings/2020-alpha.md")
            .contains("[One](https://old.example/about/), [two](https://old.example/about/),"));
    site.assertReports(
        "link leads to what did not come; the link leads to the old site: about:"
            + " old/content/posts/a.md:6 (2020-alpha)");

    site.write("content/about.md", SECRET.replaceAll("\\{\\{.*\\}\\}", "Public"));
    Run again = site.take();
    assertTrue(again.out().contains("1 comes, "), again.out());
    assertTrue(site.archive().text("pages/about.md").contains("Public"));
    site.assertBuilds();
  }

  @Test
  void aPageThatCameBeforeIsKnownWhateverItShowsNow() {
    site.write("content/about.md", "---\ntitle: About us\n---\nUs.\n");
    site.take();
    site.write("content/about.md", SECRET);
    Run again = site.take();
    assertTrue(again.out().contains("0 come, "), again.out());
    assertFalse(site.report().contains("stays out"), site.report());
  }

  @Test
  void aTermComesWithoutATextWithCode() {
    site.write(
        "content/tags/radar/_index.md", SECRET.replace("About us", "Radar") + "\n## Part\n\nX.\n");
    site.take();
    site.assertBuilds();
    assertEquals(
        "---\nlabel: Radar\nformerly:\n  - \"/tags/radar/\"\n---\n",
        site.archive().text("topics/radar.md"));
    assertFalse(comes("media/a.png"));
    site.assertReports(
        "- text of the term stays out, for it would show tags of the old site as code, and only"
            + " readings can be drafts: write it into the record without them: shortcode 'private':"
            + " old/content/tags/radar/_index.md (radar)");
  }
}
