package org.concordance.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which lines are code between fences. Every line is shown to it once, in order. */
final class Fences {

  private static final Pattern FENCE = Pattern.compile("[ \\t>]*(`{3,}|~{3,})(.*)");

  private String open = "";

  /** Whether a line is code, or opens or closes it. */
  boolean isCode(String line) {
    Matcher fence = FENCE.matcher(line);
    if (!fence.matches()) {
      return !open.isEmpty();
    }
    String marks = fence.group(1);
    if (open.isEmpty()) {
      boolean inline = marks.charAt(0) == '`' && fence.group(2).indexOf('`') >= 0;
      open = inline ? "" : marks;
      return !inline;
    }
    if (marks.startsWith(open) && fence.group(2).isBlank()) {
      open = "";
    }
    return true;
  }

  /** Whether the next line is within code. */
  boolean isOpen() {
    return !open.isEmpty();
  }
}
