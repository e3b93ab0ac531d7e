package org.concordance.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordance.edtf.Edtf;
import org.concordance.model.Archive;
import org.concordance.model.Event;
import org.concordance.model.RecordKey;
import org.concordance.model.WordedDate;

/**
 * The dates that a work names, and the events of the archive that happened then.
 *
 * @param events the events, each with the date that stands for it
 * @param others the dates on which no event of the archive happened, each with its first words
 */
record DatesNamed(Map<RecordKey, Edtf> events, Map<Edtf, String> others) {

  /** Words before the day of a page's last change. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?iu)(?:updated?|modified|aktualisiert|geändert|mise? à jour|更新|수정)[\\s:]*(?:on |am |le )?$");

  /** How much stands before a date that says what it is of. */
  private static final int BEFORE = 30;

  /** The most dates that are listed. */
  private static final int LISTED = 20;

  /**
   * What texts name.
   *
   * @param issued when the work appeared, which is no event; may be empty
   */
  static DatesNamed in(List<String> texts, String issued, Archive archive) {
    Map<Edtf, String> named = new LinkedHashMap<>();
    texts.stream()
        .flatMap(text -> DatesInText.in(text).stream().filter(date -> !isOfChange(text, date)))
        .filter(date -> !date.date().toString().equals(issued))
        .forEach(date -> named.putIfAbsent(date.date(), date.words()));
    Map<RecordKey, Edtf> events = new LinkedHashMap<>();
    Set<Edtf> taken = new TreeSet<>();
    for (Edtf date : named.keySet()) {
      for (Event event : archive.events()) {
        if (event.replacedBy().isEmpty() && event.date().filter(on(date)).isPresent()) {
          events.putIfAbsent(event.key(), date);
          taken.add(date);
        }
      }
    }
    taken.forEach(named::remove);
    return new DatesNamed(events, named);
  }

  /** Whether a date is that on which the page was changed: no event of what it tells. */
  private static boolean isOfChange(String text, NamedDate date) {
    int from = Math.max(0, date.start() - BEFORE);
    return CHANGED.matcher(text.substring(from, date.start())).find();
  }

  /**
   * Whether an event happened then: at the same time, on days of which this is one, or within it.
   */
  private static Predicate<WordedDate> on(Edtf named) {
    return date -> {
      Edtf when = date.edtf();
      boolean isSame =
          when.earliest().equals(named.earliest()) && when.latest().equals(named.latest());
      boolean isAmong =
          when.isOfDays()
              && named.day().isPresent()
              && when.earliest().filter(day -> !day.isAfter(named.day().get())).isPresent()
              && when.latest().filter(day -> !day.isBefore(named.day().get())).isPresent();
      boolean isWithin =
          when.isOfDays()
              && named.precision() == Edtf.Precision.MONTH
              && when.earliest().filter(day -> !day.isBefore(named.earliest().get())).isPresent()
              && when.latest().filter(day -> !day.isAfter(named.latest().get())).isPresent();
      return isSame || isAmong || isWithin;
    };
  }

  /** What to tell the curator of the others; empty when there are none. */
  Optional<String> remark() {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<String> listed = new ArrayList<>();
    others.forEach(
        (date, words) ->
            listed.add(words.equals(date.toString()) ? words : date + " (" + words + ")"));
    String dates = listed.stream().limit(LISTED).collect(Collectors.joining("; "));
    String more = listed.size() > LISTED ? "; and " + (listed.size() - LISTED) + " more" : "";
    return Optional.of(
        "Dates that it names: "
            + dates
            + more
            + ". To make an event of one: concordance new event --date "
            + others.keySet().iterator().next()
            + " --title …");
  }
}
