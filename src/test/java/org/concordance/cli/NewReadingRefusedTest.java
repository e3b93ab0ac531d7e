package org.concordance.cli;

import static org.concordance.cli.NewReading.assertWrote;
import static org.concordance.cli.NewReading.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.concordance.testing.TestArchive;
import org.concordance.testing.TestArchive.Run;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new reading that a script describes wrongly. */
final class NewReadingRefusedTest {

  @TempDir private Path folder;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    archive = NewReading.archive(folder);
  }

  private Run create(String... options) {
    return archive.create(with(options));
  }

  @Test
  void whatIsMissingIsToldTogether() {
    Run run = archive.create("reading", "--issued", "2021-02-30", "--topic", "rader");
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(
        run.err()
            .startsWith(
                """
                missing: --source-title, --type, --title
                --issued: February 2021 has no day 30; write 2021-02 when the day is not known; its \
                last day is the 28th
                --topic: unknown topic 'rader'; did you mean 'radar'? Or create it first: concordance \
                new topic rader
                """),
        run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --type=reprot          | --type: unknown value 'reprot'; did you mean 'report'?
          --url=example.org      | --url: not a web address: 'example.org'; write it whole, from https:// on
          --source-language=Korean | --source-language: not a language tag: 'Korean'; write BCP 47, such as en, ko or zh-Hant
          --basis=all            | --basis: unknown value 'all'; one of: full text, executive summary, abstract, excerpt
          --actor=japan:quotes   | --actor: unknown value 'quotes'; did you mean 'quoted'?
          --actor=Nippon         | --actor: not an id: 'Nippon'; an id is lower-case ASCII letters, digits and hyphens; write nippon
          --field=volume         | --field: 'volume' has no '='; write volume=12
          --field=volumes=1      | --field: no further field 'volumes'; did you mean 'volume'?
          --field=title=X        | --field: 'title' has an option of its own; use --source-title
          --field=issue=         | --field: empty text; write it, or leave it out
          --title=               | --title: empty text; write it, or leave it out
          """)
  void whatCannotBeRightIsRefused(String option, String message) {
    Tree before = Tree.read(archive.content());
    Run run = create(option);
    assertEquals(2, run.status());
    assertEquals(message, run.err().lines().findFirst().orElse(""));
    before.assertSame(Tree.read(archive.content()));
  }

  @Test
  void unknownIsNoNameAmongOthers() {
    Run run = create("--author", "unknown", "--author", "Ana Lee");
    assertEquals(
        "--author: 'unknown' stands alone, when the copy names no author",
        run.err().lines().findFirst().orElse(""));
    assertEquals(0, create("--author", "unknown").status());
    assertTrue(archive.text("readings/japan-radar.md").contains("\n  author: unknown\n"));
  }

  @Test
  void aTakenIdIsRefusedWithWhoHasItAndAFreeOne() {
    String before = archive.text("readings/sound.md");
    assertEquals(
        new Run(
            1,
            "",
            "error: 'sound' is taken: it is the id of content/readings/sound.md; 'japan-radar' is"
                + " free\n"),
        create("sound"));
    assertEquals(before, archive.text("readings/sound.md"));
    assertWrote("another", create("another"));
    assertWrote("japan-radar", create());
    assertWrote("japan-radar-2", create());
  }

  @Test
  void anAddressThatWasPublishedGoesOnToNothingElse() {
    archive.record(folder.resolve("site"));
    archive.delete("readings/sound.md");
    assertEquals(
        "error: 'sound' is taken: the address /readings/sound/ was published, and goes on to nothing"
            + " else; 'japan-radar' is free\n",
        create("sound").err());
  }

  @Test
  void aFileThatNoRecordIsMadeOfIsNotOverwrittenEither() throws IOException {
    Files.createDirectories(archive.path("readings/japan-radar.md"));
    Run run = create();
    assertEquals(
        new Run(
            1,
            "",
            "error: 'content/readings/japan-radar.md' is there already, and stays as it is\n"),
        run);
  }

  @Test
  void aTextThatCannotBeReadIsToldPlainly() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "é".getBytes(StandardCharsets.ISO_8859_1));
    Path zero = folder.resolve("zero.txt");
    Files.writeString(zero, "a\u0000b");
    String at = latin.getParent().toString();
    assertEquals(
        "error: 'latin.txt' is not UTF-8 text; save it as UTF-8\n",
        create("--text", latin.toString()).err().replace(at + "/", ""));
    assertEquals(
        "error: 'zero.txt' holds a control character U+0000; it has to be plain text or Markdown\n",
        create("--text", zero.toString()).err().replace(at + "/", ""));
    assertEquals("error: there is no file 'none.txt'\n", create("--text", "none.txt").err());
    assertEquals(
        "error: '/' cannot be read; is it a file, and may you read it?\n",
        create("--text", "/").err());
    assertTrue(
        archive
            .createFrom("---\ntitle: x\n---\n", with("--body", "-"))
            .err()
            .startsWith("--body: begins with front matter; only the text goes here\n"));
  }

  @Test
  void aFolderWithoutAnArchiveIsNone() throws IOException {
    assertEquals(
        new Run(
            1, "", "error: there is no folder 'content'; name the content folder with --source\n"),
        new TestArchive(folder.resolve("empty")).create(with()));
    Files.createDirectories(folder.resolve("other/content"));
    assertEquals(
        "error: 'content' is not the content folder of an archive: archive.yaml is missing or cannot"
            + " be read; name the folder with --source\n",
        new TestArchive(folder.resolve("other")).create(with()).err());
  }

  @Test
  void withoutLatinLettersAnIdHasToBeGiven() {
    String[] korean = {"reading", "--source-title", "한국", "--type", "book", "--title", "일본"};
    Run run = archive.create(korean);
    assertEquals(2, run.status());
    assertTrue(
        run.err().startsWith("ID: give an id; none can be made of names without Latin letters\n"),
        run.err());
    List<String> given = new ArrayList<>(List.of(korean));
    given.add("hanguk");
    assertWrote("hanguk", archive.create(given.toArray(String[]::new)));
  }
}
