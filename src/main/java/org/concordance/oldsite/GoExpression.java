package org.concordance.oldsite;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Searches with a regular expression of Go. These are nearly those of Java, but Go's take a time
 * that grows with the text alone: here the steps are counted, and what takes too many is found.
 *
 * @see <a href="https://github.com/google/re2/wiki/Syntax">RE2's syntax</a>
 */
final class GoExpression {

  private static final int LONGEST = 1000;

  private static final int MOST_STEPS = 100_000;

  private GoExpression() {}

  /** Whether an expression can be searched with. */
  static boolean isUnderstood(String expression) {
    try {
      return expression.length() <= LONGEST && compiled(expression) != null;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static Pattern compiled(String expression) {
    return Pattern.compile(expression.replace("(?P<", "(?<"));
  }

  /** Whether an expression that is understood is found in a text, or cannot be told in time. */
  static boolean finds(String expression, String text) {
    try {
      return compiled(expression).matcher(new Counted(text, new int[1])).find();
    } catch (TooManyStepsException | StackOverflowError e) {
      return true;
    }
  }

  private static final class TooManyStepsException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A text that can be looked at only so often. */
  private record Counted(String text, int[] steps) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++steps[0] > MOST_STEPS) {
        throw new TooManyStepsException();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
