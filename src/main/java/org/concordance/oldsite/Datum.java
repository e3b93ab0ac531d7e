package org.concordance.oldsite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.FieldRules;
import org.concordance.model.Place;

/** A value of front matter or of a site's settings, as it was written, and where. */
public sealed interface Datum {

  /** Where it begins. */
  Place place();

  /** A text, number, date or truth value; empty where there is nothing. */
  record Text(Place place, String written) implements Datum {}

  /** A list. */
  record Items(Place place, List<Datum> items) implements Datum {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Values by their keys. */
  record Fields(Place place, List<Field> fields) implements Datum {
    public Fields {
      fields = List.copyOf(fields);
    }

    /** None. */
    public static Fields none(Place place) {
      return new Fields(place, List.of());
    }

    /** The value of the first of some keys that is there and not empty; their form is free. */
    public Optional<Datum> get(String... keys) {
      return Stream.of(keys)
          .flatMap(key -> fields.stream().filter(field -> field.is(key)))
          .map(Field::value)
          .filter(value -> !value.isEmpty())
          .findFirst();
    }

    /** The text of the first of some keys that has one. */
    public Optional<String> text(String... keys) {
      return get(keys).map(Datum::text).filter(text -> !text.isEmpty());
    }

    /** The text at the end of a path of keys with dots between them. */
    public Optional<String> at(String path) {
      int dot = path.indexOf('.');
      return dot < 0 ? text(path) : fields(path.substring(0, dot)).at(path.substring(dot + 1));
    }

    /** The fields under a key. */
    public Fields fields(String key) {
      return get(key).filter(Fields.class::isInstance).map(Fields.class::cast).orElse(none(place));
    }

    @Override
    public boolean isEmpty() {
      return fields.isEmpty();
    }
  }

  /** A value with its key, and where that stands. */
  record Field(String key, Place place, Datum value) {

    /** The form in which keys are compared: without case, hyphens and low lines. */
    public static String plain(String key) {
      return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Whether this is the field of a key, written in whatever way. */
    public boolean is(String other) {
      return plain(key).equals(plain(other));
    }
  }

  /** The text on one line; of a list, of its only item; else empty. */
  public default String text() {
    if (this instanceof Text text) {
      return FieldRules.oneLine(text.written());
    }
    return this instanceof Items items && items.items().size() == 1
        ? items.items().get(0).text()
        : "";
  }

  /** Whether there is nothing in it. */
  default boolean isEmpty() {
    return this instanceof Items items
        ? items.items().stream().allMatch(Datum::isEmpty)
        : this instanceof Text text && text.written().isBlank();
  }

  /** Its items, or itself. */
  default List<Datum> each() {
    return this instanceof Items items
        ? items.items().stream().filter(item -> !item.isEmpty()).toList()
        : isEmpty() ? List.of() : List.of(this);
  }

  /** Whether it says yes, in the words of YAML 1.1 too. */
  default boolean isYes() {
    return List.of("true", "yes", "on", "y", "1").contains(text().toLowerCase(Locale.ROOT));
  }

  /** Whether it says no. */
  default boolean isNo() {
    return List.of("false", "no", "off", "n", "0").contains(text().toLowerCase(Locale.ROOT));
  }
}
