package org.concordance.ingest;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesInTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in a March 22, 2021, interview        | 2021-03-22            | March 22, 2021",
        "on 22 March 2021.                     | 2021-03-22            | 22 March 2021",
        "the 22nd of March 2021                | 2021-03-22            | 22nd of March 2021",
        "Feb. 3, 2020                          | 2020-02-03            | Feb. 3, 2020",
        "Sept 3 2020                           | 2020-09-03            | Sept 3 2020",
        "their mid-August 2023 summit          | 2023-08               | mid-August 2023",
        "in late May 2019                      | 2019-05               | late May 2019",
        "in June 2022 they met                 | 2022-06               | June 2022",
        "in June, 2022                         | 2022-06               | June, 2022",
        "held 7–8 May 2023                     | 2023-05-07/2023-05-08 | 7–8 May 2023",
        "on May 7-8, 2023                      | 2023-05-07/2023-05-08 | May 7-8, 2023",
        "dated 2021-03-22.                     | 2021-03-22            | 2021-03-22",
        "am 22. März 2021                      | 2021-03-22            | 22. März 2021",
        "Mitte Juni 2022                       | 2022-06               | Mitte Juni 2022",
        "le 1er août 2021                      | 2021-08-01            | 1er août 2021",
        "en février 2020                       | 2020-02               | février 2020",
        "el 22 de marzo de 2021                | 2021-03-22            | 22 de marzo de 2021",
        "em 22 de março de 2021                | 2021-03-22            | 22 de março de 2021",
        "防衛省は2021年3月22日に発表               | 2021-03-22            | 2021年3月22日",
        "2021年3月に                            | 2021-03               | 2021年3月",
        "국방부는 2021년 3월 22일 발표했다             | 2021-03-22            | 2021년 3월 22일",
      })
  void aDateWithItsMonthAndYearIsFound(String text, String date, String words) {
    List<NamedDate> found = DatesInText.in(text);
    assertEquals(1, found.size(), found.toString());
    assertEquals(date, found.get(0).date().toString());
    assertEquals(words, found.get(0).words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on Tuesday",
        "last month",
        "in 2016",
        "it may 2021 times",
        "31 June 2021",
        "March 2,021 men",
        "march 2021 miles",
        "version 2021-03-22-4",
        "in August",
        "on 22 March",
        "May 20213",
        "1.2021-13-01"
      })
  void whatIsNoWholeDateIsLeftAlone(String text) {
    assertEquals(List.of(), DatesInText.in(text));
  }

  @Test
  void datesComeInTheOrderInWhichTheyStand() {
    assertEquals(
        List.of("2022-06", "2021-03-22", "2020-02"),
        DatesInText.in("June 2022, 2021年3月22日 and\nFebruary 2020").stream()
            .map(date -> date.date().toString())
            .toList());
  }

  @Test
  void millionsOfDigitsTakeNoLongerThanTheyShould() {
    String digits = "1 ".repeat(1_000_000) + "2021-".repeat(200_000) + "May ".repeat(200_000);
    assertEquals(List.of(), assertTimeoutPreemptively(ofSeconds(20), () -> DatesInText.in(digits)));
  }

  @Test
  void yearsOfAReignAreCountedFromItsBeginning() {
    assertEquals(
        "2024-06-02 令和6年6月2日; 2019-05 令和元年5月; 1989-01-08 平成元年1月8日; 1988-12-31 昭和63年12月31日",
        DatesInText.in("令和６年６月２日、令和元年5月、平成元年1月8日、昭和63年12月31日、令和6年13月").stream()
            .map(date -> date.date() + " " + date.words())
            .collect(Collectors.joining("; ")));
  }
}
