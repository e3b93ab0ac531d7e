package org.concordance.bibliography;

import java.util.List;
import java.util.Optional;
import org.concordance.model.Place;

/**
 * An entry as the file has it.
 *
 * @param type its type in small letters
 * @param key its key; may be empty
 * @param place where it begins
 * @param fields its fields in order, with names in small letters and values in TeX
 */
record BibEntry(String type, String key, Place place, List<Field> fields) {

  BibEntry {
    fields = List.copyOf(fields);
  }

  /** The first field of a name that is not empty. */
  Optional<Field> field(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name) && !field.value().isBlank())
        .findFirst();
  }

  boolean has(String name) {
    return field(name).isPresent();
  }
}
