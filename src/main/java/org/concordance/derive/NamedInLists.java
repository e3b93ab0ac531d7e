package org.concordance.derive;

import java.util.List;
import java.util.stream.Stream;
import org.concordance.page.Link;
import org.concordance.page.Page;

/**
 * The texts that name an actor, topic or event.
 *
 * @param inContext the readings that list it; only an actor's page quotes these
 * @param also the readings that do not list it
 * @param elsewhere the texts of other kinds of record
 */
record NamedInLists(NamedInList inContext, NamedInList also, NamedInList elsewhere) {

  /** The pages of those lists that are too long for the record's own. */
  List<Page> further(String heading, String section, Link... crumbs) {
    return Stream.of(inContext, also, elsewhere)
        .flatMap(list -> list.further(heading, section, crumbs).stream())
        .toList();
  }
}
