package org.concordance.picture;

import static org.concordance.picture.Moments.EVERYWHERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaleTest {

  private static Scale fitting(String... dates) {
    return Scale.fitting(Stream.of(dates).map(date -> Moments.reading(date, "A")).toList());
  }

  private static String words(String... dates) {
    Scale scale = fitting(dates);
    return (scale.earlier() ? "earlier, " : "")
        + scale.period().words(Moments.WORDS)
        + (scale.later() ? ", later" : "");
  }

  @Test
  void anAxisBeginsAndEndsWithAMonthOrAYear() {
    assertEquals("May 2023", words("2023-05-09"));
    assertEquals("May–June 2023", words("2023-05-09", "2023-06-01"));
    assertEquals("2016–2023", words("2016-06-29", "2023-09"));
    assertEquals("1990–2019", words("199X", "201X"));
  }

  @Test
  void fewDatesFarFromAllOthersDoNotCrushThese() {
    String[] years = {"2018-01-01", "2019-01-01", "2020-01-01", "2021-01-01", "2022-01-01"};
    assertEquals("2018–2022", words(years));
    String[] withOld = Stream.concat(Stream.of(years), Stream.of("1905")).toArray(String[]::new);
    assertEquals("earlier, 2018–2022", words(withOld));
    String[] withBoth = Stream.concat(Stream.of(withOld), Stream.of("2100")).toArray(String[]::new);
    assertEquals("earlier, 2018–2022, later", words(withBoth));
  }

  @Test
  void halvesFarFromEachOtherAreBothMeasured() {
    assertEquals("1950–2022", words("1950", "1951", "2021", "2022"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-01, 2023-05-31, '1 5 10 15 20 25 30'",
    "2023-05-01, 2023-06-30, 'May 10 20 Jun 10 20'",
    "2023-01-01, 2023-12-31, 'Jan Mar May Jul Sept Nov'",
    "2021-11-01, 2023-02-28, '2022 Apr Jul Oct 2023'",
    "2016-01-01, 2023-12-31, '2016 2017 2018 2019 2020 2021 2022 2023'",
    "2004-01-01, 2024-12-31, '2005 2010 2015 2020'",
    "1990-01-01, 2026-12-31, '1990 1995 2000 2005 2010 2015 2020 2025'",
    "1600-01-01, 1999-12-31, '1600 1650 1700 1750 1800 1850 1900 1950'"
  })
  void theNarrowestScreenHasRoomForTheNamesOfTimes(String from, String last, String names) {
    LocalDate until = LocalDate.parse(last).plusDays(1);
    Scale scale = Scale.of(new Period(LocalDate.parse(from), until));
    assertEquals(
        names,
        Ticks.of(scale, EVERYWHERE).stream()
            .filter(tick -> !tick.isWide() && !tick.text().isEmpty())
            .map(Tick::text)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void laterDaysStandFurtherToTheRight() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      Scale scale = Scale.fitting(Moments.some(random, 8, 1800, 1 + random.nextInt(200)));
      List<LocalDate> days =
          random.longs(20, -80_000, 30_000).sorted().mapToObj(LocalDate::ofEpochDay).toList();
      for (int next = 1; next < days.size(); next++) {
        assertTrue(
            scale.at(days.get(next - 1)) <= scale.at(days.get(next)),
            "seed " + seed + ", " + scale);
      }
    }
  }
}
