package org.concordance.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tag of a template that has no end, or the end that has no tag. Pebble names the place
 * at which it noticed, which may be a hundred lines further down.
 */
final class TagEnds {

  private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)");
  private static final String END = "end";
  private static final String VERBATIM = "verbatim";

  /** The tags of Pebble that have an end. */
  private static final Set<String> PAIRED =
      Set.of(
          "autoescape",
          "block",
          "cache",
          "embed",
          "filter",
          "for",
          "if",
          "macro",
          "parallel",
          VERBATIM);

  private TagEnds() {}

  /**
   * A tag that stands alone.
   *
   * @param name {@code if}, or {@code endif}
   * @param offset where it begins in the text
   */
  record Alone(String name, int offset) {

    /** What is wrong with it. */
    String message() {
      return name.startsWith(END)
          ? "{% " + name + " %} ends nothing here"
          : "the {% " + name + " %} that begins here has no {% end" + name + " %}";
    }
  }

  /**
   * The innermost tag that something else ends, or the first end of nothing.
   *
   * @param text a template without its comments
   */
  static Optional<Alone> find(String text) {
    Deque<Alone> open = new ArrayDeque<>();
    Matcher matcher = TAG.matcher(text);
    while (matcher.find()) {
      Alone tag = new Alone(matcher.group(1), matcher.start());
      boolean isVerbatim = !open.isEmpty() && open.peek().name().equals(VERBATIM);
      if (tag.name().startsWith(END)) {
        boolean isEnded = !open.isEmpty() && tag.name().equals(END + open.peek().name());
        if (isEnded) {
          open.pop();
        } else if (!isVerbatim) {
          return Optional.of(open.isEmpty() ? tag : open.peek());
        }
      } else if (PAIRED.contains(tag.name()) && !isVerbatim) {
        open.push(tag);
      }
    }
    return Optional.ofNullable(open.peek());
  }
}
