package org.concordance.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.model.Permalink;
import org.concordance.model.RecordKind;
import org.concordance.model.Worded;

/** What stands at an address that is recorded. */
public enum AddressKind implements Worded {
  READING("reading", "readings/[a-z0-9-]+/"),
  /** The record of the work that a reading summarises. */
  SOURCE("source", "readings/[a-z0-9-]+/source/"),
  /** An earlier text of a reading. */
  VERSION("version", "readings/[a-z0-9-]+/\\d{4}-\\d{2}-\\d{2}/"),
  ACTOR("actor", "actors/[a-z0-9-]+/"),
  TOPIC("topic", "topics/[a-z0-9-]+/"),
  EVENT("event", "events/[a-z0-9-]+/"),
  PAGE("page", "[a-z0-9-]+/"),
  YEAR("year", "dates/\\d{4}/"),
  MONTH("month", "dates/\\d{4}/\\d{2}/"),
  /** What leads on from where a record stood on another site. */
  FORMER("former", ".+");

  private final String word;
  private final Pattern form;

  AddressKind(String word, String form) {
    this.word = word;
    this.form = Pattern.compile(form);
  }

  @Override
  public String word() {
    return word;
  }

  /** The kind with that word, if there is one. */
  static Optional<AddressKind> ofWord(String word) {
    return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** Whether an address of this kind can be that. */
  boolean fits(Permalink permalink) {
    return form.matcher(permalink.path()).matches();
  }

  /** The kind of the page of a record. */
  public static AddressKind of(RecordKind kind) {
    return switch (kind) {
      case READING -> READING;
      case ACTOR -> ACTOR;
      case TOPIC -> TOPIC;
      case EVENT -> EVENT;
      case PAGE -> PAGE;
    };
  }

  /** The kind of record whose own page stands at such an address, if it is one. */
  public Optional<RecordKind> record() {
    return Stream.of(RecordKind.values()).filter(kind -> of(kind) == this).findFirst();
  }
}
