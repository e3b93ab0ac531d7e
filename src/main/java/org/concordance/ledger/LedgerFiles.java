package org.concordance.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.edtf.Edtf;
import org.concordance.model.Lazy;
import org.concordance.model.Place;

/**
 * The text form of the ledger: lines whose fields are set apart by tabs.
 *
 * <p>{@code feed.txt} holds what feed ids begin with. {@code permalinks.tsv} has a line an address,
 * sorted. A file of anchors has a line a passage, in the order of the text, below one on the text
 * as a whole that begins with {@code *}.
 */
public final class LedgerFiles {

  /** The folder of the ledger, below {@code content/}. */
  public static final String FOLDER = "ledger/";

  /** The list of addresses as a file of the site: whoever has a copy can tell what it promises. */
  public static final String PUBLISHED = "permalinks.tsv";

  static final String FEED = FOLDER + "feed.txt";
  static final String PERMALINKS = FOLDER + "permalinks.tsv";
  static final String ANCHORS = FOLDER + "anchors/";
  static final String ENDING = ".tsv";
  static final String WHOLE_TEXT = "*";
  static final String HERE = "here";
  static final String ALSO = "also";
  static final String GONE = "gone";

  private LedgerFiles() {}

  /**
   * The file that holds what is recorded of a text.
   *
   * @param name what names the text among the anchors
   * @param root the content folder, as messages show it
   */
  public static Place anchorsPlace(String name, String root) {
    return Place.of(root + "/" + ANCHORS + name + ENDING);
  }

  /** The files of a ledger, by their paths below {@code content/}. */
  public static SortedMap<String, String> of(Ledger ledger) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(PERMALINKS, addresses(ledger));
    ledger.feed().ifPresent(base -> files.put(FEED, base + "\n"));
    ledger
        .anchors()
        .forEach((name, anchors) -> files.put(ANCHORS + name + ENDING, anchors(anchors)));
    return files;
  }

  /** The addresses of a ledger, a line each. */
  public static String addresses(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    for (Address address : ledger.addresses().values()) {
      lines.add(line(address.permalink().toString(), address.kind().word(), address.id()));
    }
    return String.join("", lines);
  }

  private static String anchors(Anchors anchors) {
    StringBuilder text = new StringBuilder();
    anchors.text().ifPresent(whole -> text.append(line(whole)));
    for (Anchor anchor : anchors.list()) {
      text.append(line(anchor.id(), standing(anchor), anchor.fingerprint().toString()));
    }
    return text.toString();
  }

  private static String line(WholeText whole) {
    return line(
        WHOLE_TEXT,
        Integer.toString(whole.changes()),
        whole.announced().toString(),
        whole.hash().get());
  }

  private static String standing(Anchor anchor) {
    return switch (anchor.standing()) {
      case HERE -> HERE;
      case ALSO -> ALSO;
      case GONE -> GONE + anchor.revised().map(day -> " " + day).orElse("");
    };
  }

  private static String line(String... fields) {
    return String.join("\t", fields) + "\n";
  }

  /** Reads the standing of an anchor; empty when it is none. */
  static Optional<Anchor> anchor(String id, String standing, Fingerprint recorded) {
    Lazy<Fingerprint> fingerprint = Lazy.known(recorded);
    Anchor here = Anchor.here(id, fingerprint);
    if (standing.equals(HERE)) {
      return Optional.of(here);
    }
    if (standing.equals(ALSO)) {
      return Optional.of(Anchor.also(id, fingerprint));
    }
    if (standing.equals(GONE)) {
      return Optional.of(here.gone(Optional.empty()));
    }
    return standing.startsWith(GONE + " ")
        ? Edtf.parseDay(standing.substring(GONE.length() + 1))
            .map(day -> here.gone(Optional.of(day)))
        : Optional.empty();
  }
}
