package org.concordance.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The words beside a mark, or on a long bar.
 *
 * @param text the title, shortened where it must be
 * @param isWide whether there is room for it on a wide page only
 * @param place where it stands
 * @param from where it begins, in hundredths of a percent, at the narrowest width that shows it
 * @param to where it ends
 */
record Label(String text, boolean isWide, Place place, int from, int to) {

  /** Where words stand to their mark. */
  enum Place {
    AFTER,
    BEFORE,
    ON
  }

  /** So many letters are tried, one after the other; on a narrow page the last only. */
  private static final int[] LETTERS = {56, 40, 28};

  /**
   * How wide a letter and the room beside a mark are at the narrowest: of 284 pixels (a telephone
   * of 320), and of 32 rem, both on the large side for letters of two thirds of a rem.
   */
  private static final int NARROW_LETTER = 235;

  private static final int WIDE_LETTER = 117;
  private static final int NARROW_ROOM = 420;
  private static final int WIDE_ROOM = 210;

  /** From here on letters are about twice as wide: East Asian scripts. */
  private static final int BROAD = 0x1100;

  /**
   * The labels that have room across the picture: for each length of the words, the best first,
   * those among which the nearer lane decides.
   */
  static List<List<Label>> choices(Shape shape) {
    List<List<Label>> choices = new ArrayList<>();
    String last = "";
    for (int letters : LETTERS) {
      String text = shorten(shape.item().title(), letters);
      if (!text.equals(last)) {
        choices.add(choices(shape, text, letters == LETTERS[LETTERS.length - 1]));
        last = text;
      }
    }
    return choices;
  }

  private static List<Label> choices(Shape shape, String text, boolean isShort) {
    List<Label> choices = new ArrayList<>();
    if (isShort || units(text) <= LETTERS[LETTERS.length - 1]) {
      add(choices, shape, text, false);
    }
    add(choices, shape, text, true);
    return choices;
  }

  private static void add(List<Label> choices, Shape shape, String text, boolean wide) {
    int room = wide ? WIDE_ROOM : NARROW_ROOM;
    int length = units(text) * (wide ? WIDE_LETTER : NARROW_LETTER);
    int after = shape.to() + room;
    int before = shape.from() - room - length;
    int on = (shape.from() + shape.to() - length) / 2;
    if (shape.to() - shape.from() > length + 4 * room) {
      choices.add(new Label(text, wide, Place.ON, on, on + length));
    }
    if (after + length <= Scale.WIDTH) {
      choices.add(new Label(text, wide, Place.AFTER, after, after + length));
    }
    if (before >= 0) {
      choices.add(new Label(text, wide, Place.BEFORE, before, before + length));
    }
  }

  private static int units(String text) {
    return text.codePoints().map(letter -> letter < BROAD ? 1 : 2).sum();
  }

  /** Cut behind a word where it is too long. */
  static String shorten(String title, int letters) {
    if (units(title) <= letters) {
      return title;
    }
    StringBuilder start = new StringBuilder();
    title
        .codePoints()
        .takeWhile(letter -> units(start.toString()) < letters - 2)
        .forEach(start::appendCodePoint);
    boolean isWhole = title.startsWith(" ", start.length());
    int space = start.lastIndexOf(" ");
    String kept = !isWhole && space > letters / 2 ? start.substring(0, space) : start.toString();
    return kept.replaceFirst("[\\s\\p{Punct}–—]+$", "") + "…";
  }
}
