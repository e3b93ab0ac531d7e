package org.concordance.webpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitlesTest {

  private static final Titles TITLES =
      new Titles(List.of("The Coast Gazette"), "https://www.coast-gazette.example/a");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Lamps come - The Coast Gazette                     | Lamps come",
        "\"Lamps come | Coast Gazette\"                     | Lamps come",
        "Coast Gazette: Lamps come                          | Coast Gazette: Lamps come",
        "The Coast Gazette - Lamps come                     | Lamps come",
        "\"Lamps - and watches - come | National | The Coast Gazette\" | \"Lamps - and watches - come | National\"",
        "Lamps come — for all                               | Lamps come — for all",
        "Lamps come » coast-gazette.example                 | Lamps come",
        "The Coast Gazette                                  | none",
        "Home                                               | none",
        "<b>Lamps</b> &amp; watches                         | Lamps & watches",
      })
  void theNameOfTheSiteIsNoPartOfATitle(String written, String title) {
    assertEquals(title, TITLES.cleaned(written).orElse("none"));
  }
}
