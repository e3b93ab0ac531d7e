package org.concordance.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a text as a value of YAML that people go on editing: as it is where every reader takes it
 * for that text, else in double quotes. Numbers and dates stand as they are.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#733-plain-style">YAML 1.2.2, sections 7.3.2 and
 *     7.3.3</a>
 */
public final class YamlScalar {

  /** What YAML 1.1 or 1.2 takes for nothing or for a truth value. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  /** What cannot be seen, and turns the direction of a line or ends it. */
  private static final String UNSEEN = "\\p{Cc}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF";

  /** Begins with a letter, a digit or a quotation mark of print, and holds nothing unseen. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}“‘«„][^" + UNSEEN + "]*");

  private static final Pattern SIGN = Pattern.compile(":( |$)| #");
  private static final Pattern TURNING = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  private YamlScalar() {}

  /** The text as a value, on one line. */
  public static String of(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !SIGN.matcher(text).find()
            && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain
        ? text
        : TURNING
            .matcher(YamlText.quoted(text))
            .replaceAll(found -> "\\\\" + YamlText.unicode(found.group().charAt(0)).substring(1));
  }
}
