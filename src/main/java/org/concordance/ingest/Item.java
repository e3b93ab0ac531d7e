package org.concordance.ingest;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.model.Place;

/**
 * What an import does with one thing.
 *
 * @param place where it stands in what is imported
 * @param title what people call it; may be empty
 * @param outcome what becomes of it
 * @param holder the file that it comes into, below the content folder; or the one that holds it
 *     already, as messages show it; may be empty
 * @param why why it does not come, and what to do about it; empty when it comes
 * @param content the files that it brings, by their paths below the content folder
 * @param aside texts to be read beside the archive, by the names of their files
 * @param remarks what there is to know of it
 */
public record Item(
    Place place,
    String title,
    Outcome outcome,
    String holder,
    String why,
    SortedMap<String, byte[]> content,
    SortedMap<String, byte[]> aside,
    List<Remark> remarks) {

  /** What can become of something. */
  public enum Outcome {
    /** It comes into the archive. */
    COMES,
    /** The archive has it already. */
    KNOWN,
    /** It stands twice in what is imported, and comes once. */
    TWICE,
    /** It cannot come. */
    LEFT_OUT
  }

  public Item {
    content = new TreeMap<>(content);
    aside = new TreeMap<>(aside);
    remarks = List.copyOf(remarks);
  }

  /** One that does not come. */
  static Item without(Place place, String title, Outcome outcome, String holder, String why) {
    return new Item(
        place, title, outcome, holder, why, new TreeMap<>(), new TreeMap<>(), List.of());
  }

  /** The same, left out after all: with its files, it would have come to nothing. */
  public Item leftOut(String reason) {
    return new Item(
        place, title, Outcome.LEFT_OUT, "", reason, new TreeMap<>(), new TreeMap<>(), remarks);
  }
}
