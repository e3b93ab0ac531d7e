package org.concordance.link;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.ledger.Address;
import org.concordance.ledger.AddressKind;
import org.concordance.ledger.Ledger;
import org.concordance.model.Archive;
import org.concordance.model.Event;
import org.concordance.model.Reading;
import org.concordance.model.WordedDate;

/**
 * What was published and what happened, by month and by year.
 *
 * <p>A date stands in every month and year that it can belong to; one coarser than a month stands
 * in its years only. Open ends reach as far as the archive's own span.
 */
public final class Calendar {

  private static final int MOST_MONTHS = 120;

  private final SortedMap<YearMonth, Entries> months = new TreeMap<>();
  private final SortedMap<Year, Entries> years = new TreeMap<>();
  private final List<Reading> undated = new ArrayList<>();
  private final List<Event> events;
  private final Map<String, Event> byId;
  private final Optional<Span> span;

  private Calendar(List<Event> events, Optional<Span> span) {
    this.events = events;
    this.byId = events.stream().collect(Collectors.toMap(Event::id, event -> event));
    this.span = span;
  }

  /**
   * What stands in one month or year.
   *
   * @param published readings, by date of publication
   * @param happened events, by date
   */
  public record Entries(List<Reading> published, List<Event> happened) {
    private Entries() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    /** Whether nothing belongs there any more. */
    public boolean isEmpty() {
      return published.isEmpty() && happened.isEmpty();
    }
  }

  static Calendar of(Archive archive, Ledger ledger) {
    List<Reading> readings =
        archive.readings().stream()
            .filter(reading -> !reading.isWithdrawn())
            .sorted(Chronology.OLDEST_FIRST)
            .toList();
    List<Event> events =
        archive.events().stream()
            .filter(event -> event.replacedBy().isEmpty())
            .sorted(Chronology.IN_ORDER)
            .toList();
    Calendar calendar = new Calendar(events, Span.of(dates(readings, events)));
    for (Reading reading : readings) {
      if (reading.source().issued().isEmpty()) {
        calendar.undated.add(reading);
      }
      calendar.enter(reading.source().issued(), entries -> entries.published().add(reading));
    }
    for (Event event : events) {
      calendar.enter(event.date(), entries -> entries.happened().add(event));
    }
    calendar.keep(ledger);
    return calendar;
  }

  /** Keeps the months and years that were published, with nothing in them if need be. */
  private void keep(Ledger ledger) {
    for (Address address : ledger.addresses(AddressKind.YEAR)) {
      month(address.id() + "-01").ifPresent(month -> keep(Year.from(month)));
    }
    for (Address address : ledger.addresses(AddressKind.MONTH)) {
      month(address.id()).ifPresent(this::keep);
    }
  }

  private void keep(Year year) {
    years.computeIfAbsent(year, key -> new Entries());
  }

  private void keep(YearMonth month) {
    months.computeIfAbsent(month, key -> new Entries());
    keep(Year.from(month));
  }

  private static Optional<YearMonth> month(String text) {
    return Edtf.parseDay(text + "-01").flatMap(Edtf::day).map(YearMonth::from);
  }

  private static List<Edtf> dates(List<Reading> readings, List<Event> events) {
    return Stream.concat(
            readings.stream().flatMap(reading -> reading.source().issued().stream()),
            events.stream().flatMap(event -> event.date().stream()))
        .map(WordedDate::edtf)
        .toList();
  }

  private void enter(Optional<WordedDate> date, Consumer<Entries> add) {
    if (date.isPresent()) {
      for (YearMonth month : monthsOf(date.get())) {
        add.accept(months.computeIfAbsent(month, key -> new Entries()));
      }
      for (Year year : yearsOf(date.get())) {
        add.accept(years.computeIfAbsent(year, key -> new Entries()));
      }
    }
  }

  /**
   * The months in which a date of the archive stands, in order; none for one of over {@value
   * #MOST_MONTHS} months, which stands in its years only.
   */
  public List<YearMonth> monthsOf(WordedDate date) {
    List<YearMonth> found =
        span.map(all -> date.edtf().months(all.first(), all.last())).orElse(List.of());
    return found.size() > MOST_MONTHS ? List.of() : found;
  }

  /** The years in which a date of the archive stands, in order. */
  public List<Year> yearsOf(WordedDate date) {
    return span.map(
            all -> date.edtf().years(Year.of(all.first().getYear()), Year.of(all.last().getYear())))
        .orElse(List.of());
  }

  /** The months that something belongs to, or belonged to when they were published, in order. */
  public SortedMap<YearMonth, Entries> months() {
    return months;
  }

  /** The years that something belongs to, or belonged to when they were published, in order. */
  public SortedMap<Year, Entries> years() {
    return years;
  }

  /** The readings whose source has no date. */
  public List<Reading> undated() {
    return undated;
  }

  /** Those of the ids that are events, in order of time. */
  public List<Event> events(Collection<String> ids) {
    return ids.stream()
        .map(byId::get)
        .filter(Objects::nonNull)
        .sorted(Chronology.IN_ORDER)
        .toList();
  }

  /** Every event, in order of time; undated ones last. */
  public List<Event> events() {
    return events;
  }

  /** From the first to the last month of any known bound. */
  private record Span(YearMonth first, YearMonth last) {
    static Optional<Span> of(List<Edtf> dates) {
      List<LocalDate> bounds =
          dates.stream()
              .flatMap(date -> Stream.concat(date.earliest().stream(), date.latest().stream()))
              .sorted()
              .toList();
      return bounds.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Span(
                  YearMonth.from(bounds.get(0)), YearMonth.from(bounds.get(bounds.size() - 1))));
    }
  }
}
