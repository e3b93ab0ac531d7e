package org.concordance.markup;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.RichText;

/** Finished HTML in which site paths and the ids of passages stand between two marks of a kind. */
final class MarkedText {

  private static final char FIRST = LinkTarget.SITE.charAt(0);

  private MarkedText() {}

  /** The text in pieces, without the marks. */
  static RichText rich(String marked) {
    String html = marked.strip();
    List<RichText.Piece> pieces = new ArrayList<>();
    int done = 0;
    int open = mark(html, 0);
    while (open < html.length()) {
      int close = mark(html, open + 1);
      if (close < html.length() && html.charAt(close) == html.charAt(open)) {
        addHtml(pieces, html.substring(done, open));
        pieces.add(new RichText.Piece(kind(html.charAt(open)), html.substring(open + 1, close)));
        done = close + 1;
        close = mark(html, done);
      }
      open = close;
    }
    addHtml(pieces, html.substring(done));
    return new RichText(pieces);
  }

  /** Where the next mark stands; the text's length when none does. */
  private static int mark(String html, int from) {
    int at = from;
    while (at < html.length() && !isMark(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    // First, since it tells of nearly all: the marks are noncharacters, far beyond letters.
    return c >= FIRST
        && (c == LinkTarget.SITE.charAt(0)
            || c == PassageMarks.PASSAGE.charAt(0)
            || c == PassageMarks.GONE.charAt(0));
  }

  private static void addHtml(List<RichText.Piece> pieces, String html) {
    if (!html.isEmpty()) {
      pieces.add(new RichText.Piece(RichText.Kind.HTML, html));
    }
  }

  private static RichText.Kind kind(char mark) {
    if (mark == LinkTarget.SITE.charAt(0)) {
      return RichText.Kind.PATH;
    }
    return mark == PassageMarks.GONE.charAt(0) ? RichText.Kind.GONE : RichText.Kind.PASSAGE;
  }
}
