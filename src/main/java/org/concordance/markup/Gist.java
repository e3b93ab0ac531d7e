package org.concordance.markup;

/** Shortens a paragraph to the line that stands for a record in lists. */
public final class Gist {

  private static final int ENOUGH = 100;
  private static final int MOST = 260;
  private static final int ENOUGH_FOR_LINE = 50;
  private static final int LINE = 190;

  private Gist() {}

  /**
   * Whole sentences from the beginning until there are enough letters, at most {@value #MOST}; a
   * longer first sentence is cut after a word, with an ellipsis.
   */
  public static String of(String paragraph) {
    SentenceEnds ends = new SentenceEnds(paragraph);
    int cut = 0;
    while (cut < ENOUGH && ends.find() && (cut == 0 || ends.start() <= MOST)) {
      cut = ends.start();
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
    SentenceEnds ends = new SentenceEnds(gist);
    String first = ends.find() ? gist.substring(0, ends.start()) : gist;
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
