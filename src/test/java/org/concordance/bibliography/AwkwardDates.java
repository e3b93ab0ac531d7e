package org.concordance.bibliography;

import java.util.List;

/** Dates as libraries have them, in each format; {@code -} is none. */
final class AwkwardDates {

  /**
   * A date.
   *
   * @param read what it is, in EDTF
   * @param biblatex the field {@code date}
   * @param bibtex fields, {@code year} and perhaps {@code month}
   * @param ris the tag {@code DA}
   * @param json the variable {@code issued}
   */
  record Written(String read, String biblatex, String bibtex, String ris, String json) {}

  static final List<Written> ALL =
      """
      2021-03-22 ¦ 2021-03-22 ¦ year = {2021}, month = mar, day = 22 ¦ 2021/03/22/ ¦ {"date-parts": [[2021, 3, 22]]}
      2021-03-02 ¦ 2021-03-02T10:00:00 ¦ year = 2021, month = 2 # "~mar." ¦ 2021/3/2 ¦ {"date-parts": [["2021", "3", "2"]]}
      2021-03 ¦ 2021-03 ¦ year = {2021}, month = {March} ¦ 2021/03// ¦ {"date-parts": [[2021, 3]]}
      2021-12 ¦ 2021-12 ¦ year = "2021", month = 12 ¦ 2021/12/00/ ¦ {"raw": "December 2021"}
      2021 ¦ 2021 ¦ year = 2021 ¦ 2021/// ¦ {"date-parts": [[2021]]}
      2021-03~ ¦ 2021-03~ ¦ year = {c. March 2021} ¦ 2021/03//c. March 2021 ¦ {"date-parts": [[2021, 3]], "circa": true}
      1990~ ¦ 1990~ ¦ year = {c. 1990} ¦ 1990///c. 1990 ¦ {"literal": "circa 1990"}
      1999? ¦ 1999? ¦ year = {1999?} ¦ 1999///1999? ¦ {"literal": "1999?"}
      2018/2020 ¦ 2018/2020 ¦ year = {2018--2020} ¦ 2018///2018-2020 ¦ {"date-parts": [[2018], [2020]]}
      2019-05/2019-06 ¦ 2019-05/2019-06 ¦ year = 2019, month = may # "/" # jun ¦ 2019///May–June 2019 ¦ {"date-parts": [[2019, 5], [2019, 6]]}
      2021-21 ¦ 2021-21 ¦ year = 2021, month = {Spring} ¦ 2021///Spring ¦ {"date-parts": [[2021]], "season": 1}
      2021-24 ¦ 2021-24 ¦ year = 2021, month = {Winter} ¦ 2021///winter 2021–22 ¦ {"date-parts": [[2021, 24]]}
      201X ¦ 201X ¦ year = {2010s} ¦ ///2010s ¦ {"literal": "2010s"}
      2017/.. ¦ 2017/.. ¦ year = {2017/..} ¦ 2017///from 2017 ¦ {"date-parts": [[2017], [0]]}
      0987 ¦ 0987 ¦ year = {0987} ¦ 0987/// ¦ {"date-parts": [[987]]}
      - ¦ - ¦ - ¦ - ¦ -
      """
          .lines()
          .map(line -> line.strip().split(" ¦ "))
          .map(cells -> new Written(cells[0], cells[1], cells[2], cells[3], cells[4]))
          .toList();

  private AwkwardDates() {}
}
