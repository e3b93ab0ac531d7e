package org.concordance.link;

import java.util.Comparator;
import java.util.Optional;
import org.concordance.edtf.Edtf;
import org.concordance.model.Event;
import org.concordance.model.Reading;
import org.concordance.model.WordedDate;

/** The orders in which readings and events stand in lists; undated ones come last. */
public final class Chronology {

  /** By date of publication, the oldest first; then by id. */
  public static final Comparator<Reading> OLDEST_FIRST =
      Comparator.comparing((Reading reading) -> reading.source().issued(), datedFirst(false))
          .thenComparing(Reading::id);

  /** By date of publication, the newest first; then by id. */
  public static final Comparator<Reading> NEWEST_FIRST =
      Comparator.comparing((Reading reading) -> reading.source().issued(), datedFirst(true))
          .thenComparing(Reading::id);

  /** By the day on which they were summarised, the newest first; then as {@link #NEWEST_FIRST}. */
  public static final Comparator<Reading> NEWLY_ADDED =
      Comparator.comparing(Reading::summarized).reversed().thenComparing(NEWEST_FIRST);

  /** Events by date, the oldest first; then by id. */
  public static final Comparator<Event> IN_ORDER =
      Comparator.comparing(Event::date, datedFirst(false)).thenComparing(Event::id);

  /** Events by date, the latest first; then by id. */
  public static final Comparator<Event> LATEST_FIRST =
      Comparator.comparing(Event::date, datedFirst(true)).thenComparing(Event::id);

  private Chronology() {}

  private static Comparator<Optional<WordedDate>> datedFirst(boolean newest) {
    Comparator<WordedDate> order = Comparator.comparing(WordedDate::edtf, Edtf.BY_TIME);
    Comparator<WordedDate> dates = newest ? order.reversed() : order;
    return (a, b) ->
        a.isPresent() && b.isPresent()
            ? dates.compare(a.get(), b.get())
            : Boolean.compare(a.isEmpty(), b.isEmpty());
  }
}
