package org.concordance.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordance.testing.TestArchive;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of an archive's life: whatever a curator does, every address that was ever published
 * answers, every passage is found, and no feed id changes.
 */
final class YearOfAnArchiveTest {

  @TempDir private Path folder;
  private Path output;
  private TestArchive archive;

  /** What was ever published: addresses, passages with their pages, and ids in the feed. */
  private final SortedSet<String> addresses = new TreeSet<>();

  private final Map<String, SortedSet<String>> passages = new TreeMap<>();
  private final SortedSet<String> files = new TreeSet<>();
  private final SortedMap<String, String> feedIds = new TreeMap<>();

  /** What has to answer at addresses that are not simply their own pages. */
  private final Map<String, String> answers = new LinkedHashMap<>();

  @BeforeEach
  void makeArchive() {
    output = folder.resolve("site");
    archive =
        new TestArchive(folder)
            .write(
                "archive.yaml",
                "title: Archive\nurl: https://old.example.org/\nauthority: old.example.org,2026\n")
            .write("actors/port-board.md", "---\nname: Port Board\nkind: organization\n---\n")
            .write("actors/board-of-ports.md", "---\nname: Board\nkind: organization\n---\n")
            .write("topics/lights.md", "---\nlabel: Lights\n---\n")
            .write("events/storm.md", "---\ntitle: Storm\ndate: 2024-03\n---\n")
            .write("pages/about.md", "---\ntitle: About\n---\nWhat this is.\n")
            .write("readings/watch.md", reading("Watches", "2024-05-02", "topics: [lights]\n"))
            .write("readings/lamps.md", reading("Lamps", "2022-07", "actors: [board-of-ports]\n"));
  }

  private static String reading(String title, String issued, String fields) {
    return """
        ---
        title: %1$s
        summarized: 2026-11-21
        source: {type: report, title: On %1$s, issued: %2$s}
        %3$s---
        The report on %1$s argues that somebody should be awake at night in every harbour.

        ## Key points

        - Two in three have none of the %1$s that they need, says the survey.
        - Crews asked for %1$s more often than owners did.
        """
        .formatted(title, issued, fields);
  }

  @Test
  void everyAddressEverPublishedAnswers() {
    publish();
    add();
    rename();
    renameBack();
    mergeTwoActors();
    splitATopic();
    dateTheOnlyReadingOfAMonthAnew();
    revise();
    withdraw();
    restore();
    writeAnIdInCapitals();
    moveToAnotherDomain();
    renameWhatWasRevised();
    withdrawWhatWasRevised();
    assertTrue(addresses.size() >= 23, addresses::toString);
  }

  private void add() {
    archive.write("readings/fog.md", reading("Fog horns", "2023-01-09", ""));
    publish();
    assertEquals("Fog horns", site().answer("/readings/fog/"));
  }

  private void rename() {
    archive.rename("readings/fog.md", "readings/fog-horns.md");
    refused("/readings/fog/", "was it renamed to content/readings/fog-horns.md? Then write");
    archive.edit("readings/fog-horns.md", "title", "formerly: [fog]\ntitle");
    answers.put("/readings/fog/", "→ /readings/fog-horns/");
    publish();
  }

  private void renameBack() {
    archive.rename("readings/fog-horns.md", "readings/fog.md");
    archive.edit("readings/fog.md", "formerly: .*", "formerly: [fog-horns]");
    answers.remove("/readings/fog/");
    answers.put("/readings/fog-horns/", "→ /readings/fog/");
    publish();
  }

  private void mergeTwoActors() {
    archive.edit("readings/lamps.md", "board-of-ports", "port-board");
    archive.delete("actors/board-of-ports.md");
    refused("/actors/board-of-ports/", "with 'replaced-by' if another took its place");
    archive.write(
        "actors/board-of-ports.md",
        "---\nname: Board\nkind: organization\nreplaced-by: port-board\n---\n");
    answers.put("/actors/board-of-ports/", "→ /actors/port-board/");
    publish();
  }

  private void splitATopic() {
    archive
        .write("topics/quay-lights.md", "---\nlabel: Quay lights\n---\n")
        .write("topics/ship-lights.md", "---\nlabel: Ship lights\n---\n")
        .edit("readings/watch.md", "topics: .*", "topics: [quay-lights]")
        .delete("topics/lights.md");
    refused("/topics/lights/", "'replaced-by'");
    archive.write(
        "topics/lights.md", "---\nlabel: Lights\nreplaced-by: [quay-lights, ship-lights]\n---\n");
    answers.put("/topics/lights/", "choice: Quay lights, Ship lights");
    publish();
  }

  private void dateTheOnlyReadingOfAMonthAnew() {
    archive.edit("readings/lamps.md", "issued: 2022-07", "issued: 2021-06");
    answers.put("/dates/2022/07/", "empty");
    answers.put("/dates/2022/", "empty");
    publish();
    assertEquals(
        List.of("2021", "2023"), site().page("/dates/2022/").select(".neighbours a").eachText());
    assertEquals(0, site().page("/dates/").select("a[href$='dates/2022/']").size());
    assertTrue(site().filesWith("https://old.example.org/dates/2022/").isEmpty());
  }

  private void revise() {
    TestArchive.Run run =
        archive.revise("watch", "--date", "2026-12-02", "--note", "Counted the harbours anew.");
    assertEquals("", run.err());
    archive.edit("readings/watch.md", "- Two in three.*\n", "");
    publish();
    assertEquals("earlier text of /readings/watch/", site().answer("/readings/watch/2026-11-21/"));
    assertEquals(
        1, site().page("/readings/watch/2026-11-21/").select("li:contains(Two in)").size());
    assertEquals(0, site().page("/readings/watch/").select("li:contains(Two in)").size());
  }

  private void withdraw() {
    archive.delete("readings/lamps.md");
    refused("/readings/lamps/", "'status: withdrawn' if it had to go");
    archive.write(
        "readings/lamps.md",
        reading(
            "Lamps",
            "2021-06",
            "status: withdrawn\nwithdrawn: {date: 2027-01-01, reason: Wrong.}\n"));
    answers.put("/readings/lamps/", "withdrawn");
    answers.put("/dates/2021/", "empty");
    answers.put("/dates/2021/06/", "empty");
    publish();
    assertEquals(List.of(), site().filesWith("Crews asked for Lamps"));
  }

  private void restore() {
    archive.write("readings/lamps.md", reading("Lamps", "2021-06", ""));
    List.of("/readings/lamps/", "/dates/2021/", "/dates/2021/06/").forEach(answers::remove);
    publish();
  }

  private void writeAnIdInCapitals() {
    String text = archive.text("readings/lamps.md");
    archive.delete("readings/lamps.md").write("readings/Lamps.md", text);
    assertTrue(archive.check().err().contains("write lamps"), archive.check().err());
    assertEquals(1, archive.record(output).status());
    archive.delete("readings/Lamps.md").write("readings/lamps.md", text);
    publish();
  }

  private void moveToAnotherDomain() {
    archive.edit("archive.yaml", "https://old.example.org/", "https://new.example.net/archive/");
    publish();
    assertEquals(List.of(), site().filesWith("https://old.example.org"));
  }

  private void renameWhatWasRevised() {
    archive.rename("readings/watch.md", "readings/watches.md");
    archive.edit("readings/watches.md", "title", "formerly: [watch]\ntitle");
    answers.put("/readings/watch/", "→ /readings/watches/");
    answers.put("/readings/watch/2026-11-21/", "earlier text of /readings/watches/");
    publish();
    archive.rename("versions/watch/2026-11-21.md", "versions/watches/2026-11-21.md");
    answers.put("/readings/watch/2026-11-21/", "→ /readings/watches/2026-11-21/");
    answers.put("/readings/watches/2026-11-21/", "earlier text of /readings/watches/");
    publish();
  }

  private void withdrawWhatWasRevised() {
    archive.edit(
        "readings/watches.md",
        "title",
        "status: withdrawn\nwithdrawn: {date: 2027-02-01, reason: Wrong too.}\ntitle");
    answers.put("/readings/watches/", "withdrawn");
    answers.put("/readings/watches/2026-11-21/", "→ /readings/watches/");
    answers.put("/readings/watch/2026-11-21/", "→ /readings/watches/");
    answers.put("/dates/2024/05/", "empty");
    publish();
    assertEquals(List.of(), site().filesWith("Two in three have none of the Watches"));
    assertEquals(List.of(), site().filesWith("Crews asked for Watches"));
  }

  private PublishedSite site() {
    return new PublishedSite(Tree.read(output));
  }

  /** What would lose an address is refused, by every command, with a cure; nothing is written. */
  private void refused(String address, String cure) {
    Tree content = Tree.read(archive.content());
    Tree before = Tree.read(output);
    for (TestArchive.Run run :
        List.of(archive.check(), archive.build(output), archive.record(output))) {
      assertEquals(1, run.status());
      assertTrue(
          run.err().contains("the published address " + address + " would vanish"), run.err());
      assertTrue(run.err().contains(cure), run.err());
    }
    before.assertSame(Tree.read(output));
    content.assertSame(Tree.read(archive.content()));
  }

  /** Records and builds, and sees that everything that was ever published is there. */
  private void publish() {
    TestArchive.Run run = archive.record(output);
    assertEquals(0, run.status(), run.err());
    Tree content = Tree.read(archive.content());
    Tree recorded = Tree.read(output);
    assertEquals(0, archive.build(output).status());
    recorded.assertSame(Tree.read(output));
    content.assertSame(Tree.read(archive.content()));
    noteWhatIsPublished();
    checkWhatWasPublished();
  }

  private void noteWhatIsPublished() {
    List<String> lines = archive.text("ledger/permalinks.tsv").lines().toList();
    assertEquals(new ArrayList<>(new TreeSet<>(lines)), lines);
    lines.forEach(line -> addresses.add(line.split("\t")[0]));
    for (String address : addresses) {
      SortedSet<String> ids = passages.computeIfAbsent(address, key -> new TreeSet<>());
      site()
          .page(address)
          .select("a.passage")
          .forEach(link -> ids.add(link.attr("href").substring(1)));
    }
    site().feedIds().forEach(feedIds::putIfAbsent);
    files.addAll(site().filesBesidePages());
  }

  private void checkWhatWasPublished() {
    PublishedSite site = site();
    for (String address : addresses) {
      String answer = site.answer(address);
      Optional<String> moved = PublishedSite.moved(answers, address);
      assertEquals(moved.orElse(answer), answer, address);
      if (moved.isEmpty()) {
        assertTrue(!answer.matches("→ .*|withdrawn|empty|choice.*"), address + ": " + answer);
      }
      passages
          .get(address)
          .forEach(id -> assertTrue(site.hasPassage(address, id), address + "#" + id));
    }
    SortedSet<String> lost = new TreeSet<>(files);
    lost.removeAll(site.filesBesidePages());
    assertEquals(new TreeSet<>(), lost);
    site.feedIds().forEach((title, id) -> assertEquals(feedIds.get(title), id, title));
  }
}
