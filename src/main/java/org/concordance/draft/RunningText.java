package org.concordance.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.mention.Names;

/**
 * A text, plain or in Markdown, as names are looked for in it: lines of a paragraph are one, and no
 * name goes on from one paragraph to the next.
 *
 * <p>Lines end in {@code \n}.
 *
 * @param text the text without its links to records
 * @param links what stands in its {@code [[…]]}, before a bar: an id, perhaps after its kind
 */
record RunningText(String text, List<String> links) {

  private static final Pattern LINK =
      Pattern.compile("\\[\\[([^\\[\\]|\\n]{1,120})(\\|[^\\]]*)?\\]\\]");
  private static final Pattern LINE_OF_ITS_OWN =
      Pattern.compile("\n(?=[ \\t]*(\n|[-*+>|#:]|\\d{1,9}[.)]\\s))");

  /** Makes a running text. */
  static RunningText of(String markdown) {
    Matcher links = LINK.matcher(markdown);
    List<String> targets = links.results().map(link -> link.group(1).strip()).toList();
    String text = links.replaceAll(Character.toString(Names.LINE_BREAK));
    String broken = LINE_OF_ITS_OWN.matcher(text).replaceAll(Character.toString(Names.LINE_BREAK));
    return new RunningText(broken.replace('\n', ' '), targets);
  }
}
