package org.concordance.webpage;

import java.util.List;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.draft.WrittenName;

/**
 * Somebody whom a page names.
 *
 * @param family the family name, where the page says which it is; else empty
 * @param given the given names with it
 * @param whole the name in one piece, where it is not in parts
 * @param isBody whether it is said to be an organisation
 */
record Person(String family, String given, String whole, boolean isBody) {

  static Person of(String whole) {
    return new Person("", "", whole, false);
  }

  static Person body(String whole) {
    return new Person("", "", whole, true);
  }

  static Person inParts(String family, String given) {
    return new Person(family, given, "", false);
  }

  /** The name, given names first. */
  String shown() {
    return family.isEmpty() ? whole : (given + " " + family).strip();
  }

  /** The name as front matter has it. */
  Value value() {
    if (isBody) {
      return new Value.Fields(List.of(Entry.of("literal", whole)));
    }
    if (!family.isEmpty()) {
      return given.isEmpty()
          ? Value.of(family)
          : new Value.Fields(List.of(Entry.of("family", family), Entry.of("given", given)));
    }
    return WrittenName.value(whole);
  }
}
