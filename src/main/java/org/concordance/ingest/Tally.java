package org.concordance.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What became of things, in numbers.
 *
 * @param came how many come
 * @param known how many the archive has already
 * @param twice how many stand twice in what is imported
 * @param leftOut how many cannot come
 * @param held how many of those that come are drafts that were none
 * @param guessed how many values of those that come are doubtful
 * @param lost how many things in those that come could not be kept
 * @param beyond how many things in those that are here already their files do not have
 */
public record Tally(
    int came, int known, int twice, int leftOut, int held, int guessed, int lost, int beyond) {

  private static final Set<Remark.Kind> LOST = Set.of(Remark.Kind.LEFT_OUT, Remark.Kind.TRIFLE);

  /** Counts. */
  public static Tally of(List<Item> items) {
    return new Tally(
        count(items, Item.Outcome.COMES),
        count(items, Item.Outcome.KNOWN),
        count(items, Item.Outcome.TWICE),
        count(items, Item.Outcome.LEFT_OUT),
        (int) items.stream().filter(Tally::isHeld).count(),
        count(items, Item.Outcome.COMES, Set.of(Remark.Kind.GUESSED)),
        count(items, Item.Outcome.COMES, LOST),
        count(items, Item.Outcome.KNOWN, LOST));
  }

  private static int count(List<Item> items, Item.Outcome outcome) {
    return (int) items.stream().filter(item -> item.outcome() == outcome).count();
  }

  private static int count(List<Item> items, Item.Outcome outcome, Set<Remark.Kind> kinds) {
    return (int)
        items.stream()
            .filter(item -> item.outcome() == outcome)
            .flatMap(item -> item.remarks().stream())
            .filter(remark -> kinds.contains(remark.kind()))
            .count();
  }

  private static boolean isHeld(Item item) {
    return item.outcome() == Item.Outcome.COMES
        && item.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.HELD);
  }

  /** The numbers in a sentence or two. */
  public String sentence() {
    List<String> parts = new ArrayList<>();
    parts.add(number(came) + (came == 1 ? " comes" : " come"));
    add(parts, known, "is here already", "are here already");
    add(parts, twice, "stands twice", "stand twice");
    add(parts, leftOut, "cannot come", "cannot come");
    List<String> values = new ArrayList<>();
    add(values, held, "is held back as a draft", "are held back as drafts");
    add(values, guessed, "value is guessed", "values are guessed");
    add(values, lost, "thing was left out", "things were left out");
    String more =
        beyond == 0
            ? ""
            : " Of what is here already, "
                + one(beyond, "thing was not added", "things were not added")
                + ".";
    return String.join(", ", parts) + "." + ofThese(values) + more;
  }

  private static String ofThese(List<String> values) {
    int last = values.size() - 1;
    return values.isEmpty()
        ? ""
        : " Of what comes, "
            + (last == 0 ? "" : String.join(", ", values.subList(0, last)) + " and ")
            + values.get(last)
            + ".";
  }

  private static void add(List<String> parts, int n, String one, String many) {
    if (n > 0) {
      parts.add(one(n, one, many));
    }
  }

  private static String one(int n, String one, String many) {
    return number(n) + " " + (n == 1 ? one : many);
  }

  private static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
