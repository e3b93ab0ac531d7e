package org.concordance.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordance.edtf.Edtf;
import org.concordance.model.Permalink;
import org.concordance.model.WordedDate;
import org.concordance.page.DateView;
import org.concordance.page.Link;
import org.concordance.page.Row;
import org.concordance.page.RowGroup;
import org.concordance.words.WordsReader;
import org.junit.jupiter.api.Test;

/** Lists by year, of items that are nothing but their dates. */
final class ByYearTest {

  private static final Permalink OWN = Permalink.of("readings/");

  private static ByYear<String> list(Paging<String> paging) {
    return new ByYear<>(
        paging,
        date ->
            date.isEmpty()
                ? Optional.empty()
                : Optional.of(new WordedDate(Edtf.parse(date), Optional.empty())),
        date -> new Row(DateView.NONE, Link.text(date), Link.text(""), "", ""),
        WordsReader.theme());
  }

  /** So many dates of each year, the years one after another, backwards. */
  private static List<String> dates(int newest, int years, int each) {
    List<String> dates = new ArrayList<>();
    for (int year = newest; year > newest - years; year--) {
      for (int i = 0; i < each; i++) {
        dates.add(String.format(Locale.ROOT, "%04d", year));
      }
    }
    return dates;
  }

  private static String jumps(List<String> dates) {
    return list(Paging.newestFirst(dates, OWN)).jumps().stream()
        .map(link -> link.text() + " " + link.count() + " " + link.path())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void jumpsLeadToThePageAndHeadingWhereAYearBegins() {
    List<String> dates = dates(2023, 3, 70);
    dates.add("");

    assertEquals(
        """
        2023 70 readings/#part:y2023
        2022 70 readings/#part:y2022
        2021 70 readings/page/1/#part:y2021
        Undated 1 readings/page/1/#part:undated""",
        jumps(dates));
  }

  @Test
  void veryManyYearsAreToldByDecades() {
    assertEquals(
        """
        2020s 4 readings/#part:y2023
        2010s 10 readings/#part:y2019
        2000s 10 readings/#part:y2009
        1990s 10 readings/#part:y1999
        1980s 7 readings/#part:y1989""",
        jumps(dates(2023, 41, 1)));
    assertEquals(40, list(Paging.newestFirst(dates(2023, 40, 1), OWN)).jumps().size());
  }

  @Test
  void aShortListAndOneOfASingleYearNeedNone() {
    assertEquals("", jumps(List.of()));
    assertEquals("", jumps(dates(2023, 39, 1)));
    assertEquals("", jumps(dates(2023, 1, 300)));
  }

  @Test
  void aYearThatGoesOnOnTheNextPageIsCountedWhole() {
    Paging<String> paging = Paging.newestFirst(dates(2023, 2, 110), OWN);
    ByYear<String> list = list(paging);
    List<String> shares =
        IntStream.range(0, paging.parts().size())
            .boxed()
            .flatMap(i -> list.groups(paging.parts().get(i)).stream().map(ByYearTest::share))
            .toList();

    assertEquals(List.of("2023: 110 of 110", "2022: 10 of 110", "2022: 100 of 110"), shares);
  }

  private static String share(RowGroup group) {
    return group.heading() + ": " + group.rows().size() + " of " + group.total();
  }
}
