package org.concordance.readers;

import java.util.List;

/** Fields as nobody would wish them, each the only odd one of a reading. */
final class HostileFields {

  /** Titles, each of which has to come back as it is. */
  static final List<String> TITLES =
      List.of(
          "“Quotes ‘inside “quotes” here’ there”",
          "\"Straight 'quotes' inside\" straight ones",
          "Ampersands & more & AT&T",
          "TeX \\textbf{specials}: 100% of $5, #1, a_b, {x}, ~y, z^2 \\",
          "<b>Angles</b> & <script>alert(1)</script>, 1 < 2 > 0",
          "Rockets 🚀 and flags 🇰🇷",
          "تحذير مبكر من الصواريخ",
          "אזהרה מוקדמת: טילים",
          "米日韓、ミサイル警報データ共有へ",
          "북한 미사일 경보",
          "WHO SAYS THIS IS SHOUTING",
          "Is it a launch?",
          "It is a launch.",
          "Dashes -- and --- more, ''primes'' and `ticks` ?` !`",
          "iPhone, eBay and the IAEA in de Gaulle’s France",
          "Part 1: The beginning; Part 2: The end",
          "@article{key, title = {injected}}, % a comment",
          "TY  - JOUR",
          "ER  - ",
          "a lower-case title, with commas, and “and” and more",
          "ﬁ ligature, e\u0301 combining, Å Angstrom, ½, №",
          "Non\u00A0breaking spaces",
          "--- # not YAML: [really, {or: not}]",
          "null",
          "1984");

  /** Addresses that the reader has to be led to. */
  static final List<String> URLS =
      List.of(
          "https://a.example/100%25/x_y#z&q=1",
          "https://a.example/wiki/日本?x=ü",
          "https://a.example/~user/$y;v=1,2",
          "https://a.example/a%20b?c=%7Bd%7D",
          "https://a.example/path(1)/x#:~:text=a%2Cb");

  /** DOIs as they are written, and as they are. */
  static final List<List<String>> DOIS =
      List.of(
          List.of("https://doi.org/10.1000/182", "10.1000/182"),
          List.of("http://dx.doi.org/10.1000/a_b%20c#d", "10.1000/a_b%20c#d"),
          List.of(
              "doi:10.1002/(SICI)1096<1::AID>3.0.CO;2-#", "10.1002/(SICI)1096<1::AID>3.0.CO;2-#"),
          List.of("DOI: 10.1000/x&y", "10.1000/x&y"),
          List.of("10.1000/%5Bz%5D", "10.1000/%5Bz%5D"));

  /** Pages as written; in BibLaTeX; first and last page in RIS, or all where they are no range. */
  static final List<List<String>> PAGES =
      List.of(
          List.of("412–438", "412--438", "412", "438"),
          List.of("10-15", "10--15", "10", "15"),
          List.of("12 – 15", "12--15", "12", "15"),
          List.of("xii–xv", "xii--xv", "xii", "xv"),
          List.of("iv-xii", "iv--xii", "iv", "xii"),
          List.of("B3-B4", "B3--B4", "B3", "B4"),
          List.of("7", "7", "7", ""),
          List.of("e1207", "e1207", "e1207", ""),
          List.of("12, 15-20, 33", "12, 15--20, 33", "12, 15-20, 33", ""),
          List.of("A1, A12–A13", "A1, A12--A13", "A1, A12–A13", ""),
          List.of("S-12", "S-12", "S-12", ""),
          List.of("3-1–3-12", "3-1--3-12", "3-1–3-12", ""));

  /** The columns of {@link #DATES}. */
  enum Column {
    WRITTEN,
    WORDS,
    BIBLATEX,
    RIS_YEAR,
    RIS_DATE,
    CSL,
    JSON_LD
  }

  /** A date as it is written and what each format has of it; a hyphen is none. */
  static final List<List<String>> DATES =
      """
      2023 | - | 2023 | 2023 | 2023/// | [[2023]] | 2023
      2023-05 | - | 2023-05 | 2023 | 2023/05// | [[2023,5]] | 2023-05
      2023-05-09 | - | 2023-05-09 | 2023 | 2023/05/09/ | [[2023,5,9]] | 2023-05-09
      0987 | - | 0987 | 0987 | 0987/// | [[987]] | 0987
      2023-05-09~ | - | 2023-05-09~ | 2023 | 2023/05/09/c. 9 May 2023 | [[2023,5,9]] circa | 2023-05-09
      2023-05? | - | 2023-05? | 2023 | 2023/05//May 2023 (?) | [[2023,5]] circa | 2023-05
      2023% | - | 2023% | 2023 | 2023///c. 2023 (?) | [[2023]] circa | 2023
      201X | - | 201X | - | ///2010s | 2010s | -
      19XX | - | 19XX | - | ///20th century | 20th century | -
      2017-XX | - | 2017-XX | 2017 | 2017/// | [[2017]] | 2017
      2017-12-XX | - | 2017-12-XX | 2017 | 2017/12// | [[2017,12]] | 2017-12
      2021-21 | - | 2021-21 | 2021 | 2021///spring 2021 | spring 2021 | -
      2021-24 | - | 2021-24 | 2021 | 2021///winter 2021–22 | winter 2021–22 | -
      2018-01/2021-02 | - | 2018-01/2021-02 | 2018 | 2018///January 2018 – February 2021 | [[2018,1],[2021,2]] | 2018-01
      2023-05-07/2023-05-08 | - | 2023-05-07/2023-05-08 | 2023 | 2023///7–8 May 2023 | [[2023,5,7],[2023,5,8]] | 2023-05-07
      2018~/2020? | - | 2018~/2020? | 2018 | 2018///c. 2018 – 2020 (?) | [[2018],[2020]] circa | 2018
      2018/.. | - | 2018/.. | 2018 | 2018///from 2018 | from 2018 | 2018
      2018/ | - | 2018/ | 2018 | 2018///from 2018 | from 2018 | 2018
      ../2016 | - | ../2016 | 2016 | 2016///until 2016 | until 2016 | -
      /2016 | - | /2016 | 2016 | 2016///until 2016 | until 2016 | -
      201X/2020 | - | 201X/2020 | 2010 | 2010///2010s–2020 | 2010s–2020 | -
      2023-05~-09 | - | 2023-05-09~ | 2023 | 2023/05/09/c. 9 May 2023 | [[2023,5,9]] circa | 2023-05-09
      2023-~05 | - | 2023-05~ | 2023 | 2023/05//c. May 2023 | [[2023,5]] circa | 2023-05
      2023?-05-~09 | - | 2023-05-09% | 2023 | 2023/05/09/c. 9 May 2023 (?) | [[2023,5,9]] circa | 2023-05-09
      [2016,2017] | - | 2016/2017 | 2016 | 2016///2016 or 2017 | 2016 or 2017 | -
      {2016..2018} | - | 2016/2018 | 2016 | 2016///2016–2018 | 2016–2018 | -
      [2023-05-09,2023-06-01] | - | 2023-05-09/2023-06-01 | 2023 | 2023///9 May 2023 or 1 June 2023 | 9 May 2023 or 1 June 2023 | -
      {..1984} | - | ../1984 | 1984 | 1984///1984 and earlier | 1984 and earlier | -
      2023-08 | mid-August 2023 | 2023-08 | 2023 | 2023/08//mid-August 2023 | mid-August 2023 | 2023-08
      2019/2020 | the 2019/20 season | 2019/2020 | 2019 | 2019///the 2019-20 season | the 2019/20 season | 2019
      """
          .lines()
          .map(line -> List.of(line.strip().split(" \\| ")))
          .toList();

  private HostileFields() {}
}
