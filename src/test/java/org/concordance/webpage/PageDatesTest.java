package org.concordance.webpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-03-22T23:30:00-05:00       | 2021-03-22",
        "2021-03-22T00:10:00+0900        | 2021-03-22",
        "2021-03-22 10:00:00             | 2021-03-22",
        "2021-03-22T10:00:00.123Z        | 2021-03-22",
        "2021-03-22                      | 2021-03-22",
        "2021/03/22                      | 2021-03-22",
        "2021/3                          | 2021-03",
        "2021                            | 2021",
        "2021-00-00                      | 2021",
        "20210322                        | 2021-03-22",
        "20210322T101500Z                | 2021-03-22",
        "22.03.2021                      | 2021-03-22",
        "3.4.2021                        | 2021-04-03",
        "22/03/2021                      | 2021-03-22",
        "03/22/2021                      | 2021-03-22",
        "1616371200                      | 2021-03-22",
        "1616371200000                   | 2021-03-22",
        "'Mon, 22 Mar 2021 10:00:00 GMT' | 2021-03-22",
        "Mon Mar 22 2021                 | 2021-03-22",
        "'March 22, 2021 at 9:00 am EST' | 2021-03-22",
        "2021. 3. 22.                    | 2021-03-22",
        "2021年3月22日                    | 2021-03-22",
      })
  void aDateIsReadAsPreciselyAsItIsWritten(String written, String date) {
    assertEquals(Optional.of(date), PageDates.of(written).map(PageDates.Read::edtf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"03/04/2021", "Tuesday", "2021-02-30", "", "9999-99-99", "5 minutes ago"})
  void whatCanBeReadInTwoWaysOrInNoneIsNoDate(String written) {
    assertEquals(Optional.empty(), PageDates.of(written));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2021/04/title/, 2021-04",
    "https://a.example/news/2016/06/29/title, 2016-06-29",
    "https://a.example/2016/6/9/title, 2016-06-09",
    "https://a.example/world/2021/mar/22/title, 2021-03-22",
    "https://a.example/2021-03-22-title, 2021-03-22",
    "https://a.example/articles/20210322k, none",
    "https://a.example/a-20210322.html, 2021-03-22",
    "https://a.example/2021/title, 2021",
    "https://a.example/budget-2021, none",
    "https://a.example/p/20214, none",
    "https://a.example/2021/13/99, 2021",
    "https://2021.example/, none"
  })
  void anAddressGivesNoDayThatItDoesNotHave(String address, String date) {
    assertEquals(date, PageDates.inAddress(address).map(PageDates.Read::edtf).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-24, true", "2026-11-25, false", "1970-01-01, false", "0001-01-01, false"})
  void aDayThatCannotBeIsRefused(String date, boolean isFine) {
    PageDates.Read read = new PageDates.Read(date, 0, false);
    assertEquals(isFine, PageDates.absurdity(read, "2026-11-23").isEmpty());
  }
}
