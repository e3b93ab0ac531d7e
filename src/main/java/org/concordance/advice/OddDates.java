package org.concordance.advice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.edtf.Edtf;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Event;
import org.concordance.model.Reading;
import org.concordance.model.Source;
import org.concordance.model.Spot;
import org.concordance.model.WordedDate;

/**
 * Dates that contradict each other, or what addresses say. (That a work was issued after it was
 * summarized, and a change made before, are warnings of every build.)
 */
final class OddDates {

  /** News sites write the day of publication into their addresses. */
  private static final Pattern DATED_PATH =
      Pattern.compile("/((?:19|20)\\d\\d)/(0?[1-9]|1[0-2])(?:/(0?[1-9]|[12]\\d|3[01]))?(?=/)");

  private static final Pattern SNAPSHOT =
      Pattern.compile("(?i)https?://web\\.archive\\.org/web/(\\d{4})(\\d{2})(\\d{2})\\d*.*");

  /** An article is put up before midnight and printed a few days later. */
  private static final int DAYS = 7;

  /** Events are announced, though seldom so long before. */
  private static final int DAYS_AHEAD = 180;

  private static final String ONE_IS_WRONG = "one of the two dates is probably wrong";

  private final LinkedArchive linked;

  /** It is tomorrow already where some curators live. */
  private final LocalDate latestToday;

  private final List<Advice> found = new ArrayList<>();

  /** Readings whose own date is odd, from which nothing follows for others. */
  private final Set<Reading> oddlyIssued = new HashSet<>();

  private OddDates(LinkedArchive linked, LocalDate today) {
    this.linked = linked;
    this.latestToday = today.plusDays(1);
  }

  static List<Advice> find(LinkedArchive linked, LocalDate today) {
    OddDates dates = new OddDates(linked, today);
    linked.archive().readings().forEach(dates::look);
    linked.archive().events().forEach(dates::look);
    return dates.found;
  }

  private void look(Reading reading) {
    Source source = reading.source();
    Spot accessed = Spot.of(reading.file(), "source", "accessed");
    Spot archived = Spot.of(reading.file(), "source", "archived", "date");
    Optional<Edtf> issued = source.issued().map(WordedDate::edtf);
    Optional<Edtf> snapshot = source.archived().flatMap(Source.Snapshot::date);
    source.accessed().ifPresent(day -> lookAtAccess(reading, day, accessed));
    source
        .accessed()
        .ifPresent(day -> after(issued, day, accessed, "accessed", "the work was issued"));
    if (source.archived().filter(kept -> lookAtSnapshot(kept, archived)).isEmpty()) {
      snapshot.ifPresent(day -> after(issued, day, archived, "archived", "the work was issued"));
    }
    reading
        .withdrawal()
        .ifPresent(
            withdrawal ->
                after(
                    Optional.of(reading.summarized()),
                    withdrawal.date(),
                    Spot.of(reading.file(), "withdrawn", "date"),
                    "withdrawn",
                    "it was summarized"));
    lookAhead(reading);
    issued.ifPresent(date -> lookAtAddress(reading, date));
  }

  /** Tells of something done on a day before another that has to come first. */
  private void after(Optional<Edtf> first, Edtf then, Spot spot, String done, String before) {
    Optional<LocalDate> start = first.flatMap(Edtf::earliest);
    Optional<LocalDate> end = then.latest();
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      found.add(
          Advice.note(
              Matter.DATE,
              spot,
              done + " " + then + ", before " + before + " (" + first.get() + ")",
              ONE_IS_WRONG));
    }
  }

  private void lookAtAccess(Reading reading, Edtf accessed, Spot spot) {
    Optional<LocalDate> first = accessed.earliest();
    Edtf version = reading.version();
    if (first.isPresent()
        && version.latest().isPresent()
        && first.get().isAfter(version.latest().get())
        && !first.get().isAfter(latestToday)) {
      found.add(
          Advice.note(
              Matter.DATE,
              spot,
              "accessed " + accessed + ", after the summary was written (" + version + ")",
              ONE_IS_WRONG + "; or say under 'changes' what was corrected after reading it again"));
    }
  }

  private void lookAhead(Reading reading) {
    String file = reading.file();
    Source source = reading.source();
    ahead(Optional.of(reading.summarized()), Spot.of(file, "summarized"));
    ahead(source.accessed(), Spot.of(file, "source", "accessed"));
    ahead(
        source.archived().flatMap(Source.Snapshot::date),
        Spot.of(file, "source", "archived", "date"));
    for (Reading.Change change : reading.changes()) {
      ahead(
          Optional.of(change.date()),
          Spot.of(file, "changes", "date").holding(change.date().toString()));
    }
    ahead(reading.withdrawal().map(Reading.Withdrawal::date), Spot.of(file, "withdrawn", "date"));
  }

  private void ahead(Optional<Edtf> date, Spot spot) {
    if (date.flatMap(Edtf::earliest).filter(day -> day.isAfter(latestToday)).isPresent()) {
      found.add(
          Advice.note(
              Matter.DATE,
              spot,
              "'"
                  + String.join(": ", spot.keys())
                  + "' is "
                  + date.get()
                  + ", which has not come yet",
              "write the day on which it was done"));
    }
  }

  /** Tells of a snapshot whose address has another day. */
  private boolean lookAtSnapshot(Source.Snapshot kept, Spot spot) {
    Matcher address = SNAPSHOT.matcher(kept.url());
    Optional<LocalDate> written = kept.date().flatMap(Edtf::day);
    if (written.isEmpty() || !address.matches()) {
      return false;
    }
    String said = address.group(1) + "-" + address.group(2) + "-" + address.group(3);
    boolean near =
        Edtf.parseDay(said)
            .flatMap(Edtf::day)
            .filter(day -> Math.abs(day.toEpochDay() - written.get().toEpochDay()) <= 1)
            .isPresent();
    if (!near) {
      found.add(
          Advice.note(
              Matter.DATE,
              spot,
              "archived " + written.get() + ", and the snapshot's address says " + said,
              "write 'date: " + said + "', or the address of the other snapshot"));
    }
    return !near;
  }

  private void lookAtAddress(Reading reading, Edtf issued) {
    Matcher dated = DATED_PATH.matcher(reading.source().url().orElse(""));
    Optional<LocalDate> first = issued.earliest();
    Optional<LocalDate> last = issued.latest();
    if (first.isEmpty() || last.isEmpty() || !dated.find()) {
      return;
    }
    YearMonth month =
        YearMonth.of(Integer.parseInt(dated.group(1)), Integer.parseInt(dated.group(2)));
    int day = dated.group(3) == null ? 0 : Integer.parseInt(dated.group(3));
    LocalDate from = day == 0 ? month.atDay(1) : month.atDay(Math.min(day, month.lengthOfMonth()));
    LocalDate to = day == 0 ? month.atEndOfMonth() : from;
    if (from.minusDays(DAYS).isAfter(last.get()) || to.plusDays(DAYS).isBefore(first.get())) {
      oddlyIssued.add(reading);
      found.add(
          Advice.note(
              Matter.DATE,
              Spot.of(reading.file(), "source", "issued"),
              "issued "
                  + issued
                  + ", and the address of the work says "
                  + (day == 0 ? month : from),
              ONE_IS_WRONG));
    }
  }

  /** An event that comes long after every reading that lists it. */
  private void look(Event event) {
    List<Reading> readings = linked.readings().ofEvent(event.id());
    Optional<LocalDate> day = event.date().map(WordedDate::edtf).flatMap(Edtf::earliest);
    boolean later =
        day.isPresent()
            && !readings.isEmpty()
            && readings.stream().noneMatch(oddlyIssued::contains)
            && readings.stream()
                .map(reading -> reading.source().issued().map(WordedDate::edtf))
                .allMatch(
                    date ->
                        date.flatMap(Edtf::latest)
                            .filter(last -> last.plusDays(DAYS_AHEAD).isBefore(day.get()))
                            .isPresent());
    if (later) {
      found.add(
          Advice.note(
              Matter.DATE,
              Spot.of(event.file(), "date"),
              "the event is of "
                  + event.date().orElseThrow().edtf()
                  + ", long after every work that is said to tell of it",
              "one of the dates is probably wrong; the newest of the works is that of "
                  + readings.get(0).file()));
    }
  }
}
