package org.concordance.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.concordance.link.Company.Companion;
import org.concordance.link.Relatedness.Alike;
import org.concordance.model.Actor;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.testing.Sites;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RelationsTest {

  @TempDir private Path folder;

  private LinkedArchive linked(TestArchive files) {
    return Sites.make(files.content()).linked();
  }

  private TestArchive archive() {
    TestArchive files = TestArchive.sound(folder).delete("readings/sound.md");
    for (String id : List.of("ana", "ben", "cho", "dan")) {
      files.write("actors/" + id + ".md", "---\nname: Mx " + id + "\nkind: person\n---\n");
    }
    for (String id : List.of("all", "some", "rare")) {
      files.write("topics/" + id + ".md", "---\nlabel: Topic " + id + "\n---\n");
    }
    return files;
  }

  private static Reading reading(LinkedArchive linked, String id) {
    return linked.readings().find(id).orElseThrow();
  }

  private static List<String> alike(LinkedArchive linked, String id) {
    Reading reading = reading(linked, id);
    return linked.relatedness().to(reading, linked.readings().related(reading)).stream()
        .map(one -> one.reading().id() + " " + one.shared())
        .toList();
  }

  @Test
  void theRarerWhatTwoReadingsShareTheNearerTheyAre() {
    TestArchive files = archive();
    files.write("readings/a.md", TestArchive.reading("topics: [all, some, rare]\n", ""));
    files.write("readings/b.md", TestArchive.reading("topics: [all, some]\n", ""));
    files.write("readings/c.md", TestArchive.reading("topics: [all, some]\n", ""));
    files.write("readings/d.md", TestArchive.reading("topics: [all, rare]\n", ""));
    files.write("readings/e.md", TestArchive.reading("topics: [all]\n", ""));

    LinkedArchive linked = linked(files);
    assertEquals(List.of("d [topic:rare]", "b [topic:some]", "c [topic:some]"), alike(linked, "a"));
    assertEquals(List.of(), alike(linked, "e"), "what all share says nothing");
  }

  @Test
  void aCuratorsChoiceComesFirstAndSaysWhatIsShared() {
    TestArchive files = archive();
    files.write("readings/a.md", TestArchive.reading("topics: [rare]\nrelated: [c]\n", ""));
    files.write("readings/b.md", TestArchive.reading("topics: [rare]\n", ""));
    files.write("readings/c.md", TestArchive.reading("", ""));

    LinkedArchive linked = linked(files);
    Reading a = reading(linked, "a");
    List<Alike> found = linked.relatedness().to(a, linked.readings().related(a));
    assertEquals(
        List.of(
            new Alike(reading(linked, "c"), List.of(), true),
            new Alike(
                reading(linked, "b"), List.of(new RecordKey(RecordKind.TOPIC, "rare")), false)),
        found);
    assertEquals(List.of("a []"), alike(linked, "c"));
  }

  @Test
  void actorsAreInCompanyWhereBothAreNamed() {
    TestArchive files = archive();
    files.write("readings/a.md", TestArchive.reading("actors: [ana, ben]\n", "Mx cho spoke."));
    files.write("readings/b.md", TestArchive.reading("actors: [ana]\n", "Mx ben, and Mx ben."));
    files.write(
        "readings/c.md",
        TestArchive.reading("actors: [ben]\n", "Mx ana writes.")
            .replace("type: report,", "type: report, author: Mx ana,"));

    LinkedArchive linked = linked(files);
    Company company = linked.company();
    assertEquals(
        List.of(new Companion("ben", 3), new Companion("cho", 1)),
        company.actorsWith(actor(linked, "ana")));
    // Ana is the author of the third: its summary names her as such.
    assertEquals(
        List.of(new Companion("ana", 2), new Companion("cho", 1)),
        company.actorsWith(actor(linked, "ben")));
    assertEquals(
        List.of(new Companion("ben", 3), new Companion("ana", 2), new Companion("cho", 1)),
        company.mostNamed());
  }

  @Test
  void countsOfCompanyAreOfReadings() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    TestArchive files = archive();
    for (int i = 0; i < 20; i++) {
      StringBuilder text = new StringBuilder("Text.");
      for (String id : List.of("ana", "ben", "cho", "dan")) {
        text.append(random.nextBoolean() ? " Mx " + id + "." : "");
      }
      files.write(
          "readings/r" + i + ".md",
          TestArchive.reading(
              "actors: [" + List.of("ana", "ben").get(i % 2) + "]\n", text.toString()));
    }
    LinkedArchive linked = linked(files);
    for (Actor one : linked.actors().byName()) {
      for (Companion other : linked.company().actorsWith(one)) {
        long both =
            linked.readings().oldestFirst().stream()
                .map(linked.company()::namedIn)
                .filter(named -> named.contains(one.id()) && named.contains(other.id()))
                .count();
        assertEquals(both, other.readings(), "seed " + seed);
        assertTrue(both > 0);
      }
    }
  }

  private static Actor actor(LinkedArchive linked, String id) {
    return linked.actors().find(id).orElseThrow();
  }
}
