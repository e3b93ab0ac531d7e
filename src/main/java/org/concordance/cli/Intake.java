package org.concordance.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.concordance.ingest.Item;
import org.concordance.ingest.Remark;
import org.concordance.ingest.Tally;
import org.concordance.model.Characters;
import org.concordance.model.Problem;
import org.concordance.model.Severity;

/**
 * What an import came to, on a terminal: all of it where that is little, else what went wrong and
 * the numbers.
 *
 * @param root the content folder, as messages show it
 * @param items what became of each thing
 */
record Intake(String root, List<Item> items) {

  /** The most things of which everything is told. */
  private static final int FEW = 5;

  /** The most things of one sort that are named. */
  private static final int NAMED = 20;

  /** The lines, without one about the report. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (items.size() <= FEW) {
      items.stream()
          .filter(item -> item.outcome() == Item.Outcome.COMES)
          .forEach(item -> tell(item, lines));
    }
    add(lines, Item.Outcome.LEFT_OUT, "cannot come");
    add(lines, Item.Outcome.TWICE, "stands twice");
    add(lines, Item.Outcome.KNOWN, "is here already");
    lines.add(Tally.of(items).sentence());
    return lines.stream().map(Characters::onOneLine).toList();
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
    return (item.why().isEmpty() ? "" : ": " + item.why())
        + (item.holder().isEmpty() ? "" : " as " + item.holder());
  }

  private void tell(Item item, List<String> lines) {
    lines.add(root + "/" + item.holder() + " from " + item.place());
    for (Remark remark : item.remarks()) {
      lines.add("  " + word(remark.kind()) + ": " + remark.sentence());
    }
  }

  private static String word(Remark.Kind kind) {
    return switch (kind) {
      case GUESSED -> "guessed";
      case ASIDE -> "beside it";
      case LEFT_OUT -> "left out";
    };
  }

  private void add(List<String> lines, Item.Outcome outcome, String what) {
    List<Item> found = items.stream().filter(item -> item.outcome() == outcome).toList();
    found.stream()
        .limit(NAMED)
        .map(item -> item.place() + ": " + what + because(item))
        .forEach(lines::add);
    if (found.size() > NAMED) {
      lines.add("  and " + (found.size() - NAMED) + " more: see the report");
    }
  }
}
