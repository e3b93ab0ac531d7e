package org.concordance.bibliography;

import java.util.List;
import java.util.Optional;

/** Puts the titles of an entry together: its own, and those of what it is in. */
final class BibTitles {

  private final BibWork reader;
  private final Description work;
  private final BibEntry entry;

  BibTitles(BibWork reader, Description work, BibEntry entry) {
    this.reader = reader;
    this.work = work;
    this.entry = entry;
  }

  void read() {
    boolean site = isOfSite();
    Optional<Field> own = whole("title", site ? List.of("sub") : List.of("sub", "addon"));
    own.or(this::ofPeriodical).ifPresent(field -> work.put("title", field, ""));
    if (!work.has("title")) {
      instead()
          .ifPresent(
              field ->
                  work.guess(
                      "title",
                      field,
                      "stands in for the title, which is missing",
                      "its " + field.name()));
    }
    Optional<Field> book = whole("booktitle", List.of("sub", "addon"));
    Optional<Field> main = whole("maintitle", List.of("sub", "addon"));
    Optional<Field> journal = journal();
    journal.ifPresent(field -> work.put("container-title", field, ""));
    if (main.isPresent() && !work.has("container-title")) {
      main.ifPresent(field -> work.put("container-title", field, ""));
      book.ifPresent(field -> work.put("volume-title", field, ""));
    } else {
      main.ifPresent(work::leftOut);
      book.ifPresent(field -> container(field, own));
    }
    if (site) {
      reader.shown("titleaddon").ifPresent(field -> work.put("container-title", field, ""));
    }
    whole("issuetitle", List.of("sub", "addon"))
        .ifPresent(field -> work.put("volume-title", field, ""));
    reader.shown("eventtitleaddon").ifPresent(work::leftOut);
  }

  private void container(Field book, Optional<Field> own) {
    if (own.isPresent() || BibTypes.isInBook(work.type())) {
      work.put("container-title", book, "");
    }
  }

  /** Where Zotero puts the name of the site or the programme: beside the title. */
  private boolean isOfSite() {
    return entry.type().matches("online|electronic|www|video|audio|misc")
        && !entry.has("journaltitle")
        && !entry.has("booktitle");
  }

  /** A periodical is called by its own name. */
  private Optional<Field> ofPeriodical() {
    return work.type().equals("periodical") ? journal() : Optional.empty();
  }

  /** What a work without a title of its own is called. */
  private Optional<Field> instead() {
    return reader
        .shown("booktitle")
        .or(() -> reader.shown("maintitle"))
        .or(() -> reader.shown("shorttitle"));
  }

  private Optional<Field> journal() {
    return whole("journaltitle", List.of("journalsub", "journaltitleaddon"))
        .or(() -> whole("journal", List.of("journalsub")));
  }

  /** A title with its parts: the sub-title behind a colon, an addition behind a point. */
  private Optional<Field> whole(String name, List<String> parts) {
    return reader
        .shown(name)
        .map(
            title -> {
              String text = title.line();
              for (String part : parts) {
                text = joined(text, part.endsWith("sub") ? ":" : ".", part(name, part));
              }
              return title.with(text);
            });
  }

  /**
   * The text of a part: {@code subtitle} of {@code title}, {@code booksubtitle} of {@code
   * booktitle}.
   */
  private String part(String title, String part) {
    String before = title.replaceFirst("title$", "");
    String field =
        switch (part) {
          case "sub" -> before + "subtitle";
          case "addon" -> title + "addon";
          case "journalsub" -> "journalsubtitle";
          default -> part;
        };
    return reader.shown(field).map(Field::line).orElse("");
  }

  private static String joined(String first, String sign, String second) {
    if (second.isEmpty()) {
      return first;
    }
    return first.matches(".*[?!.:…]") ? first + " " + second : first + sign + " " + second;
  }
}
