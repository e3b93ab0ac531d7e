package org.concordance.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TexTextTest {

  /**
   * BibTeX counts braces even where TeX is told to show them; one that is alone would not close.
   */
  @ParameterizedTest
  @CsvSource({
    "a {b} c, a \\{b\\} c",
    "Sets {x, Sets \\textbraceleft{}x",
    "x} and {y, x\\textbraceright{} and \\textbraceleft{}y",
    "50% & more_, 50\\% \\& more\\_",
    "a\\b~c^d, a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d"
  })
  void isShownAsItIs(String text, String tex) {
    assertEquals(tex, TexText.of(text));
  }
}
