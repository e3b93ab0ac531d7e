package org.concordance.model;

import java.util.List;

/**
 * Where in the content something stands, before anybody has looked for its line: a value by the
 * keys that lead to it, or a place that is known.
 *
 * @param known the place, when there are no keys; else that of the file
 * @param keys the keys of the front matter, from the outermost; lists on the way are gone through
 * @param value the text of the value, where several stand under the keys; empty for the first
 */
public record Spot(Place known, List<String> keys, String value) {

  /** Copies the list. */
  public Spot {
    keys = List.copyOf(keys);
  }

  /** What stands under keys of a file's front matter. */
  public static Spot of(String file, String... keys) {
    return new Spot(Place.of(file), List.of(keys), "");
  }

  /** A place that is known already. */
  public static Spot at(Place place) {
    return new Spot(place, List.of(), "");
  }

  /** The one of several values that has this text. */
  public Spot holding(String text) {
    return new Spot(known, keys, text);
  }

  /** The file. */
  public String file() {
    return known.file();
  }
}
