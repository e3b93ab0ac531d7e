package org.concordance.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concordance.ingest.Item;
import org.concordance.ingest.Remark;
import org.concordance.ingest.Tally;
import org.concordance.model.Characters;
import org.concordance.model.Problem;
import org.concordance.model.Severity;

/**
 * What an import came to, on a terminal: all of it where that is little or is asked for, else each
 * thing in a line, of many the first.
 *
 * @param root the content folder, as messages show it
 * @param items what became of each thing
 * @param inFull whether all of it is asked for
 */
record Intake(String root, List<Item> items, boolean inFull) {

  /** The most things of which everything is told. */
  private static final int FEW = 5;

  /** The most things of one sort that are named. */
  private static final int NAMED = 20;

  /** The lines, without one about the report. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Item item : some(Item.Outcome.COMES)) {
      lines.add(root + "/" + item.holder() + " from " + item.origin());
      if (isDetailed()) {
        item.remarks().forEach(one -> lines.add("  " + word(one.kind()) + ": " + one.sentence()));
      }
    }
    more(lines, Item.Outcome.COMES);
    add(lines, Item.Outcome.LEFT_OUT, "cannot come");
    add(lines, Item.Outcome.TWICE, "stands twice");
    add(lines, Item.Outcome.KNOWN, "is here already");
    lines.add(Tally.of(items).sentence());
    return lines.stream().map(Characters::onOneLine).toList();
  }

  /** Whether the lines say all that there is to say. */
  boolean isWhole() {
    return Stream.of(Item.Outcome.values()).allMatch(outcome -> all(outcome).size() <= most())
        && (isDetailed() || items.stream().allMatch(item -> item.remarks().isEmpty()));
  }

  private boolean isDetailed() {
    return inFull || items.size() <= FEW;
  }

  private int most() {
    return inFull ? Integer.MAX_VALUE : NAMED;
  }

  private List<Item> all(Item.Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).toList();
  }

  private List<Item> some(Item.Outcome outcome) {
    return all(outcome).stream().limit(most()).toList();
  }

  private void more(List<String> lines, Item.Outcome outcome) {
    int more = all(outcome).size() - some(outcome).size();
    if (more > 0) {
      lines.add(String.format(Locale.ROOT, "  and %,d more", more));
    }
  }

  /** All of it as problems, for programs: what cannot come is a warning, all else a note. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Item item : items) {
      switch (item.outcome()) {
        case COMES -> tell(item, problems);
        case LEFT_OUT -> problems.add(problem(Severity.WARNING, item, "cannot come"));
        case TWICE -> problems.add(problem(Severity.NOTE, item, "stands twice"));
        case KNOWN -> {
          problems.add(problem(Severity.NOTE, item, "is here already"));
          tell(item, problems);
        }
      }
    }
    return problems.stream().sorted().toList();
  }

  private static void tell(Item item, Collection<Problem> problems) {
    item.remarks().forEach(remark -> problems.add(problem(remark)));
  }

  private static Problem problem(Remark remark) {
    String message = word(remark.kind()) + ": " + remark.sentence();
    return new Problem(Severity.NOTE, remark.place(), message, "");
  }

  private static Problem problem(Severity severity, Item item, String what) {
    return new Problem(severity, item.place(), what + because(item), "");
  }

  private static String because(Item item) {
    return item.why().isEmpty() ? "" : ": " + item.why();
  }

  private static String word(Remark.Kind kind) {
    return switch (kind) {
      case HELD -> "held back";
      case GUESSED -> "guessed";
      case ASIDE -> "beside it";
      case LEFT_OUT, TRIFLE -> "left out";
    };
  }

  private void add(List<String> lines, Item.Outcome outcome, String what) {
    some(outcome).forEach(item -> lines.add(item.origin() + ": " + what + because(item)));
    more(lines, outcome);
  }
}
