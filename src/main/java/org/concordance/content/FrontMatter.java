package org.concordance.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Body;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * A record file taken apart: YAML between two lines of three hyphens, and Markdown below them.
 *
 * @param found whether both lines are there
 * @param yaml the text between them; empty when they are missing
 * @param body what follows
 */
record FrontMatter(boolean found, String yaml, Body body) {

  /** Three hyphens alone on a line; blanks after them cannot be seen, and do no harm. */
  private static final Pattern FENCE =
      Pattern.compile("^---[ \\t]*$\\n?", Pattern.MULTILINE | Pattern.UNIX_LINES);

  /** The line on which the YAML begins. */
  static final int FIRST_LINE = 2;

  /** Takes a file apart; a missing line is reported, and the rest goes on as body. */
  static FrontMatter of(TextFile file, Problems problems) {
    String text = file.text();
    Matcher fence = FENCE.matcher(text);
    if (!fence.lookingAt()) {
      problems.error(
          new Place(file.shown(), 1, 1),
          "no front matter",
          "the first line must be ---, then the record's fields, then --- again");
      return new FrontMatter(false, "", new Body(text, file.shown(), 1));
    }
    int start = fence.end();
    if (!fence.find()) {
      problems.error(
          new Place(file.shown(), 1, 1),
          "front matter does not end",
          "close it with a line --- before the text");
      return new FrontMatter(false, "", new Body("", file.shown(), 1));
    }
    int bodyStart = fence.end();
    int line = (int) text.substring(0, bodyStart).chars().filter(c -> c == '\n').count() + 1;
    String yaml = text.substring(start, fence.start());
    return new FrontMatter(true, yaml, new Body(text.substring(bodyStart), file.shown(), line));
  }
}
