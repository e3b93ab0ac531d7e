package org.concordance.advice;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.model.Actor;
import org.concordance.model.Addresses;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Topic;

/** What records say under {@code same-as}: which things elsewhere they are. */
final class SameAs {

  private SameAs() {}

  static List<String> of(ArchiveRecord record) {
    if (record instanceof Actor actor) {
      return actor.sameAs();
    }
    return record instanceof Topic topic ? topic.sameAs() : List.of();
  }

  /** Whether two records are two different things in one catalogue, such as Wikidata. */
  static boolean differ(ArchiveRecord one, ArchiveRecord other) {
    Set<String> first = comparable(one);
    Set<String> second = comparable(other);
    return Collections.disjoint(first, second)
        && !Collections.disjoint(catalogues(first), catalogues(second));
  }

  private static Set<String> comparable(ArchiveRecord record) {
    return of(record).stream().map(Addresses::comparable).collect(Collectors.toSet());
  }

  private static Set<String> catalogues(Set<String> addresses) {
    return addresses.stream()
        .map(address -> address.replaceFirst("/.*", ""))
        .collect(Collectors.toSet());
  }
}
