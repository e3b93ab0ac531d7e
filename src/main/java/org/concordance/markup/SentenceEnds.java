package org.concordance.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a text where sentences end, one after the other. */
final class SentenceEnds {

  /** Ranks and the like that end in three small letters; a name follows, and no sentence ends. */
  private static final String RANKS =
      "(?<!\\b(?:Assoc|Asst|Brig|Capt|Cmdr|Corp|Dept|Messrs|Pres|Prof|Reps|Sens|Univ)[.])";

  /**
   * The end of a sentence: a stop after a word of at least three small letters or two of a script
   * without capitals, after a number of three figures or a closing mark, and before a capital. So
   * neither "U.S. Pacific" nor "Dr. Bennett" nor "18. August" is taken apart. What comes before is
   * looked at only where there is white space, since that is at few places.
   */
  static final Pattern END =
      Pattern.compile(
          "(?=\\s)(?<=(?:\\p{Ll}{3}|\\p{Lo}{2}|\\d{3}|[)”’」»])[.!?](?:[”’]|\\h?»)?)"
              + RANKS
              + "\\s+(?=[\\p{Lu}\\p{Lo}“‘«(])|(?<=[。！？])(?![」』”’）])");

  private final String text;
  private final Matcher end;
  private int from = 1;

  SentenceEnds(String text) {
    this.text = text;
    this.end = END.matcher(text).useTransparentBounds(true);
  }

  /** Goes to the next one, if there is one. */
  boolean find() {
    for (; from <= text.length(); from++) {
      if (mayBe(from) && end.region(from, text.length()).lookingAt()) {
        from = Math.max(end.end(), from + 1);
        return true;
      }
    }
    return false;
  }

  /** Whether it is worth looking: at most places it is not, which the two characters tell. */
  private boolean mayBe(int at) {
    return switch (text.charAt(at - 1)) {
      case '.', '!', '?', '”', '’', '»' -> at < text.length() && text.charAt(at) <= ' ';
      case '。', '！', '？' -> true;
      default -> false;
    };
  }

  /** Where the sentence ends. */
  int start() {
    return end.start();
  }

  /** Where the next one begins. */
  int end() {
    return end.end();
  }
}
