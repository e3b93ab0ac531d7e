package org.concordance.bibliography;

import org.concordance.model.Characters;
import org.concordance.model.FieldRules;
import org.concordance.model.Place;

/**
 * A field of an entry.
 *
 * @param name its name, as the file has it
 * @param value its text, without the marks of the format
 * @param place where it stands
 */
record Field(String name, String value, Place place) {

  /** The most that a message shows of a value. */
  private static final int SHOWN = 120;

  /** The value on one line, without what no page may hold; may be empty. */
  String line() {
    return FieldRules.oneLine(Characters.withoutForbidden(value));
  }

  /** The same field with another value. */
  Field with(String other) {
    return new Field(name, other, place);
  }

  /** The name as messages show it. */
  String subject() {
    return "`" + name.replace("`", "'") + "`";
  }

  /** The value as messages show it, cut where it is long. */
  String shown() {
    return "'" + cut(line(), SHOWN) + "'";
  }

  /** A text of at most some characters. */
  static String cut(String text, int most) {
    return text.length() <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most) - 1)) + "…";
  }
}
