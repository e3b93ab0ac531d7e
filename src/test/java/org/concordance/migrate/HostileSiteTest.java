package org.concordance.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Register;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.Problems;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Site;
import org.concordance.testing.OldSite;
import org.concordance.testing.TestArchive.Run;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a site leads out of it, nor out of the archive, nor takes for ever. */
final class HostileSiteTest {

  private static final Duration LIMIT = Duration.ofSeconds(40);

  @TempDir private Path folder;
  private OldSite site;

  @BeforeEach
  void makeSite() {
    site = new OldSite(folder).write("hugo.toml", "baseURL = 'https://old.example/'\n");
  }

  private Run taken() {
    return assertTimeoutPreemptively(LIMIT, () -> site.take());
  }

  @Test
  void nothingIsWrittenOutsideTheArchive() {
    site.write(
            "content/posts/a.md",
            """
            ---
            title: "../../../evil"
            slug: ../../../evil
            date: 2020-01-02
            tags: ["../../x", "..", "/etc/passwd", "a\\0b"]
            author: ../../../root
            ---
            ![x](../../../../../../etc/passwd) [y](/../../etc/passwd) ![z](/%2e%2e/%2e%2e/etc/passwd)
            """)
        .write("content/posts/CON.md", "---\ntitle: CON\ndate: 2020-01-02\n---\nX.")
        .write("content/posts/a b 🎉.md", "---\ntitle: 🎉\ndate: 2020-01-02\n---\nX.");
    taken();
    site.assertBuilds();
    Tree.read(folder).files().keySet().stream()
        .filter(path -> !path.matches("(content|imports|site|old|\\.concordance)/.*"))
        .forEach(path -> assertEquals("", path));
    assertFalse(site.report().contains("root:x"));
  }

  @Test
  void linksOutOfTheTreeAreNotFollowedAndTold() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.md"), "---\ntitle: Secret\n---\nS.");
    Files.createDirectories(site.path("content/posts"));
    Files.createSymbolicLink(site.path("content/posts/link.md"), secret);
    Files.createSymbolicLink(site.path("content/posts/folder"), folder.resolve("content"));
    taken();
    assertFalse(Files.exists(site.archive().path("readings/secret.md")));
    site.assertReports("link is a symbolic link, which is not followed: put the files there");
    site.assertReports("old/content/posts/link.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "[[",
        "{",
        "{{",
        "{{<",
        "{%",
        "`",
        "<",
        "<!--",
        "](",
        "*",
        "> ",
        "\\",
        "[^",
        "(",
        "<a href=\"",
        "{{< x",
        "{{< note >}}",
        "{{< note >}}{{< tip >}}{{< /note >}}",
        "{{% /note %}}",
        "{{< highlight >}}",
        "~~a ",
        "$$",
        "$$^ ",
        "\\\\(",
        "{a=b ",
        "{: ",
        ":a",
        "```\n",
        "- ",
        "# ",
        "[a]: "
      })
  void longRunsOfMarksTakeNoTime(String mark) {
    String run = mark.repeat(100_000 / mark.length());
    site.write(
        "content/posts/a.md", "---\ntitle: Alpha\ndate: 2020-01-02\n---\n" + run + "\n\nx " + run);
    assertEquals(1, incoming().size());
  }

  private List<Incoming> incoming() {
    Site read = Site.read(site.path(""), Optional.empty(), Mapping.NONE).orElseThrow();
    Archive archive =
        Assembler.assemble(
            ContentReader.read(site.archive().content(), new Problems()), true, new Problems());
    Import into =
        new Import(archive, new Register(archive, Ledger.EMPTY), "2027-03-01", false, Set.of());
    return assertTimeoutPreemptively(
        Duration.ofSeconds(15), () -> Migration.of(read, into).incoming());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% if x %}",
        "{% note %}",
        "{% comment %}",
        "{% raw %}",
        "{% highlight x %}",
        "{% include a b=c.d %}",
        "{{ a | b ",
        "{::comment}",
        "*[a]: "
      })
  void longRunsOfLiquidTakeNoTime(String mark) throws IOException {
    Files.delete(site.path("hugo.toml"));
    String run = mark.repeat(200_000 / mark.length());
    site.write("_config.yml", "title: Old\nurl: https://old.example\n")
        .write("_posts/2020-01-02-a.md", "---\ntitle: Alpha\n---\n" + run + "\n\nx " + run);
    assertEquals(1, incoming().size());
  }

  @Test
  void shortcodesWithinOthersAreReadAsDeepAsAnybodyWrites() {
    String open = "{{< note >}}\n";
    String close = "{{< /note >}}\n";
    site.write(
        "content/posts/a.md",
        "---\ntitle: Alpha\ndate: 2020-01-02\n---\n"
            + open.repeat(10_000)
            + "x\n"
            + close.repeat(10_000));
    taken();
    String made = site.archive().text("readings/2020-alpha.md");
    assertTrue(made.contains("\n" + "> ".repeat(20) + "**Note**\n"), made);
    assertFalse(made.contains("> ".repeat(21)), made);
    site.assertBuilds();
  }

  @Test
  void lineOfAMillionCharactersTakesNoTime() {
    site.write(
        "content/posts/a.md",
        "---\ntitle: Alpha\ndate: 2020-01-02\n---\n"
            + "{{< note >}}a{{< /note >}} {{< x >}} ~~b~~ `{{< y >}}` ".repeat(20_000));
    assertEquals(1, incoming().size());
  }

  @Test
  void yamlBombsAndDeepNestingAreRefused() {
    site.write(
            "content/posts/a.md",
            "---\na: &a [x,x,x,x,x,x,x,x]\n"
                + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\n"
                + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d]\n---\nX.")
        .write("content/posts/b.md", "---\na: " + "[".repeat(50_000) + "\n---\nX.")
        .write("content/posts/c.md", "+++\na = " + "[".repeat(50_000) + "\n+++\nX.")
        .write("content/posts/d.md", "{\"a\":".repeat(50_000) + "\nX.");
    Run run = taken();
    assertEquals(1, run.status());
    assertTrue(
        run.out().contains("4 cannot come") || run.err().contains("4 cannot come"), run.err());
  }

  @Test
  void emptyAndOddFilesHarmNobody() {
    site.write("content/posts/a.md", "")
        .write("content/posts/b.md", "---\n---\n")
        .write("content/posts/c.md", "---\ntitle: Only front matter\ndate: 2020-01-02\n---\n")
        .write("content/posts/d.md", new byte[] {0, 1, 2, 3})
        .write("content/posts/e.md", "No front matter at all.")
        .write("content/posts/f.md", "---\n- a\n- list\n---\nX.")
        .write("content/posts/g.md", "x".repeat(5_100_000));
    Run run = taken();
    assertEquals(1, run.status());
    site.assertBuilds();
    assertTrue(Files.exists(site.archive().path("readings/2020-only-front-matter.md")));
    site.assertReports("file is larger than 5 MB: old/content/posts/g.md");
  }
}
