package org.concordance.migrate;

import java.util.List;
import java.util.Optional;
import org.concordance.ingest.Remark;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Days;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Meaning;
import org.concordance.oldsite.Settings;

/**
 * Finds the date of a post.
 *
 * @param today the day of today
 */
record PostDate(Document document, Mapping mapping, Settings settings, String today) {

  /** The date, as EDTF, with what was guessed about it; empty when there is none. */
  String of(List<Remark> remarks) {
    Optional<String> mapped = mapped();
    String date = mapped.or(document::date).orElse("");
    for (Datum.Field field : document.fields().fields()) {
      String text = field.value().text();
      boolean dates = meaning(field).equals("date") && !text.isEmpty();
      boolean flag = field.value().isYes() || field.value().isNo();
      Optional<String> said = Days.of(text);
      if (dates && !flag && said.isEmpty()) {
        remarks.add(Remark.leftOut(field.place(), "key '" + field.key() + "'", "is no date"));
      } else if (dates && !flag && !said.get().equals(date)) {
        remarks.add(
            Remark.leftOut(
                field.place(), "key '" + field.key() + "'", "says another day than was taken"));
      }
    }
    if (date.isEmpty()) {
      remarks.add(
          Remark.guessed(
              document.place(), "summarized", "is the day of the import: no date is said"));
    } else if (!Days.isDay(date)) {
      remarks.add(
          Remark.guessed(
              document.place(), "summarized", "is the first day of " + date + ": no day is said"));
    } else if (date.compareTo(today) > 0) {
      remarks.add(Remark.guessed(document.place(), "summarized", "is a day that has not come yet"));
    }
    return date;
  }

  private String meaning(Datum.Field field) {
    return Meaning.of(field.key(), mapping, settings).orElse("");
  }

  /** The date under a key that the mapping file names. */
  private Optional<String> mapped() {
    return document.fields().fields().stream()
        .filter(field -> mapping.of(field.key()).filter("date"::equals).isPresent())
        .flatMap(field -> Days.of(field.value().text()).stream())
        .findFirst();
  }
}
