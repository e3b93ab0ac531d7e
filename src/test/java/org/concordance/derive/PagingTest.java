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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagingTest {

  private static final Permalink OWN = Permalink.of("readings/");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 199, 200, 399, 400, 401, 599, 600, 1_999})
  void everyItemStandsOnOnePageInOrder(int size) {
    List<Integer> items = newestFirst(size);

    assertEquals(items, all(Paging.newestFirst(items, OWN)));
    assertEquals(items, all(Paging.inOrder(items, OWN)));
  }

  @Test
  void aListOfLessThanFourHundredIsNotDivided() {
    assertEquals(1, Paging.newestFirst(newestFirst(399), OWN).parts().size());
    assertEquals(2, Paging.newestFirst(newestFirst(400), OWN).parts().size());
    assertEquals(1, Paging.inOrder(newestFirst(399), OWN).parts().size());
    assertEquals(2, Paging.inOrder(newestFirst(400), OWN).parts().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 599, 1_000, 1_999})
  void whatIsAddedAtTheNewEndMovesNoNumberedPage(int size) {
    Map<Permalink, List<Integer>> before = numbered(newestFirst(size));
    Map<Permalink, List<Integer>> after = numbered(newestFirst(size + 1));

    assertTrue(after.entrySet().containsAll(before.entrySet()));
  }

  @Test
  void numbersCountFromTheOldest() {
    Paging<Integer> paging = Paging.newestFirst(newestFirst(1_000), OWN);

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
