package org.concordance.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of records tell of others of their name, and of readings that only name them. */
final class NamesakesTest {

  @TempDir private Path folder;

  @Test
  void namesakesAreToldApart() {
    TestArchive files = TestArchive.sound(folder);
    files.write("topics/lights.md", "---\nlabel: Lights\n---\n");
    files.write("events/first.md", "---\ntitle: Lights\ndate: 2023-05\n---\n");
    files.write("events/second.md", "---\ntitle: Lights\ndate: 2024\n---\n");
    files.write("actors/lights.md", "---\nname: Lights\nkind: publication\n---\n");
    Tree site = Sites.tree(files.content());

    assertEquals(
        "Not to be confused with Lights publication, Lights topic or Lights event, 2024.",
        Jsoup.parse(site.text("events/first/index.html")).select("p:contains(confused)").text());
  }

  @Test
  void whatIsNamedIsNotSaidToHaveNoReadings() {
    TestArchive files = TestArchive.sound(folder);
    files.write("actors/lee.md", "---\nname: Ana Lee\nkind: person\n---\n");
    files.write("actors/oh.md", "---\nname: Ben Oh\nkind: person\n---\n");
    files.write("readings/sound.md", TestArchive.reading("", "Ana Lee is named."));
    Tree site = Sites.tree(files.content());

    assertEquals(
        "Also mentioned in 1", Jsoup.parse(site.text("actors/lee/index.html")).select("h2").text());
    assertEquals(0, none(site, "lee"));
    assertEquals(1, none(site, "oh"));
  }

  private static int none(Tree site, String actor) {
    return Jsoup.parse(site.text("actors/" + actor + "/index.html"))
        .select("p.note:contains(No readings yet)")
        .size();
  }
}
