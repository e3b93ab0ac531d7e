package org.concordance.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A beginning under which a record is found by one of its names.
 *
 * @param key the folded name, from one of its words on
 * @param named the record
 * @param name the name
 * @param language the language of the name, as a BCP 47 tag; empty for the archive's own
 * @param sense what the name is to the record
 */
record NameLine(String key, Named named, String name, String language, Sense sense) {

  /** What a name is to what it names. */
  enum Sense {
    /** The label, or a way of writing it that needs no mention. */
    LABEL(""),
    /** Another name. */
    OTHER("also"),
    /** Where it happened. */
    PLACE("place");

    private final String word;

    Sense(String word) {
      this.word = word;
    }
  }

  /** Lines as files have them. */
  static final Comparator<NameLine> ORDER =
      Comparator.comparing(NameLine::key).thenComparing(line -> line.named().path());

  /** The label first, then the longest name: of lines that say the same, the first is kept. */
  static final Comparator<NameLine> FULLEST =
      Comparator.comparing((NameLine line) -> !line.name().equals(line.named().label()))
          .thenComparing(line -> -line.name().length())
          .thenComparing(NameLine::name)
          .thenComparing(NameLine::language);

  /**
   * A record that suggestions name.
   *
   * @param kind what it is: a kind of actor, or actor, topic, event or date
   * @param path the address of its page
   * @param label its preferred name
   * @param readings how many readings it has; of a date, what was published and what happened
   */
  record Named(String kind, String path, String label, int readings) {}

  /** The line; the name is left out where it is the label. */
  String text() {
    String matched = name.equals(named.label()) ? "" : name;
    return List.of(
            key,
            named.kind(),
            named.path(),
            named.label(),
            language,
            Integer.toString(named.readings()),
            matched,
            matched.isEmpty() ? "" : sense.word)
        .stream()
        .map(NameLine::onOneLine)
        .collect(Collectors.joining("\t"));
  }

  /** White space and control characters would end a line or a part of it. */
  static String onOneLine(String text) {
    return text.replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
  }
}
