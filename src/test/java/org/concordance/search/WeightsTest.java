package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WeightsTest {

  private static final int[] FIRST = {2, 0, 0, 0, 10};
  private static final int[] SECOND = {4, 2, 0, 0, 30};
  private static final Weights WEIGHTS = Weights.of(List.of(FIRST, SECOND));

  /**
   * By hand: titles have 3 words on average, texts 20. Once in a title of 2: 4 / (.25 + .75 × 2/3)
   * = 5.333; twice in a text of 10: 2 / (.25 + .75 × 1/2) = 3.2. 8.533 / (1.2 + 8.533) = .8767, of
   * 64 parts 56.1; the 56th is number 55.
   */
  @Test
  void aWordInTitleAndText() {
    assertEquals(55, WEIGHTS.of(new int[] {1, 0, 0, 0, 2}, FIRST));
  }

  /** By hand: 1 / (.25 + .75 × 3/2) = .7273; .7273 / 1.9273 = .3774, of 64 parts 24.2. */
  @Test
  void aWordOnceInALongText() {
    assertEquals(23, WEIGHTS.of(new int[] {0, 0, 0, 0, 1}, SECOND));
  }

  /** By hand: the average is 1; 3 / (.25 + .75 × 2) = 1.714; 1.714 / 2.914 = .5882, or 37.6. */
  @Test
  void aWordInANameOfTwo() {
    assertEquals(37, WEIGHTS.of(new int[] {0, 1, 0, 0, 0}, SECOND));
  }

  @Test
  void everyFurtherOccurrenceCountsLessThanTheOneBefore() {
    int once = WEIGHTS.of(new int[] {0, 0, 0, 0, 1}, FIRST);
    int twice = WEIGHTS.of(new int[] {0, 0, 0, 0, 2}, FIRST);
    int thrice = WEIGHTS.of(new int[] {0, 0, 0, 0, 3}, FIRST);
    assertTrue(once < twice && twice < thrice && thrice - twice < twice - once);
  }

  @Test
  void neverLeavesItsBounds() {
    assertEquals(63, WEIGHTS.of(new int[] {900, 900, 900, 900, 9_000}, FIRST));
    assertEquals(0, WEIGHTS.of(new int[] {0, 0, 0, 0, 1}, new int[] {0, 0, 0, 0, 9_000}));
  }

  @Test
  void oneReadingMoreChangesNoAverageOfManyByALittle() {
    List<int[]> many = new ArrayList<>(Collections.nCopies(500, FIRST));
    Weights before = Weights.of(many);
    many.add(SECOND);
    Weights after = Weights.of(many);
    for (int i = 1; i < 20; i++) {
      int[] occurrences = {0, 0, 0, 0, i};
      assertEquals(before.of(occurrences, FIRST), after.of(occurrences, FIRST));
    }
  }
}
