package org.concordance.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordance.content.Assembler;
import org.concordance.content.ContentReader;
import org.concordance.model.Archive;
import org.concordance.model.Problems;
import org.concordance.testing.TestArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatesNamedTest {

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void readArchive() {
    TestArchive files =
        TestArchive.sound(folder)
            .write("events/storm.md", "---\ntitle: Storm\ndate: 2021-03-12\n---\n")
            .write("events/visit.md", "---\ntitle: Visit\ndate: 2023-05-07/2023-05-08\n---\n")
            .write(
                "events/plan.md",
                "---\ntitle: Plan\ndate: {edtf: 2023-08, text: mid-August}\n---\n")
            .write("events/year.md", "---\ntitle: A year\ndate: 2019\n---\n");
    Problems problems = new Problems();
    archive = Assembler.assemble(ContentReader.read(files.content(), problems), true, problems);
  }

  private String events(String text) {
    return DatesNamed.in(List.of(text), "", archive).events().keySet().stream()
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  @Test
  void eventsOfTheSameDaysAreFound() {
    assertEquals("event:storm", events("on March 12, 2021"));
    assertEquals("event:visit", events("on May 8, 2023"));
    assertEquals("event:visit", events("7–8 May 2023"));
    assertEquals("event:plan", events("in late August 2023"));
  }

  @Test
  void aMonthIsThatOfItsDays() {
    assertEquals("event:storm", events("in March 2021"));
  }

  @Test
  void aDayIsNotThatOfEveryEventOfItsMonthOrYear() {
    assertEquals("", events("on 9 May 2023, 3 August 2023, and 1 May 2019"));
  }

  @Test
  void otherDatesAreListedWithTheirWords() {
    assertEquals(
        Optional.of(
            "Dates that it names: 2020-02-03 (Feb. 3, 2020). To make an event of one:"
                + " concordance new event --date 2020-02-03 --title …"),
        DatesNamed.in(
                List.of("Feb. 3, 2020, again Feb. 3, 2020, on 2020-05-05"), "2020-05-05", archive)
            .remark());
  }

  @Test
  void theDayOfAPagesLastChangeIsNone() {
    List<String> texts = List.of("Last updated: 2 July 2024 | Modified on 3 July 2024");
    assertEquals(Optional.empty(), DatesNamed.in(texts, "", archive).remark());
  }

  @Test
  void noMoreDatesAreListedThanAreRead() {
    String many =
        IntStream.range(1, 29)
            .mapToObj(day -> "2020-01-" + (day < 10 ? "0" : "") + day)
            .collect(Collectors.joining(", "));
    String remark = DatesNamed.in(List.of(many), "", archive).remark().orElse("");
    assertEquals(true, remark.contains("2020-01-20; and 8 more. To make"), remark);
  }
}
