package org.concordance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "en,ltr",
    "ar,rtl",
    "AR-EG,rtl",
    "he,rtl",
    "az,ltr",
    "az-Arab-IR,rtl",
    "ar-Latn,ltr",
    "ja,ltr"
  })
  void knowsWhichWayALanguageIsWritten(String tag, String direction) {
    assertEquals(direction, Language.direction(tag));
  }
}
