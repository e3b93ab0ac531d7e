package org.concordance.cite;

import java.util.List;

/**
 * A work with its citations.
 *
 * @param item the work
 * @param citations one a style, in the order in which the archive names them
 */
public record CitedWork(CslItem item, List<Citation> citations) {

  /** Copies the list. */
  public CitedWork {
    citations = List.copyOf(citations);
  }
}
