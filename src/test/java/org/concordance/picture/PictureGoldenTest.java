package org.concordance.picture;

import static org.concordance.picture.Moments.EVERYWHERE;
import static org.concordance.picture.Moments.event;
import static org.concordance.picture.Moments.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.concordance.page.Figure;
import org.concordance.testing.Golden;
import org.junit.jupiter.api.Test;

/** Pictures are the expected ones, byte for byte. */
final class PictureGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/pictures");
  private static final Subject SUBJECT = Subject.of("part:timeline", "An archive in time");

  private static void assertPicture(String name, Figure figure) throws IOException {
    String actual = Moments.svg(figure);
    assertEquals(Golden.expected(FOLDER.resolve(name + ".svg"), actual), actual);
  }

  @Test
  void everyFormOfDateIsDrawnAsWhatIsKnownOfIt() throws IOException {
    assertPicture(
        "forms",
        Timeline.of(
            SUBJECT,
            List.of(
                reading("2019-05-09", "A day"),
                reading("2020-03", "A month"),
                reading("2021~", "About a year"),
                reading("2018/2020", "From one year to another"),
                event("2020-02-03/2020-02-05", "Three days", 1),
                event("2017-22", "A summer", 1),
                event("2021/..", "From then on", 1),
                event("../2018-06", "Until then", 1),
                event("[2019,2021]", "One of two years", 1),
                event("201X", "A decade", 1)),
            EVERYWHERE));
  }

  @Test
  void oneDateFarFromAllOthersStandsApart() throws IOException {
    assertPicture(
        "outlier",
        Timeline.of(
            SUBJECT,
            List.of(
                event("1905-09-05", "A treaty", 9),
                reading("2021-04-01", "First"),
                reading("2022-05-01", "Second"),
                reading("2022-08-01", "Third"),
                reading("2023-05-01", "Fourth")),
            EVERYWHERE));
  }

  @Test
  void whatGoesOnBeyondAMonthReachesToTheEdge() throws IOException {
    assertPicture(
        "month",
        Timeline.of(
            SUBJECT,
            Period.of(YearMonth.of(2023, 8)),
            List.of(
                event("2023-08-18", "A summit", 1),
                event("2023-08", "A test at sea", 1),
                event("2023-07-30/2023-08-04", "An exercise", 1),
                reading("2023-08-01/..", "A series")),
            EVERYWHERE));
  }

  @Test
  void whatCuratorsWriteIsTextInEveryScript() throws IOException {
    assertPicture(
        "hostile",
        Timeline.of(
            new Subject("part:timeline", "<script>alert(1)</script> & \"co\"", 1),
            List.of(
                event("2023-05-09", "</title></a><script>alert(2)</script>", 1),
                event("2023-05-19", "북한의 미사일 발사와 한미일 협력에 관한 보고서", 1)),
            EVERYWHERE));
  }

  @Test
  void manyAreCountedByMonthAndTheMostReadOfNamed() throws IOException {
    List<Dated> items = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      int month = 1 + i * 7 % 12;
      items.add(reading(String.format("20%d-%02d-%02d", 20 + i % 3, month, 1 + i % 28), "R" + i));
    }
    items.add(event("2021-03-04", "A summit that everybody speaks of", 9));
    items.add(event("2021-03-05", "A meeting", 0));
    assertPicture("columns", Timeline.of(SUBJECT, items, EVERYWHERE));
  }

  @Test
  void yearsAreCountedInColumns() throws IOException {
    assertPicture(
        "years",
        YearColumns.of(
            SUBJECT,
            List.of(
                new YearColumns.Count(Year.of(1905), 0, 1),
                new YearColumns.Count(Year.of(2016), 3, 1),
                new YearColumns.Count(Year.of(2018), 12, 0),
                new YearColumns.Count(Year.of(2019), 0, 7),
                new YearColumns.Count(Year.of(2023), 1, 2)),
            EVERYWHERE));
  }
}
