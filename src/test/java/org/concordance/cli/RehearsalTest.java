package org.concordance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordance.build.Progress;
import org.concordance.ingest.Item;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RehearsalTest {

  @TempDir private Path folder;
  private TestArchive archive;

  @BeforeEach
  void makeArchive() {
    archive = TestArchive.sound(folder);
  }

  private static Item item(String path, String text) {
    return new Item(
        Place.of("old/" + path),
        "",
        path,
        Item.Outcome.COMES,
        path,
        "",
        new TreeMap<>(Map.of(path, text.getBytes(UTF_8))),
        new TreeMap<>(),
        List.of());
  }

  private List<Item> rehearsed(Item... items) {
    return new Rehearsal(archive.content(), archive.content().toString(), Progress.SILENT)
        .of(List.of(items));
  }

  private static String text(Item item) {
    return new String(item.content().get(item.holder()), UTF_8);
  }

  @Test
  void whatHasNoMistakeComesAsItIs() {
    Item topic = item("topics/watches.md", "---\nlabel: Watches\n---\n");
    Item reading =
        item(
            "readings/a.md",
            TestArchive.reading("topics: [watches]\n", "See [[sound]] and [[b]]."));
    Item other = item("readings/b.md", TestArchive.reading("", "See [[a]]."));
    assertEquals(List.of(topic, reading, other), rehearsed(topic, reading, other));
  }

  @Test
  void aReadingWithAMistakeComesAsADraftThatSaysWhy() {
    Item reading = item("readings/a.md", TestArchive.reading("", "See [[nobody]]."));

    Item held = rehearsed(reading).get(0);

    assertTrue(text(held).startsWith("---\nstatus: draft\ntitle: A summary\n"), text(held));
    assertEquals(Item.Outcome.COMES, held.outcome());
    assertEquals(
        "is draft, for there is a mistake: no record has the id 'nobody' ("
            + archive.content()
            + "/readings/a.md:6:7)",
        held.remarks().get(0).message());
    assertEquals(Remark.Kind.HELD, held.remarks().get(0).kind());
  }

  @Test
  void aRecordWithAMistakeStaysOutAndWhatNeedsItIsHeldBack() {
    Item topic = item("topics/watches.md", "---\nlabels: Watches\n---\n");
    Item reading = item("readings/a.md", TestArchive.reading("topics: [watches]\n", "A."));
    Item sound = item("readings/b.md", TestArchive.reading("", "B."));

    List<Item> held = rehearsed(topic, reading, sound);

    assertEquals(Item.Outcome.LEFT_OUT, held.get(0).outcome());
    assertTrue(held.get(0).content().isEmpty());
    assertTrue(
        held.get(1).outcome() == Item.Outcome.LEFT_OUT || text(held.get(1)).contains("draft"));
    assertEquals(sound, held.get(2));
  }

  @Test
  void whateverComesTheArchiveCanBeBuiltAfterwards() {
    List<Item> held =
        rehearsed(
            item("readings/a.md", TestArchive.reading("topics: [none]\n", "See [[b]].")),
            item("readings/b.md", TestArchive.reading("", "# Heading\n\nSee [[c]].")),
            item("readings/c.md", "---\ntitle: [\n---\n"),
            item("readings/d.md", TestArchive.reading("", "See [[a]] and [x](/nowhere/).")),
            item("pages/e.md", "---\ntitle: E\n---\nSee [[d]] and [[c]]."));

    held.forEach(item -> item.content().forEach(archive::write));

    TestArchive.Run run = archive.build(folder.resolve("site"));
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void mistakesThatAreThereAlreadyAreNobodysWhoComes() {
    archive.write("readings/broken.md", TestArchive.reading("topics: [none]\n", "B."));
    Item reading = item("readings/a.md", TestArchive.reading("", "A."));
    assertEquals(List.of(reading), rehearsed(reading));
  }
}
