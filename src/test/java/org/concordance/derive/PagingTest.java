package org.concordance.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordance.model.Permalink;
import org.concordance.page.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagingTest {

  private static final Permalink OWN = Permalink.of("readings/");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100, 199, 200, 201, 399, 400, 401, 599, 600, 1_999})
  void everyItemStandsOnOnePageInOrder(int size) {
    List<Integer> items = newestFirst(size);

    assertEquals(items, all(Paging.newestFirst(items, OWN)));
    assertEquals(items, all(Paging.inOrder(items, OWN)));
  }

  @Test
  void rowsAreDividedFromTwoHundredOnAndNamesFromFourHundredOn() {
    assertEquals(1, Paging.newestFirst(newestFirst(199), OWN).parts().size());
    assertEquals(2, Paging.newestFirst(newestFirst(200), OWN).parts().size());
    assertEquals(1, Paging.inOrder(newestFirst(399), OWN).parts().size());
    assertEquals(2, Paging.inOrder(newestFirst(400), OWN).parts().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 299, 500, 1_999})
  void whatIsAddedAtTheNewEndMovesNoNumberedPage(int size) {
    Map<Permalink, List<Integer>> before = numbered(newestFirst(size));
    Map<Permalink, List<Integer>> after = numbered(newestFirst(size + 1));

    assertTrue(after.entrySet().containsAll(before.entrySet()));
  }

  @Test
  void numbersCountFromTheOldest() {
    Paging<Integer> paging = Paging.newestFirst(newestFirst(500), OWN);

    assertEquals(
        List.of(
            "readings/",
            "readings/page/4/",
            "readings/page/3/",
            "readings/page/2/",
            "readings/page/1/"),
        paging.parts().stream().map(part -> part.permalink().path()).toList());
    assertEquals(1, paging.parts().get(paging.parts().size() - 1).pager().number());
  }

  @Test
  void aPagerLeadsToBothEndsAndToNeighboursAndSaysWhereItLeavesPagesOut() {
    Paging<Integer> paging = Paging.newestFirst(newestFirst(2_000), OWN);

    assertEquals("20 19 18 … 1", pager(paging, 0));
    assertEquals("20 … 13 12 11 10 9 … 1", pager(paging, 9));
    assertEquals("20 … 3 2 1", pager(paging, 19));
    assertEquals("readings/page/12/", paging.parts().get(9).pager().back());
    assertEquals("readings/page/10/", paging.parts().get(9).pager().forward());
  }

  private static String pager(Paging<Integer> paging, int at) {
    return paging.parts().get(at).pager().links().stream()
        .map(Link::text)
        .collect(Collectors.joining(" "));
  }

  private static List<Integer> newestFirst(int size) {
    List<Integer> items = IntStream.range(0, size).boxed().collect(Collectors.toList());
    Collections.reverse(items);
    return items;
  }

  private static List<Integer> all(Paging<Integer> paging) {
    return Stream.concat(Stream.of(paging.own()), paging.numbered().stream())
        .flatMap(part -> part.items().stream())
        .toList();
  }

  private static Map<Permalink, List<Integer>> numbered(List<Integer> items) {
    return Paging.newestFirst(items, OWN).numbered().stream()
        .collect(Collectors.toMap(Paging.Part::permalink, Paging.Part::items));
  }
}
