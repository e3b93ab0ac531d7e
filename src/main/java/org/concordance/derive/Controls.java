package org.concordance.derive;

import java.util.List;
import org.concordance.page.ListControls;
import org.concordance.page.Pager;

/** Says which lists can be narrowed and reordered where they stand, and how. */
final class Controls {

  /** With fewer rows, a list is read faster than a field is filled in. */
  static final int MANY = 12;

  private Controls() {}

  /** Of readings under their years, the newest first. */
  static ListControls ofReadings(int rows, Pager pager) {
    return of("readings", rows, pager, false, List.of("newest", "oldest", "title", "publisher"));
  }

  /** Of readings under headings other than time, such as roles: they stay there. */
  static ListControls ofReadingsUnderHeadings(int rows, int readings, boolean partial) {
    // A reading may stand under several.
    String unit = rows > readings ? "lines" : "readings";
    return rows < MANY
        ? ListControls.NONE
        : new ListControls(
            unit, rows, partial, true, List.of("newest", "oldest", "title", "publisher"));
  }

  /** Of readings of which time tells nothing. */
  static ListControls ofUndated(int rows, Pager pager) {
    return of("readings", rows, pager, false, List.of("listed", "title", "publisher"));
  }

  /** Of events under their years, the latest first. */
  static ListControls ofEvents(int rows, Pager pager) {
    return of("events", rows, pager, false, List.of("newest", "oldest", "title"));
  }

  /** Of events under their years, the earliest first. */
  static ListControls ofEventsFromTheFirst(int rows, Pager pager) {
    return of("events", rows, pager, false, List.of("oldest", "newest", "title"));
  }

  /** Of actors, and of their other names, from A to Z. */
  static ListControls ofNames(int rows, Pager pager) {
    return of("names", rows, pager, false, List.of("name", "count"));
  }

  /** Of actors under their kinds. */
  static ListControls ofActors(int rows, Pager pager) {
    return of("actors", rows, pager, true, List.of("name", "count"));
  }

  /** Of publishers from A to Z. */
  static ListControls ofPublishers(int rows, Pager pager) {
    return of("publishers", rows, pager, false, List.of("name", "count"));
  }

  /** Of a tree, which has one order. */
  static ListControls ofTree(int rows, Pager pager) {
    return of("names", rows, pager, true, List.of());
  }

  /** Of texts with their lines. */
  static ListControls ofTexts(int rows, Pager pager) {
    return of("texts", rows, pager, false, List.of());
  }

  private static ListControls of(
      String unit, int rows, Pager pager, boolean grouped, List<String> orders) {
    return rows < MANY
        ? ListControls.NONE
        : new ListControls(unit, rows, pager.total() > 1, grouped, orders);
  }
}
