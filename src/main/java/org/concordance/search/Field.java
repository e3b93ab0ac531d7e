package org.concordance.search;

import java.util.List;

/** The parts of a reading in which words are looked for, in the order of their positions. */
enum Field {
  /** The title of the summary, and that of the original where it is another. */
  TITLE(4),
  /** All names of those who take part. */
  ACTORS(3),
  /** All names of its topics and events. */
  TOPICS(2),
  /** All names of the topics above those, and the places of the events. */
  BROADER(1),
  /** The text, passage by passage. */
  BODY(1);

  /** All fields. */
  static final List<Field> ALL = List.of(values());

  private final int weight;

  Field(int weight) {
    this.weight = weight;
  }

  /** How much more a word counts here than in the text. */
  int weight() {
    return weight;
  }
}
