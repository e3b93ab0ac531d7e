package org.concordance.advice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Things by keys that like ones share, so that not everything has to be compared with everything.
 *
 * <p>In a bucket each thing is compared with the first and with the one before it: the cost grows
 * with the number of keys and never with its square, however many things share one.
 *
 * @param <T> the things; they have to be added in a fixed order
 */
final class Buckets<T> {

  private final BiConsumer<T, T> compare;
  private final Map<String, T> first = new HashMap<>();
  private final Map<String, T> before = new HashMap<>();

  /**
   * Empty buckets.
   *
   * @param compare takes an earlier thing and a later one that shares a key with it
   */
  Buckets(BiConsumer<T, T> compare) {
    this.compare = compare;
  }

  /** Compares a thing with those that have one of its keys, and adds it. */
  void add(T thing, Iterable<String> keys) {
    Set<T> compared = new HashSet<>();
    compared.add(thing);
    for (String key : keys) {
      T one = first.putIfAbsent(key, thing);
      T other = before.put(key, thing);
      if (one != null && compared.add(one)) {
        compare.accept(one, thing);
      }
      if (other != null && compared.add(other)) {
        compare.accept(other, thing);
      }
    }
  }
}
