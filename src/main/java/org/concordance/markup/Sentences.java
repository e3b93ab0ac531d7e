package org.concordance.markup;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The sentences of a text, looked for once, however many of its words are asked for. */
final class Sentences {

  private final String text;
  private final NavigableSet<Integer> begins = new TreeSet<>();
  private final NavigableSet<Integer> ends = new TreeSet<>();

  Sentences(String text) {
    this.text = text;
    SentenceEnds found = new SentenceEnds(text);
    while (found.find()) {
      ends.add(found.start());
      begins.add(found.end());
    }
  }

  /** The sentence in which words stand; more than one, if the words do. */
  Sentence around(int start, int end) {
    int from = Optional.ofNullable(begins.floor(start)).orElse(0);
    int to = Optional.ofNullable(ends.ceiling(end)).orElse(text.length());
    return Sentence.of(text, from, start, end, to);
  }
}
