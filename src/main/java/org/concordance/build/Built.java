package org.concordance.build;

import java.util.List;
import org.concordance.cite.Citations;
import org.concordance.ledger.Ledger;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Archive;
import org.concordance.model.Output;
import org.concordance.model.Problem;

/**
 * A site that is made and checked.
 *
 * @param root the content folder, as messages show it
 * @param linked what it was made of
 * @param citations how its works are cited
 * @param ledger what there is to record when it is published
 * @param pages how many pages it has
 * @param outputs every file of it
 * @param warnings what is not wrong enough to stop, sorted by place
 */
public record Built(
    String root,
    LinkedArchive linked,
    Citations citations,
    Ledger ledger,
    int pages,
    List<Output> outputs,
    List<Problem> warnings) {

  /** The records that it was made of. */
  public Archive archive() {
    return linked.archive();
  }
}
