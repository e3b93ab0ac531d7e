package org.concordance.model;

import java.util.List;
import java.util.stream.Stream;

/** Anything in the archive that has a page and an id. */
public sealed interface ArchiveRecord permits Reading, Actor, Topic, Event, FreePage {

  RecordKind kind();

  /** The id, unique within the kind: lower-case ASCII, digits and hyphens. */
  String id();

  /** The file that holds the record; empty for one that an open vocabulary made up. */
  String file();

  /** The title or name that stands on its page and in lists. */
  String label();

  /**
   * What the record was called before: ids, and addresses on another site, which begin with {@code
   * /}. Each becomes a redirect.
   */
  List<String> formerly();

  /** Ids of the records of the same kind that took this one's place. */
  List<String> replacedBy();

  Body body();

  /** Its kind and id. */
  default RecordKey key() {
    return new RecordKey(kind(), id());
  }

  /** Ids that it had before. */
  default List<String> formerIds() {
    return formerly().stream().filter(former -> !FormerAddress.isMeant(former)).toList();
  }

  /** Addresses that it had on another site. */
  default List<Permalink> formerAddresses() {
    return formerly().stream()
        .filter(FormerAddress::isMeant)
        .flatMap(former -> FormerAddress.permalink(former).stream())
        .toList();
  }

  /** The ids that it has had, today's first. */
  default List<String> ids() {
    return Stream.concat(Stream.of(id()), formerIds().stream()).toList();
  }

  /** The address of its page. */
  default Permalink permalink() {
    return kind().permalink(id());
  }
}
