package org.concordance.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens a paragraph to the line that stands for a record in lists. */
public final class Gist {

  private static final int ENOUGH = 100;
  private static final int MOST = 260;
  private static final int ENOUGH_FOR_LINE = 50;
  private static final int LINE = 190;

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

  private Gist() {}

  /**
   * Whole sentences from the beginning until there are enough letters, at most {@value #MOST}; a
   * longer first sentence is cut after a word, with an ellipsis.
   */
  public static String of(String paragraph) {
    Matcher end = END.matcher(paragraph);
    int cut = 0;
    while (cut < ENOUGH && end.find() && (cut == 0 || end.start() <= MOST)) {
      cut = end.start();
    }
    return cut >= ENOUGH
        ? shortened(paragraph.substring(0, cut), MOST)
        : shortened(paragraph, MOST);
  }

  /**
   * A gist in a few lines, for a row among many: its first sentence when that says enough, which a
   * question does not, and at most {@value #LINE} letters.
   */
  public static String line(String gist) {
    Matcher end = END.matcher(gist);
    String first = end.find() ? gist.substring(0, end.start()) : gist;
    boolean isEnough = first.length() >= ENOUGH_FOR_LINE && !first.endsWith("?");
    return shortened(isEnough ? first : gist, LINE);
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    int cut = space > most / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, most));
    return text.substring(0, cut).replaceFirst("[\\s,;:–—-]+$", "") + "…";
  }
}
