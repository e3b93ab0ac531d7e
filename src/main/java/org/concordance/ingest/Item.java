package org.concordance.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.model.Place;
import org.concordance.model.RecordKind;

/**
 * What an import does with one thing.
 *
 * @param place where it stands in what is imported
 * @param key its citation key there; empty where it has none
 * @param title what people call it; may be empty
 * @param outcome what becomes of it
 * @param holder the file that it comes into, below the content folder; or the one that holds it
 *     already, as messages show it; may be empty
 * @param why why it does not come, in words that follow a colon, and what to do about it; empty
 *     when it comes
 * @param content the files that it brings, by their paths below the content folder
 * @param aside texts to be read beside the archive, by the names of their files
 * @param remarks what there is to know of it
 */
public record Item(
    Place place,
    String key,
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

  private static final String DRAFT = "\nstatus: draft";

  public Item {
    content = new TreeMap<>(content);
    aside = new TreeMap<>(aside);
    remarks = List.copyOf(remarks);
  }

  /** Where it stands, with the key by which whoever made the library knows it. */
  public String origin() {
    return key.isEmpty() ? place.toString() : key + ", " + place;
  }

  /** Whether what is remarked on it is to be told: it comes, or adds to what is here. */
  boolean isTold() {
    return outcome == Outcome.COMES || outcome == Outcome.KNOWN;
  }

  /** One that does not come. */
  static Item without(Incoming incoming, String key, Outcome outcome, String holder, String why) {
    return new Item(
        incoming.place(),
        key,
        incoming.title(),
        outcome,
        holder,
        why,
        new TreeMap<>(),
        new TreeMap<>(),
        List.of());
  }

  /**
   * The same as a draft, so that no build publishes it before the curator has seen to it; left out
   * where it is a draft already, or none can be made of it.
   *
   * @param mistake what is wrong with it
   */
  public Item heldBack(Place wrong, String mistake) {
    byte[] file = content.get(holder);
    String text = file == null ? "" : new String(file, StandardCharsets.UTF_8);
    if (!holder.startsWith(RecordKind.READING.folder() + "/") || text.contains(DRAFT)) {
      return leftOut(mistake);
    }
    SortedMap<String, byte[]> drafted = new TreeMap<>(content);
    drafted.put(
        holder, text.replaceFirst("^---\n", "---" + DRAFT + "\n").getBytes(StandardCharsets.UTF_8));
    List<Remark> told = new ArrayList<>(remarks);
    told.add(
        Remark.held(place, "is draft, for there is a mistake: " + mistake + " (" + wrong + ")"));
    return new Item(place, key, title, outcome, holder, why, drafted, aside, told);
  }

  /** The same, left out after all: with its files, it would have come to nothing. */
  public Item leftOut(String reason) {
    return new Item(
        place, key, title, Outcome.LEFT_OUT, "", reason, new TreeMap<>(), new TreeMap<>(), remarks);
  }
}
