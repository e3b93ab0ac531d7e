package org.concordance.oldsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates in front matter say. */
final class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-05-01                      | 2020-05-01
          2020-05-01T23:30:00-05:00       | 2020-05-01
          2020-05-01T00:30:00+14:00       | 2020-05-01
          2020-05-01T23:30-05:00          | 2020-05-01
          2020-05-01 23:30:00 -0500       | 2020-05-01
          2020-05-01T10:00:00Z            | 2020-05-01
          2020-5-1                        | 2020-05-01
          2020/05/01                      | 2020-05-01
          2020.05.01                      | 2020-05-01
          20200501                        | 2020-05-01
          2020-05                         | 2020-05
          2020                            | 2020
          May 1, 2020                     | 2020-05-01
          May 1st, 2020                   | 2020-05-01
          1 May 2020                      | 2020-05-01
          Fri, 01 May 2020 10:00:00 +0000 | 2020-05-01
          Friday, May 1, 2020             | 2020-05-01
          Sept. 3, 2019                   | 2019-09-03
          1588291200                      | 2020-05-01
          2020-02-30                      | ''
          2020-13-01                      | ''
          0001-01-01T00:00:00Z            | ''
          01/05/2020                      | ''
          yesterday                       | ''
          true                            | ''
          12                              | ''
          """)
  void isTheDayThatItSaysWhateverTheZone(String written, String day) {
    assertEquals(day, Days.of(written).orElse(""));
  }
}
