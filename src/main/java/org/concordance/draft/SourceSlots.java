package org.concordance.draft;

import java.util.List;
import java.util.Set;

/**
 * The fields under {@code source}: those that works of a type have, as CSL names them. Any other
 * may be added; left out here are those that would only be in the way.
 */
final class SourceSlots {

  private static final Set<String> IN_PERIODICALS =
      Set.of("article-journal", "article-magazine", "article-newspaper", "periodical", "review");

  private static final Set<String> IN_BOOKS =
      Set.of("chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference");

  private static final Set<String> BOOKS =
      Set.of(
          "book", "classic", "collection", "pamphlet", "review-book", "map", "graphic", "figure");

  private static final Set<String> NUMBERED =
      Set.of("report", "article", "thesis", "standard", "dataset", "software", "manuscript");

  private static final Set<String> OF_LAW =
      Set.of("bill", "hearing", "legal_case", "legislation", "patent", "regulation", "treaty");

  private static final Set<String> SPOKEN =
      Set.of("speech", "event", "performance", "interview", "broadcast");

  private final String type;
  private final Slots slots = new Slots();

  private SourceSlots(String type) {
    this.type = type;
  }

  /** The fields of a work of a CSL type. */
  static Slots of(String type) {
    return new SourceSlots(type).slots();
  }

  private Slots slots() {
    slots
        .add("type", type, "")
        .add("title", "The title of the work", "")
        .list("author", "Ana Lee", "a name a line, or 'author: unknown'; leave out if it has none");
    if (IN_BOOKS.contains(type) || BOOKS.contains(type) || NUMBERED.contains(type)) {
      slots.list("editor", "Jean Moreau", "a name a line");
    }
    where();
    numbers();
    slots
        .add("issued", "2023-05-09", "2023, 2023-05, 2023-05-09: as precisely as the evidence")
        .add("language", "en", "the language of the work")
        .add("URL", "https://example.org/", "the address of the original")
        .add("accessed", "2023-05-10", "the day on which you read it")
        .add("read-at", "https://example.org/copy", "where you read it, if not at the original")
        .add("basis", "full text", "full text, executive summary, abstract or excerpt")
        .add(
            "archived",
            new Value.Fields(
                List.of(
                    Entry.of("URL", "https://web.archive.org/web/2023/https://example.org/"),
                    Entry.of("date", "2023-05-10"))),
            "a snapshot of it, such as one of the Wayback Machine");
    return slots;
  }

  private void where() {
    if (IN_BOOKS.contains(type)) {
      slots.add("container-title", "The book", "the book or proceedings that it is in");
    } else if (IN_PERIODICALS.contains(type)) {
      slots.add("container-title", "The Journal", "the newspaper, magazine or journal");
    } else if (!BOOKS.contains(type)) {
      slots.add("container-title", "The Site", "the website, series or volume that it is in");
    }
    if (SPOKEN.contains(type)) {
      slots.add("event-title", "The conference", "where it was said");
      slots.add("event-place", "Seoul", "the place of that");
    }
    if (!IN_PERIODICALS.contains(type)) {
      slots.add("publisher", "The Institute", "who published it");
    }
    if (IN_BOOKS.contains(type) || BOOKS.contains(type) || NUMBERED.contains(type)) {
      slots.add("publisher-place", "Seoul", "where the publisher is");
    }
  }

  private void numbers() {
    if (NUMBERED.contains(type) || OF_LAW.contains(type) || SPOKEN.contains(type)) {
      slots.add("genre", "Working Paper", "what it calls itself");
      slots.add("number", "12", "the number of the report, bill or standard");
    }
    if (OF_LAW.contains(type)) {
      slots.add("authority", "Diet of Japan", "the court or body that it comes from");
    }
    if (IN_PERIODICALS.contains(type)) {
      slots.add("volume", "12", "");
      slots.add("issue", "3", "");
    }
    if (IN_PERIODICALS.contains(type) || IN_BOOKS.contains(type)) {
      slots.add("page", "45-67", "from its first page to its last");
    }
    if (BOOKS.contains(type) || IN_BOOKS.contains(type)) {
      slots.add("edition", "2", "");
      slots.add("ISBN", "978-0-00-000000-2", "");
    }
    if (!OF_LAW.contains(type) && !SPOKEN.contains(type)) {
      slots.add("DOI", "10.1234/5678", "");
    }
  }
}
