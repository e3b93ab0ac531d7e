package org.concordance.webpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BylinesTest {

  private static String shown(List<Person> people) {
    return people.stream().map(Person::shown).collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Felix Kim and Ana Lee                         | Felix Kim + Ana Lee",
        "By Felix Kim, Ana Lee and Jean Moreau            | Felix Kim + Ana Lee + Jean Moreau",
        "By Felix Kim, Ana Lee, and Jean Moreau           | Felix Kim + Ana Lee + Jean Moreau",
        "Felix Kim & Ana Lee                              | Felix Kim + Ana Lee",
        "Felix Kim; Ana Lee                               | Felix Kim + Ana Lee",
        "Kim, Felix; Lee, Ana                             | Kim, Felix + Lee, Ana",
        "Kim, Felix                                       | Kim, Felix",
        "By Felix Kim, Staff Writer                       | Felix Kim",
        "By Felix Kim · The Gazette                       | Felix Kim",
        "By Felix Kim in Oster                            | Felix Kim",
        "By Felix Kim felix@news.example                  | Felix Kim",
        "Felix Kim (felix@news.example)                   | Felix Kim",
        "By Felix Kim @felixkim                           | Felix Kim",
        "By Henry D. Oster Jr.                            | Henry D. Oster Jr.",
        "Center for Strategic and International Studies   | Center for Strategic and International Studies",
        "Ministry of Foreign Affairs, Coast               | Ministry of Foreign Affairs, Coast",
        "김철수 기자 kim@a.example                             | 김철수",
        "記者：山田太郎                                        | 山田太郎",
        "文／陳大文                                           | 陳大文",
        "山田太郎、鈴木花子                                     | 山田太郎 + 鈴木花子",
        "Autor: Jürgen Groß                               | Jürgen Groß",
        "Skrevet av Kari Vik                              | Kari Vik",
      })
  void namesAreDividedWhereTheyAreNames(String line, String names) {
    assertEquals(names, shown(Bylines.divided(line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Von Jürgen Groß und Ana Lee | Jürgen Groß + Ana Lee",
        "Par Hélène d’Orsay          | Hélène d’Orsay",
        "Por Ana Lee y Juan Ruiz     | Ana Lee + Juan Ruiz",
        "By Felix Kim, March 22, 2021 5 min read | Felix Kim",
        "March 22, 2021 By Felix Kim and Ana Lee | Felix Kim + Ana Lee",
        "By Dr. Ana Lee, Lt. Gen. Bo Kim (Ret.) and Jo Park, PhD | Ana Lee + Bo Kim + Jo Park",
        "By Gen Nakatani             | Gen Nakatani",
      })
  void aVisibleLineMayBeginInOtherLanguages(String line, String names) {
    assertEquals(names, shown(Bylines.shown(line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "admin                     | ''                | {admin=names nobody}",
        "Staff Writer              | ''                | {Staff Writer=names nobody}",
        "The Gazette               | ''                | {The Gazette=is the name of the site}",
        "Reuters                   | Reuters           | {}",
        "Felix Kim;Reuters         | Felix Kim         | {Reuters=is an agency beside the writers' names}",
        "FELIX KIM;ANA O’LEE       | Felix Kim; Ana O’Lee | {}",
        "RAND CORPORATION          | RAND CORPORATION  | {}",
        "Felix Kim;felix kim       | Felix Kim         | {}",
      })
  void nobodyAndTheSiteAreNoWriters(String names, String kept, String left) {
    List<Person> people = List.of(names.split(";")).stream().map(Person::of).toList();
    Writers writers = Writers.of(people, new Titles(List.of("Gazette"), ""));
    assertEquals(kept, writers.shown());
    assertEquals(left, writers.left().toString());
  }
}
