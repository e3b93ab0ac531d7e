package org.concordance.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a text as a value of YAML: as it is where every reader takes it for that text, else in
 * double quotes.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#733-plain-style">YAML 1.2.2, sections 7.3.2 and
 *     7.3.3</a>
 */
final class YamlScalar {

  /** What YAML 1.1 or 1.2 takes for nothing or for a truth value. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  /** Begins with a letter, a digit or a quotation mark of print, and holds no sign of YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}“‘«„][^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*");

  private static final Pattern SIGN = Pattern.compile(":( |$)| #");

  private YamlScalar() {}

  static String of(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !SIGN.matcher(text).find()
            && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> quoted.append(escaped((char) c)));
    return quoted.append('"').toString();
  }

  private static String escaped(char c) {
    boolean seen =
        switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    return seen ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04X", (int) c);
  }
}
