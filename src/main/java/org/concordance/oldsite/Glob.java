package org.concordance.oldsite;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * A pattern of paths or words, as Hugo has them: {@code *} stands for anything within a folder,
 * {@code **} for anything, {@code ?} for a character, and <code>{a,b}</code> for one of several.
 * Case makes no difference. However a pattern is made, matching takes no longer than its length
 * times that of the path.
 *
 * @see <a href="https://gohugo.io/quick-reference/glob-patterns/">Glob patterns</a>
 */
final class Glob {

  /** How deep braces may lie in one another; those below stand for themselves. */
  private static final int DEEPEST = 20;

  private final String text;

  private Glob(String text) {
    this.text = text;
  }

  static boolean matches(String pattern, String text) {
    String small = text.toLowerCase(Locale.ROOT);
    BitSet start = new BitSet();
    start.set(0);
    return new Glob(small).ends(pattern.toLowerCase(Locale.ROOT), start, 0).get(small.length());
  }

  /** The same where {@code *} stands for anything, folders too, as Ruby and Rust take it. */
  static boolean matchesAcross(String pattern, String text) {
    return matches(pattern.replaceAll("\\*+", "**"), text);
  }

  /** Where in the text a pattern can end that begins at one of some places. */
  private BitSet ends(String pattern, BitSet starts, int depth) {
    BitSet at = starts;
    int i = 0;
    while (i < pattern.length() && !at.isEmpty()) {
      char c = pattern.charAt(i);
      int close = c == '[' ? pattern.indexOf(']', i + 2) : c == '{' ? close(pattern, i) : -1;
      if (c == '*') {
        boolean all = pattern.startsWith("**", i);
        at = spread(at, all);
        i += all ? 2 : 1;
      } else if (c == '{' && close > 0 && depth < DEEPEST) {
        at = oneOf(pattern.substring(i + 1, close), at, depth + 1);
        i = close + 1;
      } else if (c == '[' && close > 0) {
        String set = pattern.substring(i + 1, close);
        at = step(at, one -> isIn(set, one));
        i = close + 1;
      } else {
        boolean escapes = c == '\\' && i + 1 < pattern.length();
        char plain = escapes ? pattern.charAt(i + 1) : c;
        at = step(at, one -> c == '?' ? one != '/' : one == plain);
        i += escapes ? 2 : 1;
      }
    }
    return at;
  }

  private BitSet spread(BitSet at, boolean all) {
    BitSet spread = (BitSet) at.clone();
    for (int i = 0; i < text.length(); i++) {
      if (spread.get(i) && (all || text.charAt(i) != '/')) {
        spread.set(i + 1);
      }
    }
    return spread;
  }

  private BitSet step(BitSet at, IntPredicate fits) {
    BitSet next = new BitSet();
    at.stream()
        .filter(i -> i < text.length() && fits.test(text.charAt(i)))
        .forEach(i -> next.set(i + 1));
    return next;
  }

  private BitSet oneOf(String patterns, BitSet at, int depth) {
    BitSet ends = new BitSet();
    int from = 0;
    int open = 0;
    for (int i = 0; i <= patterns.length(); i++) {
      char c = i < patterns.length() ? patterns.charAt(i) : ',';
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ',' && open <= 0 || i == patterns.length()) {
        ends.or(ends(patterns.substring(from, i), at, depth));
        from = i + 1;
      }
    }
    return ends;
  }

  private static int close(String pattern, int start) {
    int open = 0;
    for (int i = start; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isIn(String set, int one) {
    boolean others = set.startsWith("!") || set.startsWith("^");
    boolean found = false;
    for (int i = others ? 1 : 0; i < set.length(); i++) {
      boolean range = i + 2 < set.length() && set.charAt(i + 1) == '-';
      found |= one >= set.charAt(i) && one <= set.charAt(range ? i + 2 : i);
      i += range ? 2 : 0;
    }
    return found != others;
  }
}
