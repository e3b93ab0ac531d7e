package org.concordance.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers for words, from 0, so that they are counted in arrays. Which number a word has is chance,
 * and must not show. Safe for use by several threads.
 */
final class WordNumbers {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** A word with its number. */
  record Numbered(String word, int number) {}

  /** The numbers of words, which they keep. */
  int[] of(List<String> words) {
    int[] found = new int[words.size()];
    int at = 0;
    for (String word : words) {
      found[at++] = numbers.computeIfAbsent(word, unknown -> next.getAndIncrement());
    }
    return found;
  }

  /** Above every number that was given. */
  int size() {
    return next.get();
  }

  /** Every word that has a number, in no order. */
  List<Numbered> all() {
    List<Numbered> all = new ArrayList<>();
    numbers.forEach((word, number) -> all.add(new Numbered(word, number)));
    return all;
  }
}
