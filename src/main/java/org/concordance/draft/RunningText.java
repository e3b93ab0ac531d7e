package org.concordance.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text, plain or in Markdown, as names are looked for in it: the lines of a paragraph are one,
 * and no name goes on from one paragraph to the next.
 *
 * @param pieces the paragraphs, divided where a link to a record stands
 * @param links what stands in the {@code [[…]]}, before a bar: an id, perhaps after its kind
 */
record RunningText(List<String> pieces, List<String> links) {

  private static final Pattern LINK =
      Pattern.compile("\\[\\[([^\\[\\]|\n]{1,120})(\\|[^\\]]*)?\\]\\]");

  /** The end of a line after which another paragraph, item or row begins. */
  private static final Pattern BREAK =
      Pattern.compile("\n(?=[ \\t]*(\n|[-*+>|#:]|\\d{1,9}[.)]\\s))");

  /**
   * Makes a running text.
   *
   * @param markdown the text, with {@code \n} line ends
   */
  static RunningText of(String markdown) {
    Matcher links = LINK.matcher(markdown);
    List<String> targets = links.results().map(link -> link.group(1).strip()).toList();
    List<String> pieces =
        Stream.of(LINK.split(markdown))
            .flatMap(BREAK::splitAsStream)
            .map(piece -> piece.replace('\n', ' ').strip())
            .filter(piece -> !piece.isEmpty())
            .toList();
    return new RunningText(pieces, targets);
  }
}
