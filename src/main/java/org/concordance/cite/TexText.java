package org.concordance.cite;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes text so that TeX shows it as it is. */
final class TexText {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.’'&-]*");

  /** The first of two signs that TeX would make one of, such as a dash of two hyphens. */
  private static final Pattern LIGATURE = Pattern.compile("-(?=-)|'(?=')");

  /** Braces that have no counterpart; no characters, and refused in content. */
  private static final char OPEN = '\uFDD0';

  private static final char CLOSE = '\uFDD1';

  private TexText() {}

  /** Text with all that means something to TeX taken for itself; white space as one space. */
  static String of(String text) {
    return escaped(spaced(text));
  }

  private static String spaced(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return isBalanced(line) ? line : line.replace('{', OPEN).replace('}', CLOSE);
  }

  /** BibTeX counts braces whether TeX is told to show them or not. */
  private static boolean isBalanced(String text) {
    int open = 0;
    for (char c : text.toCharArray()) {
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  private static String escaped(String text) {
    StringBuilder tex = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case OPEN -> tex.append("\\textbraceleft{}");
                case CLOSE -> tex.append("\\textbraceright{}");
                case '&', '%', '$', '#', '_', '{', '}' -> tex.append('\\').appendCodePoint(c);
                case '~' -> tex.append("\\textasciitilde{}");
                case '^' -> tex.append("\\textasciicircum{}");
                case '\\' -> tex.append("\\textbackslash{}");
                case '`' -> tex.append("\\textasciigrave{}");
                default -> tex.appendCodePoint(c);
              }
            });
    return LIGATURE.matcher(tex).replaceAll("$0{}");
  }

  /** An English title: words with a capital keep it, whatever a style does to titles. */
  static String title(String title) {
    String text = spaced(title);
    StringBuilder tex = new StringBuilder();
    Matcher words = WORD.matcher(text);
    int from = 0;
    boolean first = true;
    while (words.find()) {
      tex.append(escaped(text.substring(from, words.start())));
      tex.append(word(words.toMatchResult(), first));
      first = false;
      from = words.end();
    }
    return tex.append(escaped(text.substring(from))).toString();
  }

  /** Styles give the first word a capital, so that it is one without that needs to be kept. */
  private static String word(MatchResult word, boolean first) {
    String text = word.group();
    boolean small = first && Character.isLowerCase(text.codePointAt(0));
    int capitals = word.start() == 0 ? 1 : 0;
    boolean keep = small || text.codePoints().skip(capitals).anyMatch(Character::isUpperCase);
    return keep ? "{" + escaped(text) + "}" : escaped(text);
  }

  /** An address, in which BibLaTeX takes everything as it is but braces and spaces. */
  static String verbatim(String address) {
    return address.replace("{", "%7B").replace("}", "%7D").replace(" ", "%20").replace("\\", "%5C");
  }
}
