package org.concordance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.concordance.build.Built;
import org.concordance.model.Problem;
import org.concordance.model.Severity;
import org.concordance.outside.Findings;
import org.concordance.publish.Publication;
import org.concordance.publish.Verification;
import org.concordance.publish.Verification.Change;

/** The line at the end that says what was done. */
final class Summary {

  private static final String UNCHANGED = "nothing changed";

  private Summary() {}

  /** What was made, and what that changed in the folder. */
  static String built(Built built, Path output, Publication publication, String time) {
    return built(made(built), output, changes(publication), time);
  }

  /** What an earlier run made, which is there still. */
  static String unchanged(String made, Path output, String time) {
    return built(made, output, UNCHANGED, time);
  }

  private static String built(String made, Path output, String changes, String time) {
    return String.format(Locale.ROOT, "Built %s: %s in %s; %s.", output, made, time, changes);
  }

  /** What a site has: "142 pages from 5 readings, 42 actors, 24 topics and 22 events". */
  static String made(Built built) {
    return count(built.pages(), "page") + " from " + contents(built);
  }

  /** What the archive holds: "5 readings, 42 actors, 24 topics and 22 events". */
  static String contents(Built built) {
    var archive = built.archive();
    return count(archive.readings().size(), "reading")
        + ", "
        + count(archive.actors().size(), "actor")
        + ", "
        + count(archive.topics().size(), "topic")
        + " and "
        + count(archive.events().size(), "event");
  }

  /** What publishing changed: "3 files added, 1 removed", or that nothing did. */
  static String changes(Publication publication) {
    if (publication.isUnchanged()) {
      return UNCHANGED;
    }
    List<String> parts = new ArrayList<>();
    add(parts, publication.added(), "added");
    add(parts, publication.changed(), "changed");
    add(parts, publication.removed(), "removed");
    return parts.isEmpty() ? "list of files renewed" : String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String done) {
    if (count > 0) {
      parts.add((parts.isEmpty() ? count(count, "file") : Integer.toString(count)) + " " + done);
    }
  }

  /** What is wrong, in numbers: "2 errors, 1 warning", "no mistakes, 4 notes". */
  static String found(List<Problem> problems) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(one -> one.severity() == severity).count();
      if (count > 0) {
        counts.add(count(count, severity.word()));
      }
    }
    boolean mistaken = problems.stream().anyMatch(one -> one.severity() != Severity.NOTE);
    if (!mistaken) {
      counts.add(0, "no mistakes");
    }
    return String.join(", ", counts);
  }

  /**
   * What asking elsewhere has brought: "Asked after 12 of 40 links elsewhere, the others were
   * known."
   *
   * @param one what was asked after
   * @param many several of it
   */
  static String asked(Findings findings, String one, String many) {
    int known = findings.all() - findings.asked();
    String before = known == 0 ? "" : "; " + count(known, "answer was", "answers were") + " known";
    String asked = "Asked after " + count(findings.asked(), one, many) + before + ".";
    if (findings.offline()) {
      return asked + " Nobody answered: is this computer online?";
    }
    return asked
        + (findings.left() == 0
            ? ""
            : " " + count(findings.left(), "has", "have") + " no answer yet; run it again later.")
        + (findings.kept() ? "" : " The answers could not be kept for the next run.");
  }

  /** How a build that failed ends. */
  static String failure(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.stream().filter(p -> p.severity() == Severity.WARNING).count();
    String found =
        errors == 0
            ? count(warnings, "warning") + " (--strict)"
            : warnings == 0
                ? count(errors, "error")
                : count(errors, "error") + " and " + count(warnings, "warning");
    return found + ". Nothing was written.";
  }

  /** That a site is as it was published. */
  static String verified(Path folder, Verification verification) {
    int files = verification.files();
    return "Verified "
        + folder
        + ": "
        + count(files, "file")
        + (files == 1 ? " is" : " are")
        + " as published.";
  }

  /** How a verification that found something ends: how much, and what to do about it. */
  static String notVerified(Path folder, Verification verification) {
    List<String> parts = new ArrayList<>();
    for (Change change : Change.values()) {
      add(parts, verification.count(change), change.word());
    }
    int added = verification.count(Change.ADDED);
    return folder
        + " is not as published: "
        + String.join(", ", parts)
        + "."
        + (added < verification.findings().size() ? " Run 'build' to restore it." : "")
        + (added > 0 ? " Move away what does not belong there." : "");
  }

  static String count(long n, String noun) {
    return count(n, noun, noun + "s");
  }

  static String count(long n, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
  }

  /** Tells the time since now, in words. */
  static Supplier<String> timer() {
    long start = System.nanoTime();
    return () -> seconds(System.nanoTime() - start);
  }

  /** A time in seconds, with one decimal place. */
  static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }
}
