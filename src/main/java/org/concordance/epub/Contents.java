package org.concordance.epub;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.model.Reading;
import org.concordance.page.Link;
import org.concordance.page.ReadingPage;

/**
 * The table of contents: chapters by year, then the indexes.
 *
 * @param items what stands in it, in the order of the book; the paths are those of files
 */
record Contents(List<Item> items) {

  /** More chapters than that no reading device lists in comfort. */
  static final int MOST_CHAPTERS = 2_000;

  /** Copies the list. */
  Contents {
    items = List.copyOf(items);
  }

  /**
   * A part of the book.
   *
   * @param link its title and file
   * @param items the parts that it has
   */
  record Item(Link link, List<Item> items) {
    Item {
      items = List.copyOf(items);
    }

    static Item of(String title, String file) {
      return new Item(Link.of(title, file), List.of());
    }
  }

  /**
   * The contents of a book.
   *
   * @param front what stands before the chapters
   * @param indexes what stands after them
   */
  static Contents of(Catalog catalog, List<Item> front, List<Item> indexes) {
    List<Item> items = new ArrayList<>(front);
    int chapters = catalog.byYear().values().stream().mapToInt(List::size).sum();
    catalog
        .byYear()
        .forEach(
            (year, readings) -> {
              List<Item> below =
                  chapters > MOST_CHAPTERS ? months(catalog, readings) : all(catalog, readings);
              String first = Chapter.path(catalog.page(readings.get(0)));
              items.add(new Item(Link.of(Years.shown(year, catalog.words()), first), below));
            });
    items.addAll(indexes);
    return new Contents(items);
  }

  private static List<Item> all(Catalog catalog, List<Reading> readings) {
    return readings.stream()
        .map(catalog::page)
        .map(page -> new Item(link(page), List.of()))
        .toList();
  }

  private static Link link(ReadingPage page) {
    return Link.of(page.head().title(), Chapter.path(page)).withLanguage(page.language());
  }

  /** The first chapter of each month. */
  private static List<Item> months(Catalog catalog, List<Reading> readings) {
    SortedMap<String, String> firsts = new TreeMap<>();
    for (Reading reading : readings) {
      String chapter = Chapter.path(catalog.page(reading));
      reading
          .source()
          .issued()
          .flatMap(date -> date.edtf().earliest())
          .map(day -> day.toString().substring(0, "2023-05".length()))
          .ifPresent(month -> firsts.putIfAbsent(month, chapter));
    }
    List<Item> items = new ArrayList<>();
    firsts.forEach(
        (month, chapter) ->
            items.add(Item.of(catalog.words().month(YearMonth.parse(month)), chapter)));
    return items;
  }
}
