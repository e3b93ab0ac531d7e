package org.concordance.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.concordance.build.Built;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TwoWorksTest {

  @TempDir private Path folder;
  private TestArchive archive;

  @BeforeEach
  void begin() {
    archive = TestArchive.sound(folder);
  }

  private Built make() {
    return Sites.make(folder.resolve("content"));
  }

  @Test
  void noTwoWorksHaveOneKey() {
    archive
        .write("readings/sound-source.md", TestArchive.reading("", "Body."))
        .write("readings/sound-2026-11-21.md", TestArchive.reading("", "Body."))
        .edit(
            "readings/sound.md",
            "summarized",
            "changes: [{date: 2026-11-25, note: New.}]\nsummarized")
        .write("versions/sound/2026-11-21.md", "---\ntitle: Before\n---\nOld.\n");

    List<String> keys =
        make().citations().works().values().stream().map(work -> work.item().id()).toList();

    assertEquals(7, keys.size());
    assertEquals(keys.size(), new HashSet<>(keys).size(), keys::toString);
  }

  @Test
  void anEarlierTextIsASummaryOfItsWorkAsItWasDescribedThen() {
    archive
        .edit(
            "readings/sound.md",
            "summarized",
            "changes: [{date: 2026-11-25, note: New.}]\nsummarized")
        .write(
            "versions/sound/2026-11-21.md",
            """
            ---
            title: Before
            source: {type: report, title: Misread, author: {family: Wrong, given: A.}, issued: 2019, URL: 'https://wrong.example/'}
            ---
            Old.
            """);

    String page = Tree.of(make().outputs()).text("readings/sound/2026-11-21/index.html");

    assertEquals(
        "Summary: Misread (Wrong, 2019)",
        Jsoup.parse(page).select("meta[name=citation_title]").attr("content"));
    assertEquals(
        "https://wrong.example/",
        Jsoup.parse(page).select("meta[name=dcterms.references]").attr("content"));
    assertTrue(Jsoup.parse(page).select(".citation").text().contains("Misread"), page);
  }

  @Test
  void aWithdrawnSummaryIsCitedAsOneAndNothingThatWeWroteIsLeft() {
    archive.write(
        "readings/sound.md",
        """
        ---
        title: A summary
        summarized: 2026-11-21
        source: {type: report, title: A report, issued: 2024, note: OUR REMARK, abstract: OUR WORDS}
        status: withdrawn
        withdrawn: {date: 2026-11-22, reason: Asked for.}
        ---
        GONE TEXT
        """);

    Tree site = Tree.of(make().outputs());

    site.files()
        .keySet()
        .forEach(
            path -> {
              String text = site.text(path);
              assertFalse(text.contains("GONE TEXT"), path);
              assertFalse(text.contains("OUR REMARK") || text.contains("OUR WORDS"), path);
            });
    String cited = Jsoup.parse(site.text("readings/sound/index.html")).select(".citation").text();
    assertTrue(cited.contains("[Withdrawn summary of A report (2024)]"), cited);
    assertTrue(site.text("readings/sound/sound.csl.json").contains("\"status\":\"withdrawn\""));
  }

  @Test
  void filesStayWhereATopicWasRenamedAndThenDivided() {
    archive
        .write("topics/a.md", "---\nlabel: A\n---\n")
        .write("topics/b.md", "---\nlabel: B\n---\n")
        .write("topics/u.md", "---\nlabel: U\nformerly: [t]\nreplaced-by: [a, b]\n---\n")
        .edit("readings/sound.md", "summarized", "topics: [a]\nsummarized");

    Tree site = Tree.of(make().outputs());

    for (String file : List.of("topics/t/t", "topics/u/u", "topics/a/a")) {
      assertTrue(site.text(file + ".bib").contains("sound_source"), file);
    }
  }
}
