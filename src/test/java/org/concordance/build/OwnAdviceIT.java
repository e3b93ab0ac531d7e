package org.concordance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.Test;

/**
 * The archive of this repository leaves nothing to advise. It is no quick test: those run before
 * the archive is published, and advice stops nothing.
 */
final class OwnAdviceIT {

  @Test
  void thisArchiveLeavesNothingToAdvise() {
    assertEquals(
        List.of(), Review.of(Sites.make(Sites.OWN), Sites.OWN, LocalDate.parse("2026-11-22")));
  }
}
