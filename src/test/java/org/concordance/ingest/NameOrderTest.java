package org.concordance.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameOrderTest {

  @ParameterizedTest
  @CsvSource({
    "Kim, Dong-hyun",
    "Song, Min-ji",
    "Lin, Yi-chen",
    "Tsai, Ing-wen",
    "Lee, Jae-myung",
    "Hahm, Chai-bong",
    "Park, Geun-Hye",
    "KIM, Yo-jong",
    "Kim, Min-Jung",
    "Kim, Dong-Hyun",
    "Kim, Jong Un",
    "Moon, Jae In",
    "Choe, Ryong Hae",
    "Lee, Kuan Yew",
    "Nguyễn, Phú Trọng",
    "Nguyen, Van Thanh",
    "Xi, Jinping",
    "Zhang, Youxia",
    "Wang, Huning",
  })
  void theFamilyNameIsFirst(String family, String given) {
    assertEquals(
        Optional.of(new NameOrder(family, given)), NameOrder.familyFirst(family + " " + given));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wang Yi",
        "Kim Yong",
        "Lee Cooper",
        "Kim Jongun",
        "Kim Min Jung",
        "Wei Zhang",
        "Yu Sato",
        "Shin Kubo"
      })
  void itMayBeFirst(String name) {
    assertEquals(Optional.empty(), NameOrder.familyFirst(name));
    assertTrue(NameOrder.isDoubtful(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dong-hyun Kim",
        "Felix Kim",
        "Yi-chen Lin",
        "Jinping Xi",
        "Sun Kim-Walsh",
        "Helena Mori-Walsh",
        "Hirokazu Matsuno",
        "Abe Shinzo",
        "Yu Koizumi",
        "Ken-ichi Sato",
        "Kim Smith",
        "Kim Beazley",
        "Kim R. Holmes",
        "Omar Al-masri",
        "Anna El-Sadi",
        "Marie Saint-jean",
        "Jean-Luc Picard",
        "Ana Lee",
        "Madonna",
      })
  void itIsLast(String name) {
    assertEquals(Optional.empty(), NameOrder.familyFirst(name));
    assertFalse(NameOrder.isDoubtful(name), name);
  }
}
