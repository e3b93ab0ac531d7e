package org.concordance.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.model.Permalink;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.Slug;

/** Reads the files of a ledger, and reports lines that are none of its. */
public final class LedgerReader {

  private static final Pattern ADDRESS = Pattern.compile("/([^\t]+)\t([a-z]+)\t(\\S+)");
  private static final Pattern ANCHOR = Pattern.compile("([^\t *]+)\t([^\t]+)\t([^\t]+)");
  private static final Pattern WHOLE = Pattern.compile("\\*\t(\\d{1,6})\t([^\t]+)\t([0-9a-f]{12})");
  private static final Pattern FEED = Pattern.compile("tag:[^\\s:]+:|https?://\\S+/");
  private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)(/\\d{4}-\\d{2}-\\d{2})?");
  private static final String CURE =
      "the ledger is written by 'record' alone; get the line back from git, or take it out if it never was one";

  private final Problems problems;
  private final SortedMap<Permalink, Address> addresses = new TreeMap<>();
  private final SortedMap<String, Anchors> anchors = new TreeMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private Optional<String> feed = Optional.empty();

  /** A reader that has read nothing yet. */
  public LedgerReader(Problems problems) {
    this.problems = problems;
  }

  /** Whether a file is one of the ledger's, by its path below {@code content/}. */
  public static boolean isLedger(String path) {
    return path.equals(LedgerFiles.PERMALINKS)
        || path.equals(LedgerFiles.FEED)
        || name(path).isPresent();
  }

  /** The text whose anchors a file holds. */
  private static Optional<String> name(String path) {
    if (!path.startsWith(LedgerFiles.ANCHORS) || !path.endsWith(LedgerFiles.ENDING)) {
      return Optional.empty();
    }
    int end = path.length() - LedgerFiles.ENDING.length();
    Matcher name = NAME.matcher(path.substring(LedgerFiles.ANCHORS.length(), end));
    return name.matches() && Slug.isId(name.group(1))
        ? Optional.of(name.group())
        : Optional.empty();
  }

  /**
   * Reads one file.
   *
   * @param path its path below {@code content/}
   * @param shown its path as messages show it
   */
  public void read(String path, String shown, String text) {
    List<String> lines = text.lines().toList();
    if (path.equals(LedgerFiles.PERMALINKS)) {
      for (int i = 0; i < lines.size(); i++) {
        readAddress(lines.get(i), new Place(shown, i + 1, 1));
      }
    } else if (path.equals(LedgerFiles.FEED)) {
      readFeed(text.strip(), new Place(shown, 1, 1));
    } else {
      String name = name(path).orElseThrow();
      anchors.put(name, readAnchors(lines, shown));
      places.put(name, Place.of(shown));
    }
  }

  /** Everything read. */
  public Ledger ledger() {
    return new Ledger(addresses, anchors, feed, places);
  }

  private void readFeed(String base, Place place) {
    if (FEED.matcher(base).matches()) {
      feed = Optional.of(base);
    } else {
      problems.error(place, "not what the ids of a feed begin with", CURE);
    }
  }

  private void readAddress(String line, Place place) {
    Matcher fields = ADDRESS.matcher(line);
    Optional<AddressKind> kind =
        fields.matches() ? AddressKind.ofWord(fields.group(2)) : Optional.empty();
    Optional<Permalink> found =
        kind.flatMap(one -> Permalink.parse(fields.group(1)).filter(one::fits));
    if (found.isEmpty()) {
      problems.error(place, "not an address, its kind and its id, with tabs between them", CURE);
      return;
    }
    Permalink permalink = found.get();
    Address address = new Address(permalink, kind.get(), fields.group(3));
    Address first = addresses.putIfAbsent(permalink, address);
    if (first == null) {
      places.put(permalink.toString(), place);
    } else if (!first.equals(address)) {
      problems.error(
          place,
          "the address "
              + permalink
              + " is recorded twice, as "
              + said(first)
              + " and "
              + said(address),
          "keep the line that was there first");
    }
  }

  private static String said(Address address) {
    return address.kind().word() + " " + address.id();
  }

  private Anchors readAnchors(List<String> lines, String shown) {
    Optional<WholeText> whole = Optional.empty();
    List<Anchor> list = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<WholeText> text = wholeText(lines.get(i));
      Optional<Anchor> anchor = text.isPresent() ? Optional.empty() : anchor(lines.get(i));
      anchor.ifPresent(list::add);
      whole = later(whole, text);
      if (text.isEmpty() && anchor.isEmpty()) {
        problems.error(
            new Place(shown, i + 1, 1),
            "not a passage's id, its standing and its fingerprint, with tabs between them",
            CURE);
      }
    }
    return new Anchors(whole, List.of()).with(new Anchors(Optional.empty(), list));
  }

  /** A merge in git can leave two texts: the later one knows of more changes. */
  private static Optional<WholeText> later(Optional<WholeText> one, Optional<WholeText> other) {
    return Stream.of(one, other)
        .flatMap(Optional::stream)
        .reduce((first, second) -> second.changes() >= first.changes() ? second : first);
  }

  private static Optional<WholeText> wholeText(String line) {
    Matcher fields = WHOLE.matcher(line);
    return fields.matches()
        ? Fingerprint.parse(fields.group(2))
            .map(
                announced ->
                    WholeText.recorded(
                        Integer.parseInt(fields.group(1)), announced, fields.group(3)))
        : Optional.empty();
  }

  private static Optional<Anchor> anchor(String line) {
    Matcher fields = ANCHOR.matcher(line);
    return fields.matches()
        ? Fingerprint.parse(fields.group(3))
            .flatMap(print -> LedgerFiles.anchor(fields.group(1), fields.group(2), print))
        : Optional.empty();
  }
}
