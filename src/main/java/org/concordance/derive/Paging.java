package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.Permalink;
import org.concordance.page.Link;
import org.concordance.page.Pager;

/**
 * Divides a long list over several pages.
 *
 * <p>The list's own page always holds one end of it; the others are numbered below it, under {@code
 * page/}. Numbers count from the oldest (or alphabetically first), and every numbered page of a
 * list that begins with the newest is full, so that what is added at the new end moves nothing.
 *
 * @param parts the parts, the list's own page first
 */
record Paging<T>(List<Part<T>> parts) {

  /** How many lines a page of an index holds; the index's own page holds up to twice as many. */
  static final int SIZE = 200;

  /**
   * The same of a list that begins with the newest: of readings and events, whose rows have four
   * lines.
   */
  static final int ROWS = 100;

  /**
   * One part of a list.
   *
   * @param permalink the page that shows it
   * @param items its items
   * @param pager the way to the others
   */
  record Part<T>(Permalink permalink, List<T> items, Pager pager) {}

  /** Divides a list that begins with the newest; its own page holds the newest. */
  static <T> Paging<T> newestFirst(List<T> items, Permalink own) {
    return newestFirst(items, own, own);
  }

  /**
   * The same for a list that stands on a page with others.
   *
   * @param own the page that shows the newest
   * @param base the address below which the numbered pages stand
   */
  static <T> Paging<T> newestFirst(List<T> items, Permalink own, Permalink base) {
    int numbered = Math.max(0, items.size() / ROWS - 1);
    List<List<T>> chunks = new ArrayList<>();
    int start = items.size() - numbered * ROWS;
    chunks.add(items.subList(0, start));
    for (int i = start; i < items.size(); i += ROWS) {
      chunks.add(items.subList(i, i + ROWS));
    }
    return of(chunks, new Addresses(own, base, chunks.size(), true));
  }

  /** Divides a list that begins with the oldest or with A; its own page holds the beginning. */
  static <T> Paging<T> inOrder(List<T> items, Permalink own) {
    return inOrder(items, own, own);
  }

  /**
   * The same for a list that stands on a page with others.
   *
   * @param own the page that shows the beginning
   * @param base the address below which the numbered pages stand
   */
  static <T> Paging<T> inOrder(List<T> items, Permalink own, Permalink base) {
    int size = items.size() < 2 * SIZE ? 2 * SIZE : SIZE;
    List<List<T>> chunks = new ArrayList<>();
    chunks.add(items.subList(0, Math.min(size, items.size())));
    for (int i = size; i < items.size(); i += size) {
      chunks.add(items.subList(i, Math.min(i + size, items.size())));
    }
    return of(chunks, new Addresses(own, base, chunks.size(), false));
  }

  /** How many items the list has. */
  int total() {
    return parts.stream().mapToInt(part -> part.items().size()).sum();
  }

  private static <T> Paging<T> of(List<List<T>> chunks, Addresses addresses) {
    List<Part<T>> parts = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      parts.add(new Part<>(addresses.permalink(i), chunks.get(i), addresses.pager(i)));
    }
    return new Paging<>(parts);
  }

  /** The numbers and addresses of a list's pages, by their position from 0. */
  private record Addresses(Permalink own, Permalink base, int total, boolean newestFirst) {

    /** How many neighbours on either side the pager shows by number. */
    private static final int NEAR = 2;

    int number(int i) {
      return newestFirst ? total - i : i + 1;
    }

    Permalink permalink(int i) {
      return i == 0 ? own : base.child("page").child(Integer.toString(number(i)));
    }

    Pager pager(int at) {
      List<Link> links = new ArrayList<>();
      boolean gap = false;
      for (int i = 0; i < total; i++) {
        if (i == 0 || i == total - 1 || Math.abs(i - at) <= NEAR) {
          links.add(Link.of(Integer.toString(number(i)), permalink(i).path()));
          gap = false;
        } else if (!gap) {
          links.add(Link.text("…"));
          gap = true;
        }
      }
      return new Pager(
          number(at),
          total,
          newestFirst,
          at == 0 ? "" : permalink(at - 1).path(),
          at == total - 1 ? "" : permalink(at + 1).path(),
          links);
    }
  }

  /** The part that the list's own page shows. */
  Part<T> own() {
    return parts.get(0);
  }

  /** The parts that have numbered pages. */
  List<Part<T>> numbered() {
    return parts.subList(1, parts.size());
  }
}
