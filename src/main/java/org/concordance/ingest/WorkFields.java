package org.concordance.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.model.Name;

/** Reads what stands in the fields of a work that comes in. */
final class WorkFields {

  private WorkFields() {}

  /** The text of a field; empty when there is none or it is a list. */
  static Optional<String> text(List<? extends Entry> fields, String key) {
    return value(fields, key).flatMap(WorkFields::text);
  }

  /** A text, or the date among a date's fields. */
  private static Optional<String> text(Value value) {
    if (value instanceof Value.Text text) {
      return Optional.of(text.text());
    }
    return value instanceof Value.Fields fields ? text(fields.entries(), "edtf") : Optional.empty();
  }

  /** The names under a field, given names first; {@code unknown} is nobody's. */
  static List<String> names(List<? extends Entry> fields, String key) {
    return parted(fields, key).stream().map(Name::display).toList();
  }

  /** The names under a field, those of people in their parts where they have such. */
  static List<Name> parted(List<? extends Entry> fields, String key) {
    return value(fields, key).stream()
        .flatMap(WorkFields::each)
        .map(WorkFields::name)
        .filter(name -> !name.display().isEmpty() && !name.display().equals("unknown"))
        .toList();
  }

  private static Stream<Value> each(Value value) {
    return value instanceof Value.Items list
        ? list.items().stream().filter(item -> !item.offered()).map(Value.Item::value)
        : Stream.of(value);
  }

  private static Name name(Value value) {
    if (value instanceof Value.Text text) {
      return new Name.Plain(text.text());
    }
    if (value instanceof Value.Fields fields) {
      Optional<String> family = text(fields.entries(), "family");
      Optional<String> whole = text(fields.entries(), "literal");
      String given = text(fields.entries(), "given").orElse("");
      return family
          .<Name>map(name -> new Name.Personal(name, given))
          .or(() -> whole.or(() -> text(fields.entries(), "actor")).map(Name.Literal::new))
          .orElse(new Name.Plain(""));
    }
    return new Name.Plain(
        ((Value.Items) value)
            .items().stream()
                .map(item -> name(item.value()).display())
                .collect(Collectors.joining(" ")));
  }

  /** What a citation would refer to the first of those names by. */
  static Optional<String> familyOfFirst(List<? extends Entry> fields, String key) {
    return value(fields, key).stream()
        .flatMap(WorkFields::each)
        .findFirst()
        .filter(Value.Fields.class::isInstance)
        .flatMap(value -> text(((Value.Fields) value).entries(), "family"));
  }

  private static Optional<Value> value(List<? extends Entry> fields, String key) {
    return fields.stream()
        .filter(entry -> entry.key().equals(key))
        .map(entry -> entry.value())
        .findFirst();
  }
}
