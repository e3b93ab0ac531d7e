package org.concordance.picture;

import static org.concordance.picture.Moments.EVERYWHERE;
import static org.concordance.picture.Moments.event;
import static org.concordance.picture.Moments.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import org.concordance.page.Figure;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class KeyTest {

  private static List<String> key(Dated... items) {
    Figure figure = Timeline.of(new Subject("part:timeline", "All", 1), List.of(items), EVERYWHERE);
    return Jsoup.parse(figure.svg().html("/")).select(".key li").eachText();
  }

  @Test
  void explainsOnlyWhatOccurs() {
    assertEquals(List.of("published, above"), key(reading("2023-05-09", "A")));
    assertEquals(
        List.of("happened, below", "within that time, day not known"), key(event("2023", "A", 1)));
    assertEquals(
        List.of(
            "published, above",
            "happened, below",
            "from one date to another",
            "approximate or uncertain",
            "start or end open or not known"),
        key(reading("2023?", "A"), event("2021/2022", "B", 1), event("2021/..", "C", 1)));
  }

  @Test
  void anEndBeyondThePictureHasNoDot() {
    Period may = Period.of(YearMonth.of(2023, 5));
    Subject subject = new Subject("part:timeline", "May", 1);
    Figure beyond =
        Timeline.of(subject, may, List.of(event("2023-05-09/2023-07-01", "A", 1)), EVERYWHERE);
    Figure within =
        Timeline.of(subject, may, List.of(event("2023-05-09/2023-05-11", "A", 1)), EVERYWHERE);
    assertEquals(1, Moments.read(beyond).select("circle").size());
    assertEquals(2, Moments.read(within).select("circle").size());
  }

  @Test
  void thereIsNoPictureOfLessThanHasToBe() {
    Subject two = Subject.of("part:timeline", "All");
    assertEquals(Figure.NONE, Timeline.of(two, List.of(reading("2023", "A")), EVERYWHERE));
    assertEquals(Figure.NONE, Timeline.of(two, List.of(), EVERYWHERE));
    Subject none = new Subject("part:timeline", "All", 0);
    assertEquals(Figure.NONE, Timeline.of(none, List.of(), EVERYWHERE));
  }
}
