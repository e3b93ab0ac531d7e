package org.concordance.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.model.Archive;
import org.concordance.model.Problems;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NamesTest {

  @TempDir private Path folder;

  private TestArchive files;
  private Problems problems;

  @BeforeEach
  void makeArchive() {
    files = TestArchive.sound(folder);
  }

  private void actor(String id, String fields) {
    files.write("actors/" + id + ".md", "---\n" + fields + "\nkind: organization\n---\n");
  }

  private Names names() {
    problems = new Problems();
    Archive archive =
        Assembler.assemble(ContentReader.read(files.content(), problems), false, problems);
    return Names.of(archive, problems);
  }

  private static List<String> in(Names names, String text, String language) {
    return names.in(text, language).stream()
        .map(one -> text.substring(one.start(), one.end()) + " = " + one.record())
        .toList();
  }

  @Test
  void aPreferredNameCanBeKeptOutOfTextsAndIsFoundInBibliographicDataAllTheSame() {
    actor("quad", "name: Quad\nalso: [{name: Quad, link: false}, Quadrilateral Dialogue]");
    Names names = names();
    assertEquals(
        List.of("Quadrilateral Dialogue = actor:quad"),
        in(names, "The Quad, or Quadrilateral Dialogue.", "en"));
    assertEquals(Optional.of("quad"), names.actor("Quad"));
  }

  @Test
  void aLabelThatIsAlsoAnotherNameIsFoundOnlyAsThatIsWritten() {
    files.write("topics/aegis.md", "---\nlabel: Aegis\nalso: [Aegis]\n---\n");
    files.write("topics/thaad.md", "---\nlabel: Shield\n---\n");
    assertEquals(
        List.of("Aegis = topic:aegis", "shield = topic:thaad"),
        in(names(), "Under the aegis of Aegis, a shield.", "en"));
  }

  @Test
  void capitalsTellNothingWhereEveryNounHasOne() {
    actor("japan", "name: Japan");
    assertEquals(List.of("Japan = actor:japan"), in(names(), "Wenn Japan Raketen testet.", "de"));
    assertEquals(List.of(), in(names(), "Then Japan Airlines flew.", "en"));
    assertEquals(List.of(), in(names(), "Alors Japan Airlines vola.", "fr"));
    assertEquals(List.of("Japan = actor:japan"), in(names(), "Le Japan vola.", "fr"));
  }

  @Test
  void chineseHasNoSpacesBetweenWords() {
    actor("japan", "name: Japan\nnative: {zh: 日本}");
    assertEquals(List.of("日本 = actor:japan"), in(names(), "他说日本表示反对。", "zh"));
    assertEquals(List.of("日本 = actor:japan"), in(names(), "他说日本表示反对。", "zh-Hant"));
    assertEquals(List.of(), in(names(), "日本海", "ja"));
    assertEquals(List.of("日本 = actor:japan"), in(names(), "いま日本は", "ja"));
  }

  @Test
  void recordsOfOneNamePointToEachOther() {
    actor("kim-a", "name: Kim A\nalso: [{name: Kim, link: false}]");
    actor("kim-b", "name: Kim B\nalso: [{name: Kim, link: false}]");
    files.write("topics/kim.md", "---\nlabel: Kim\n---\n");
    Names names = names();
    assertEquals(
        List.of(new RecordKey(RecordKind.ACTOR, "kim-b"), new RecordKey(RecordKind.TOPIC, "kim")),
        names.homonyms(new RecordKey(RecordKind.ACTOR, "kim-a")));
    assertEquals(List.of("Kim = topic:kim"), in(names, "Of Kim.", "en"));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void aNameOfRecordsOfTwoKindsIsReportedOnceWithBoth() {
    actor("quad", "name: Four Powers\nalso: [Quad]");
    files.write("topics/quad.md", "---\nlabel: Quad\n---\n");
    files.write("events/quad.md", "---\ntitle: Quad\ndate: 2024\n---\n");
    assertEquals(List.of(), in(names(), "The Quad.", "en"));
    assertEquals(
        List.of(
            "the name 'Quad' is shared by actor:quad, topic:quad, event:quad, so it links nowhere"),
        problems.sorted().stream().map(problem -> problem.message()).toList());
  }

  @Test
  void aLetterAloneLinksNowhere() {
    actor("x", "name: X\nalso: [X Corporation]");
    assertEquals(List.of("X Corporation = actor:x"), in(names(), "On X, of X Corporation.", "en"));
  }
}
