package org.concordance.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

  private static final String SIGNS =
      "aaAAbZéÉǅ漢\u0301\u0903\uD835\uDC00\uD83D\uDE00²ⅷ7 .’'&-–,:{}\\~^`%$#_\t\n\u000B\u00A0\u2009";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.’'&-]*");

  /** A scan finds what patterns find. */
  @Test
  void wordsAndWhiteSpaceAreThoseOfPatterns() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder made = new StringBuilder();
      for (int length = random.nextInt(16); length > 0; length--) {
        made.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      String text = made.toString();
      assertEquals(text.strip().replaceAll("\\s+", " "), OneLine.of(text));
      assertEquals(
          TexText.of(text), TexText.of(text.strip().replaceAll("\\s+", " ")), "white space");
      assertEquals(title(text), TexText.title(text));
    }
  }

  private static String title(String title) {
    String text = title.strip().replaceAll("\\s+", " ");
    String even =
        TexText.of(text).contains("\\textbrace")
            ? text.replace('{', '\uFDD0').replace('}', '\uFDD1')
            : text;
    StringBuilder tex = new StringBuilder();
    Matcher words = WORD.matcher(even);
    int from = 0;
    while (words.find()) {
      String word = words.group();
      boolean small = tex.indexOf("\0") < 0 && Character.isLowerCase(word.codePointAt(0));
      boolean capital =
          word.codePoints().skip(words.start() == 0 ? 1 : 0).anyMatch(Character::isUpperCase);
      tex.append(piece(even.substring(from, words.start()))).append('\0');
      tex.append(small || capital ? "{" + piece(word) + "}" : piece(word));
      from = words.end();
    }
    return tex.append(piece(even.substring(from))).toString().replace("\0", "");
  }

  /** A piece with its white space kept: that of a piece's ends is within the title. */
  private static String piece(String text) {
    String tex = TexText.of("." + text.replace("{", "\uFDD2").replace("}", "\uFDD3") + ".");
    return tex.substring(1, tex.length() - 1).replace("\uFDD2", "\\{").replace("\uFDD3", "\\}");
  }
}
