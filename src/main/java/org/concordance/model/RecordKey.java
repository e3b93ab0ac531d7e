package org.concordance.model;

import java.util.Comparator;

/** What identifies a record: its kind and its id. */
public record RecordKey(RecordKind kind, String id) implements Comparable<RecordKey> {

  private static final Comparator<RecordKey> ORDER =
      Comparator.comparing(RecordKey::kind).thenComparing(RecordKey::id);

  /** The address of the record's page. */
  public Permalink permalink() {
    return kind.permalink(id);
  }

  @Override
  public int compareTo(RecordKey other) {
    return ORDER.compare(this, other);
  }

  /** As a record's own, which is put together at run time and slow until Java has compiled it. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof RecordKey that && kind == that.kind && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return 31 * kind.ordinal() + id.hashCode();
  }

  /** Prints {@code topic:missile-defence}, the form that {@code [[…]]} takes. */
  @Override
  public String toString() {
    return kind.word() + ":" + id;
  }
}
