package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.ingest.Remark;
import org.concordance.model.RecordKind;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Meaning;
import org.concordance.oldsite.Site;
import org.concordance.oldsite.StaticFiles;

/** Names the keys of a page that have no place in what it becomes. */
final class Notes {

  /** What only a reading has a place for. */
  private static final Set<String> OF_READINGS =
      Set.of("topics", "actors", "date", "language", "summarizer", "source");

  private static final Pattern IMAGE =
      Pattern.compile("\\.(avif|gif|jpe?g|png|svg|webp)\\b", Pattern.CASE_INSENSITIVE);

  /** The fewest words of a sentence: what has fewer is a name, a size or a switch. */
  private static final int SENTENCE = 4;

  private final Document document;
  private final Site site;

  private Notes(Document document, Site site) {
    this.document = document;
    this.site = site;
  }

  /** What is lost of the front matter of a page. */
  static List<Remark> of(Placed page, Site site) {
    boolean reading = page.key().kind() == RecordKind.READING;
    Notes notes = new Notes(page.document(), site);
    List<Remark> remarks = new ArrayList<>();
    for (Datum.Field field : page.document().fields().fields()) {
      String meaning = Meaning.of(field.key(), site.mapping(), site.settings()).orElse("");
      String why = field.value().isEmpty() ? "" : why(meaning, reading);
      String subject = "key '" + field.key() + "'";
      if (!why.isEmpty()) {
        remarks.add(notes.remark(field, meaning.equals("theme"), subject, why));
      } else if (isSecond(field, meaning, page, reading)) {
        remarks.add(
            Remark.leftOut(field.place(), subject, "has no place beside another of the same sense")
                .about(shortened(words(field.value()))));
      }
    }
    return remarks;
  }

  /** Whether a page has another title or description than this. */
  private static boolean isSecond(Datum.Field field, String meaning, Placed page, boolean reading) {
    String text = field.value().text();
    boolean title = meaning.equals("title") && !text.equals(page.title());
    boolean description =
        meaning.equals("description")
            && !reading
            && !Pages.description(page.document()).equals(Optional.of(text));
    return !field.value().isEmpty() && (title || description);
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

  /** What only told the old site how to show the page is a trifle, but not images and sentences. */
  private Remark remark(Datum.Field field, boolean theme, String subject, String why) {
    if (!theme) {
      return Remark.leftOut(field.place(), subject, why);
    }
    String words = words(field.value());
    if (IMAGE.matcher(words).find()) {
      String files = files(field.value()).distinct().collect(Collectors.joining(", "));
      return Remark.leftOut(
              field.place(),
              subject,
              "is of an image that no text shows"
                  + (files.isEmpty() ? "" : ": to keep it, put it into 'media' and show it there"))
          .about(shortened(words) + (files.isEmpty() ? "" : " (" + files + ")"));
    }
    return leaves(field.value()).anyMatch(text -> text.split("\\s+").length >= SENTENCE)
        ? Remark.leftOut(field.place(), subject, "says something beside the text, and has no place")
            .about(shortened(words))
        : Remark.trifle(field.place(), subject, why);
  }

  /** The images that a value names and the site has, as messages show them. */
  private Stream<String> files(Datum value) {
    return leaves(value)
        .filter(text -> IMAGE.matcher(text).find())
        .flatMap(
            text ->
                StaticFiles.find(site.tree(), site.settings(), document, text, Optional.empty())
                    .stream())
        .map(path -> site.tree().place(path).file());
  }

  private static Stream<String> leaves(Datum value) {
    if (value instanceof Datum.Fields fields) {
      return fields.fields().stream().flatMap(field -> leaves(field.value()));
    }
    return value instanceof Datum.Items items
        ? items.each().stream().flatMap(Notes::leaves)
        : Stream.of(value.text());
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
