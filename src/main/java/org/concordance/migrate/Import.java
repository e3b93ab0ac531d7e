package org.concordance.migrate;

import java.util.Set;
import org.concordance.ingest.Register;
import org.concordance.model.Archive;

/**
 * An archive into which a site comes, and how.
 *
 * @param archive the archive, drafts included
 * @param register what it has, and what comes
 * @param today the day of today, as 2026-11-21
 * @param drafts whether all readings are to be drafts
 * @param untouched the ids of pages that are still as {@code init} wrote them
 */
public record Import(
    Archive archive, Register register, String today, boolean drafts, Set<String> untouched) {

  public Import {
    untouched = Set.copyOf(untouched);
  }
}
