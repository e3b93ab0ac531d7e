package org.concordance.render;

import java.util.regex.Pattern;

/** A style sheet as it is published: without what only its writers need. */
final class StyleSheet {

  private static final String STRING = "(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')";

  /** A string, or a comment, which is nothing. */
  private static final Pattern COMMENT = Pattern.compile(STRING + "|/\\*(?s:.*?)\\*/");

  /**
   * A string; the end of a block, with the semicolon before it; a sign that parts what stands
   * around it; a colon, which a space before it would make another selector.
   */
  private static final Pattern SPACE =
      Pattern.compile(STRING + "|\\s*(?:;\\s*)?(\\})\\s*|\\s*([{;,])\\s*|(:)\\s+");

  /** A string, or spaces, which are one. */
  private static final Pattern SPACES = Pattern.compile(STRING + "|(\\s)\\s*");

  private StyleSheet() {}

  /**
   * The same rules without comments, and without spaces that mean nothing.
   *
   * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">how style sheets are read</a>
   */
  static String compact(String css) {
    String bare = COMMENT.matcher(css).replaceAll("$1");
    String close = SPACE.matcher(bare).replaceAll("$1$2$3$4");
    return SPACES.matcher(close).replaceAll(found -> found.group(1) == null ? " " : "$1").strip();
  }
}
