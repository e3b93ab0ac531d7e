package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordance.ingest.Remark;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Meaning;
import org.concordance.oldsite.Settings;

/** Names the keys of a page that have no place in what it becomes. */
final class Notes {

  /** What only a reading has a place for. */
  private static final Set<String> OF_READINGS =
      Set.of("topics", "actors", "date", "language", "summarizer", "source");

  private static final Pattern IMAGE =
      Pattern.compile("\\.(avif|gif|jpe?g|png|svg|webp)\\b", Pattern.CASE_INSENSITIVE);

  private Notes() {}

  /** What is lost of the front matter of a page; of a reading, if it is one. */
  static List<Remark> of(Document document, boolean reading, Mapping mapping, Settings settings) {
    List<Remark> remarks = new ArrayList<>();
    for (Datum.Field field : document.fields().fields()) {
      String meaning = Meaning.of(field.key(), mapping, settings).orElse("");
      String why = field.value().isEmpty() ? "" : why(meaning, reading);
      String subject = "key '" + field.key() + "'";
      if (!why.isEmpty()) {
        remarks.add(remark(field, meaning.equals("theme"), subject, why));
      }
    }
    return remarks;
  }

  /** All that a value says, on one line: a credit may stand in it beside a file. */
  private static String words(Datum value) {
    if (value instanceof Datum.Fields fields) {
      return fields.fields().stream()
          .filter(field -> !field.value().isEmpty())
          .map(field -> field.key() + ": " + words(field.value()))
          .collect(Collectors.joining(", "));
    }
    return value instanceof Datum.Items items
        ? items.each().stream().map(Notes::words).collect(Collectors.joining("; "))
        : value.text();
  }

  private static String shortened(String words) {
    return words.length() > 300 ? words.substring(0, 299) + "…" : words;
  }

  /** What only told the old site how to show a page is a trifle, but not an image. */
  private static Remark remark(Datum.Field field, boolean theme, String subject, String why) {
    if (theme && IMAGE.matcher(words(field.value())).find()) {
      return Remark.leftOut(field.place(), subject, "is of an image that no text shows")
          .about(shortened(words(field.value())));
    }
    return theme
        ? Remark.trifle(field.place(), subject, why)
        : Remark.leftOut(field.place(), subject, why);
  }

  private static String why(String meaning, boolean reading) {
    boolean ofReading =
        OF_READINGS.contains(meaning)
            || meaning.startsWith("source.")
            || TermUse.isOfTerms(meaning);
    return switch (meaning) {
      case "" -> "has no place here; a mapping file can say what it is";
      case "theme" -> "told the old site how to show the page, and has no place here";
      case "later" -> "has no place: an archive tells under 'changes' what was changed";
      case "expires" -> "has no place: what came stays";
      default -> ofReading && !reading ? "has no place on a page that is no reading" : "";
    };
  }
}
