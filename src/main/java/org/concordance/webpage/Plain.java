package org.concordance.webpage;

import java.util.regex.Pattern;
import org.concordance.model.Characters;
import org.concordance.model.FieldRules;
import org.jsoup.Jsoup;

/** Texts of pages without what no front matter and no line of a terminal should hold. */
final class Plain {

  /** What cannot be seen, and turns or joins what can: marks of direction, soft hyphens, BOMs. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\u00AD\u200B\u2060\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]");

  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\\s]+");

  private Plain() {}

  /** A text on one line. */
  static String line(String text) {
    return SPACE.matcher(FieldRules.oneLine(seen(text).replace('\t', ' '))).replaceAll(" ").strip();
  }

  /** The same of a text in which markup may stand where none belongs. */
  static String untagged(String text) {
    boolean marked = text.indexOf('<') >= 0 && text.matches("(?s).*</?[a-zA-Z][^<>]*>.*");
    boolean escaped = text.matches("(?s).*&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});.*");
    return line(marked || escaped ? Jsoup.parseBodyFragment(text).text() : text);
  }

  /** A text without what cannot be seen; its lines stay. */
  static String seen(String text) {
    String visible = UNSEEN.matcher(text).replaceAll("");
    StringBuilder kept = new StringBuilder(visible.length());
    visible
        .codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c)
        .forEach(kept::appendCodePoint);
    return Characters.withoutForbidden(kept.toString());
  }

  /** A text that is not longer than a number of characters, cut after a word. */
  static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    String begin = text.substring(0, text.offsetByCodePoints(0, most));
    int space = begin.lastIndexOf(' ');
    return (space > most / 2 ? begin.substring(0, space) : begin) + " …";
  }
}
