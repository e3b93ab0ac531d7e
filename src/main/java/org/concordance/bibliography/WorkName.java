package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordance.cite.CslName;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.model.Characters;
import org.concordance.model.FieldRules;
import org.concordance.model.Name;

/**
 * Somebody's name.
 *
 * @param family the family name, with the particles that belong to it; empty for a name in one
 *     piece
 * @param given the given names
 * @param suffix what follows, such as "Jr."
 * @param whole a name in one piece
 * @param isBody whether a name in one piece is said to be one, and not only written so
 */
record WorkName(String family, String given, String suffix, String whole, boolean isBody) {

  WorkName {
    family = clean(family);
    given = clean(given);
    suffix = clean(suffix);
    whole = clean(whole);
  }

  private static String clean(String text) {
    return FieldRules.oneLine(Characters.withoutForbidden(text));
  }

  /** A name that is never to be taken apart. */
  static WorkName literal(String text) {
    return new WorkName("", "", "", text, true);
  }

  /** A name as somebody wrote it, of which nothing says whose it is. */
  static WorkName plain(String text) {
    return new WorkName("", "", "", text, false);
  }

  /** A person's name; in one piece where there is no family name. */
  static WorkName person(String family, String given, String suffix) {
    if (clean(family).isEmpty()) {
      return literal(given + " " + suffix);
    }
    return clean(given).isEmpty() && !clean(suffix).isEmpty()
        ? literal(family + ", " + suffix)
        : new WorkName(family, given, suffix, "", false);
  }

  boolean isEmpty() {
    return family.isEmpty() && whole.isEmpty();
  }

  /**
   * The name as front matter has it.
   *
   * @param alone whether it is the only one, of which "unknown" says something of its own
   */
  Value value(boolean alone) {
    if (!family.isEmpty()) {
      List<Entry> parts = new ArrayList<>(List.of(Entry.of("family", family)));
      if (!given.isEmpty()) {
        parts.add(Entry.of("given", suffix.isEmpty() ? given : given + ", " + suffix));
      }
      return new Value.Fields(parts);
    }
    boolean unknown = whole.toLowerCase(Locale.ROOT).equals("unknown");
    if (unknown && alone && !isBody) {
      return Value.of("unknown");
    }
    return unknown || isBody && !isSureToBeWhole()
        ? new Value.Fields(List.of(Entry.of("literal", whole)))
        : Value.of(whole);
  }

  /** Whether a name that is only written would be left in one piece too. */
  private boolean isSureToBeWhole() {
    return CslName.isOfBody(new Name.Plain(whole)) && whole.indexOf(',') < 0;
  }
}
