package org.concordance.oldsite;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells pages of Jekyll that say nothing but what Liquid makes of the site: the list of posts on
 * the front page, those of terms and years.
 */
final class JekyllLists {

  private static final Pattern LOOP = Pattern.compile("\\{%-?\\s*for\\s");
  private static final Pattern END = Pattern.compile("\\bendfor\\b");

  /** What says nothing: headings, and what is no text. */
  private static final Pattern SILENT =
      Pattern.compile(
          "<(h[1-6]|title|a)\\b[^<>]*>[^<>]*</\\1>|^#{1,6} [^\\n]*|<[^<>]*>|[{][%{][^{}]*[%}][}]",
          Pattern.MULTILINE);

  private static final Pattern WORD = Pattern.compile("\\p{L}");

  private JekyllLists() {}

  /** Whether a text is a loop, and has no words besides. */
  static boolean is(String text) {
    Matcher loop = LOOP.matcher(text);
    Matcher end = END.matcher(text);
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (loop.find(at)) {
      rest.append(text, at, loop.start());
      at = end.find(loop.end()) ? end.end() : text.length();
    }
    if (at == 0) {
      return false;
    }
    String words = rest.append("{% ").append(text, at, text.length()).toString();
    String said = SILENT.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return !WORD.matcher(said).find();
  }
}
