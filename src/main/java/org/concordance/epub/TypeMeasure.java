package org.concordance.epub;

import java.util.ArrayList;
import java.util.List;

/** Guesses how wide type runs, in the height of its font; no font is at hand to ask. */
final class TypeMeasure {

  private static final double WIDE = 1.0;
  private static final double CAPITAL = .68;
  private static final double LETTER = .52;
  private static final double NARROW = .3;

  private TypeMeasure() {}

  static double width(String text) {
    return text.codePoints().mapToDouble(TypeMeasure::width).sum();
  }

  private static double width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.OTHER_LETTER -> isSquare(c) ? WIDE : LETTER;
      case Character.OTHER_SYMBOL -> WIDE;
      case Character.UPPERCASE_LETTER -> CAPITAL;
      default -> "fijlrt ,.;:!'’|()-".indexOf(c) >= 0 ? NARROW : LETTER;
    };
  }

  /** Whether a letter fills a square, as those of East Asian scripts do, and may end a line. */
  private static boolean isSquare(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> false;
    };
  }

  /** Breaks a text into lines that are no wider, if its words let it. */
  static List<String> lines(String text, double widest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : text.split("(?<= )|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])")) {
      if (line.length() > 0 && width((line + piece).strip()) > widest) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
