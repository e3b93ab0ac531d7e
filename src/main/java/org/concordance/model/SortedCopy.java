package org.concordance.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Immutable copies of maps whose order does not depend on hashes. */
final class SortedCopy {

  private SortedCopy() {}

  static <V> SortedMap<String, V> of(Map<String, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
