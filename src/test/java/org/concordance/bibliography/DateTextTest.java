package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021 | 2021
          2021-03-22T10:00:00Z | 2021-03-22
          2021-03-22 10:00:00 | 2021-03-22
          2021/3/22 | 2021-03-22
          2021.03 | 2021-03
          22.3.2021 | 2021-03-22
          22/03/2021 | 2021-03-22
          3/22/2021 | 2021-03-22
          5/5/2021 | 2021-05-05
          03/2021 | 2021-03
          March 2021 | 2021-03
          Mar. 2021 | 2021-03
          22 March 2021 | 2021-03-22
          22nd of March 2021 | 2021-03-22
          March 22, 2021 | 2021-03-22
          2021 Mar 22 | 2021-03-22
          22. März 2021 | 2021-03-22
          1er juin 2021 | 2021-06-01
          12 de mayo de 2021 | 2021-05-12
          Spring 2021 | 2021-21
          Fall 2021 | 2021-23
          winter 2021–22 | 2021-24
          9–12 May 2023 | 2023-05-09/2023-05-12
          May/June 2023 | 2023-05/2023-06
          28 April 2023 – 2 May 2023 | 2023-04-28/2023-05-02
          2018–2020 | 2018/2020
          c. 1990 | 1990~
          ca. May 2023 | 2023-05~
          1999? | 1999?
          c. 1999 (?) | 1999%
          c. 2018 – 2020 (?) | 2018~/2020?
          2010s | 201X
          20th century | 19XX
          from 2018 | 2018/..
          until 2016 | ../2016
          2016 or 2017 | [2016,2017]
          c1998 | 1998
          """)
  void allThatIsSaidIsRead(String text, String edtf) {
    assertEquals("DateText[edtf=" + edtf + ", guessed=false]", DateText.of(text).get().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3/4/2021 | 2021
          [1999] | 1999?
          mid-August 2023 | 2023-08
          first published 1984 | 1984
          2021-02-30 | 2021-02
          30/02/2021 | 2021-02
          2021-13-05 | 2021
          2024-07-12/ | 2024-07-12
          Easter 2021 | 2021
          forthcoming (2027) | 2027
          """)
  void whatIsOnlyPartOfItIsGuessed(String text, String edtf) {
    assertEquals("DateText[edtf=" + edtf + ", guessed=true]", DateText.of(text).get().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"n.d.", "in press", "", "12", "22 March", "99999", "1066/2021", "1 or 2"})
  void whatIsNoDateGivesNone(String text) {
    assertEquals("Optional.empty", DateText.of(text).toString());
  }
}
