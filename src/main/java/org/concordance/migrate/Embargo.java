package org.concordance.migrate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.concordance.model.Place;
import org.concordance.oldsite.Days;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Settings;

/**
 * Tells of the dates before which a page was not published, and after which it was no more. What
 * has a time today is held back, since of the present only the day is known.
 *
 * @param today the day of today, in UTC
 */
record Embargo(Settings settings, LocalDate today) {

  /** A date that a page says, and where. */
  private record Said(Place place, String name, String written, String day) {

    boolean hasTime() {
      return written.indexOf(':') >= 0;
    }

    Publication.Held held(String what, String value) {
      return new Publication.Held(place, name + what, value);
    }
  }

  /** That a page is to come: by the first of some keys that says a day, or else by its name. */
  Optional<Publication.Held> early(Document document, List<String> keys, boolean byName) {
    return said(document, keys)
        .or(() -> byName ? ofName(document) : Optional.empty())
        .filter(said -> Days.mayBeAfter(said.written(), today, zone()))
        .map(
            said ->
                said.day().compareTo(today.toString()) > 0
                    ? said.held(" is a day to come", said.day())
                    : said.held(" is a time that may be to come", said.written()));
  }

  /** That a page was to be taken back by now, or is today. */
  Optional<Publication.Held> over(Document document, List<String> keys) {
    LocalDate tomorrow = today.plusDays(1);
    return said(document, keys)
        .filter(
            said ->
                said.day().compareTo(tomorrow.toString()) < 0
                    || said.hasTime() && !Days.mayBeAfter(said.written(), tomorrow, zone()))
        .map(said -> said.held(" is a day that is over", said.day()));
  }

  private ZoneId zone() {
    return settings.zone().orElse(ZoneOffset.UTC);
  }

  private static Optional<Said> said(Document document, List<String> keys) {
    return keys.stream()
        .flatMap(key -> document.fields().fields().stream().filter(field -> field.is(key)))
        .flatMap(
            field ->
                Days.of(field.value().text())
                    .map(
                        day ->
                            new Said(
                                field.place(), "'" + field.key() + "'", field.value().text(), day))
                    .stream())
        .findFirst();
  }

  private static Optional<Said> ofName(Document document) {
    return document
        .dateOfName()
        .map(day -> new Said(document.place(), "the day in its name", day, day));
  }
}
