package org.concordance.dialect;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.oldsite.Paths;

/**
 * What a tag such as {@code ref} or {@code post_url} names, marked within a text until it is known
 * where that text has it: as the address of a link, by itself, or in code. The marks are
 * noncharacters, which no text that was read can hold.
 *
 * @param name what is named
 * @param after what follows it in an address, such as {@code #part}
 */
record Reference(String name, String after) {

  /** What a mark begins with. */
  static final char OPEN = '\uFDD0';

  private static final char CLOSE = '\uFDD1';

  private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);

  /** The mark for a name, with nothing in it that ends an address. */
  static String mark(String name) {
    return OPEN + URLEncoder.encode(name.strip(), StandardCharsets.UTF_8) + CLOSE;
  }

  /** The one that an address is made of; what stands before it is the site's own address. */
  static Optional<Reference> in(String address) {
    Matcher mark = MARKED.matcher(address);
    return mark.find()
        ? Optional.of(new Reference(name(mark), address.substring(mark.end())))
        : Optional.empty();
  }

  /** The one whose mark stands at an index of a text, with where the mark ends. */
  static Matcher at(String text, int index) {
    return MARKED.matcher(text).region(index, text.length());
  }

  /** The name in a mark that was found. */
  static String name(MatchResult mark) {
    return Paths.decoded(mark.group(1).replace("+", "%20"));
  }

  /** A text with other words in place of each mark. */
  static String replaced(String text, UnaryOperator<String> words) {
    return text.indexOf(OPEN) < 0
        ? text
        : MARKED
            .matcher(text)
            .replaceAll(mark -> Matcher.quoteReplacement(words.apply(name(mark))));
  }

  /** A text with the names in place of their marks. */
  static String shown(String text) {
    return replaced(text, UnaryOperator.identity());
  }
}
