package org.concordance.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields that a record can have, in the order in which files have them. */
final class Slots {

  private final List<Entry.Open> open = new ArrayList<>();

  /** Adds a field with an example of what it can hold. */
  Slots add(String key, String example, String note) {
    return add(key, Value.of(example), note);
  }

  /** Adds a field with an example of what it can hold. */
  Slots add(String key, Value example, String note) {
    open.add(new Entry.Open(key, example, note));
    return this;
  }

  /** Adds a field that is a list, with an example of an item. */
  Slots list(String key, String example, String note) {
    return add(key, Value.of(List.of(example)), note);
  }

  /**
   * The fields, with the values of those that are given.
   *
   * @param given fields with their values; those that are none of these follow at the end
   */
  List<Entry> fill(List<Entry.Given> given) {
    Map<String, Entry.Given> byKey = new HashMap<>();
    given.forEach(entry -> byKey.put(entry.key(), entry));
    List<Entry> filled = new ArrayList<>();
    for (Entry.Open slot : open) {
      Entry.Given value = byKey.remove(slot.key());
      filled.add(value == null ? slot : value);
    }
    given.stream().filter(entry -> byKey.containsKey(entry.key())).forEach(filled::add);
    return filled;
  }
}
