package org.concordance.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.content.Sources;
import org.concordance.model.Problems;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegisterTest {

  @TempDir private Path folder;

  private Register register() {
    TestArchive written =
        TestArchive.sound(folder)
            .write("actors/kim.md", "---\nname: Felix Kim\nkind: person\nsort: Kim, Felix\n---\n")
            .write("topics/radar.md", "---\nlabel: Radar\nalso: [Early warning]\n---\n");
    Problems problems = new Problems();
    Sources sources = ContentReader.read(written.content(), problems);
    return new Register(Assembler.assemble(sources, true, problems), sources.ledger());
  }

  private static String match(Register register, WorkKeys keys) {
    Register.Match match = register.work(keys).orElseThrow();
    assertTrue(match.inThisRun());
    return match.holder() + " by " + match.by();
  }

  @Test
  void aDoiGoesBeforeAnAddressAndThatBeforeATitle() {
    Register register = register();
    register.enter("a:1", WorkKeysTest.keys("title=One", "DOI=10.1000/1"));
    register.enter("a:2", WorkKeysTest.keys("title=Two", "URL=https://a.example/2"));
    register.enter("a:3", WorkKeysTest.keys("title=Three"));
    assertEquals(
        "a:1 by DOI",
        match(
            register,
            WorkKeysTest.keys("title=Three", "DOI=10.1000/1", "URL=https://a.example/2")));
    assertEquals(
        "a:2 by address",
        match(register, WorkKeysTest.keys("title=Three", "URL=https://a.example/2")));
    assertEquals("a:3 by title", match(register, WorkKeysTest.keys("title=THREE!")));
  }

  @Test
  void whatTheArchiveHasIsNotOfThisRun() {
    Register register = register();
    Register.Match match =
        register.work(WorkKeysTest.keys("title=A report", "issued=2024-05")).orElseThrow();
    assertEquals("title", match.by());
    assertTrue(!match.inThisRun() && match.holder().endsWith("content/readings/sound.md"));
  }

  @Test
  void aTitleAloneDoesNotMakeTwoOfAnotherYearOne() {
    Register register = register();
    register.enter("a:1", WorkKeysTest.keys("title=Annual report", "issued=2020"));
    WorkKeys next = WorkKeysTest.keys("title=Annual report", "issued=2021");
    assertEquals(Optional.empty(), register.work(next));
    assertEquals(Optional.of("a:1"), register.namesake(next).map(Register.Match::holder));
  }

  @Test
  void whatHasNoTitleIsNobodysNamesake() {
    Register register = register();
    register.enter("a:1", WorkKeysTest.keys("title= "));
    assertEquals(Optional.empty(), register.work(WorkKeysTest.keys("title= ")));
    assertEquals(Optional.empty(), register.namesake(WorkKeysTest.keys("title= ")));
  }

  @Test
  void namesAreFoundInAnySpelling() {
    Register register = register();
    RecordKey radar = new RecordKey(RecordKind.TOPIC, "radar");
    assertEquals(Optional.of(radar), register.named(RecordKind.TOPIC, "early-WARNING"));
    assertEquals(Optional.empty(), register.named(RecordKind.ACTOR, "Radar"));
    register.enter(new RecordKey(RecordKind.ACTOR, "other"), "Felix Kim");
    assertEquals(
        Optional.of(new RecordKey(RecordKind.ACTOR, "kim")),
        register.named(RecordKind.ACTOR, "Félix Kim"));
  }

  @Test
  void anIdIsGivenOnce() {
    Register register = register();
    assertEquals("new", register.give(RecordKind.READING, "new"));
    assertEquals("new-2", register.give(RecordKind.READING, "new"));
    assertEquals("new-3", register.give(RecordKind.TOPIC, "new"));
    assertEquals("sound-2", register.give(RecordKind.READING, "sound"));
    assertTrue(register.isTaken(new RecordKey(RecordKind.READING, "new")));
  }

  @Test
  void manyIdsOfOneProposalTakeNoLongerThanTheirNumber() {
    Register register = register();
    String last =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> {
              String id = "";
              for (int i = 0; i < 100_000; i++) {
                id = register.give(RecordKind.READING, "same");
              }
              return id;
            });
    assertEquals("same-100000", last);
  }
}
