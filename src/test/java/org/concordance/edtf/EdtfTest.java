package org.concordance.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EdtfTest {

  @Test
  void sortsByEarliestDayThenPrecisionThenLatestDayThenText() {
    List<String> sorted =
        List.of(
            "../2016",
            "../2018",
            "2017-12-31",
            "2018-01-01",
            "2018-01-01?",
            "2018-01",
            "2018-01-XX",
            "2018",
            "2018-XX",
            "2018~",
            "2018/2019",
            "2018/2021",
            "2018/",
            "2018/..",
            "[2018,2019]",
            "{2018,2019}",
            "2018-01-02");
    List<Edtf> dates = new ArrayList<>(sorted.stream().map(Edtf::parse).toList());

    Collections.shuffle(dates, new Random(1));
    Collections.sort(dates);

    assertEquals(sorted, dates.stream().map(Edtf::toString).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-05-09", "2023-05-09~", "2023-05?-09", "?2023-05-~09"})
  void isADayWhenItNamesOneDayWithOrWithoutMarks(String text) {
    assertEquals(Optional.of(LocalDate.of(2023, 5, 9)), Edtf.parse(text).day());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-05", "2023-05-XX", "2023-05-09/2023-05-09", "[2023-05-09..]"})
  void isNoDayWhenItNamesMoreOrLess(String text) {
    assertEquals(Optional.empty(), Edtf.parse(text).day());
  }

  @Test
  void equalsWhatIsWrittenAlike() {
    assertEquals(Edtf.parse("2023-05~"), Edtf.parse("2023-05~"));
    assertEquals(Edtf.parse("2023-05~").hashCode(), Edtf.parse("2023-05~").hashCode());
    assertNotEquals(Edtf.parse("2023-05~"), Edtf.parse("2023~-05~"));
  }

  @Test
  void standsOnNoPageOutsideTheArchivesSpan() {
    Edtf date = Edtf.parse("2023-05/2023-07");

    assertEquals(List.of(), date.months(YearMonth.of(2023, 8), YearMonth.of(2024, 1)));
    assertEquals(List.of(), date.months(YearMonth.of(2022, 1), YearMonth.of(2023, 4)));
    assertEquals(List.of(), date.years(Year.of(2024), Year.of(2025)));
    assertEquals(List.of(), date.years(Year.of(2025), Year.of(2020)));
  }

  @Test
  void readsTheSameInEveryLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals("c. 9 May 2023", Edtf.parse("2023-05-09~").display());
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(Optional.of("2023-05-09"), Edtf.parse("2023-05-09").datetime());
      String hint = hint("9 APRIL 2023");
      assertEquals("write 2023-04-09, or {edtf: 2023-04-09, text: 9 APRIL 2023}", hint);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void showsWhatCannotBeSeenInAMessage() {
    EdtfFormatException e =
        assertThrows(EdtfFormatException.class, () -> Edtf.parse("2023\u00a0\u200b\n05"));

    assertEquals("not an EDTF date: '2023\\u00a0\\u200b\\u000a05'", e.getMessage());
  }

  @Test
  void refusesATextTooLongWithoutRepeatingIt() {
    EdtfFormatException e =
        assertThrows(EdtfFormatException.class, () -> Edtf.parse("9".repeat(100_000)));

    assertEquals("the date has 100000 characters, the most is 200", e.getMessage());
  }

  private static String hint(String text) {
    return assertThrows(EdtfFormatException.class, () -> Edtf.parse(text)).hint().orElseThrow();
  }
}
