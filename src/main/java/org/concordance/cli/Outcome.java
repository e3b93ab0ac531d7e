package org.concordance.cli;

import java.util.List;
import org.concordance.model.Problem;
import org.concordance.model.Severity;

/**
 * What a run of a command came to.
 *
 * @param problems what is wrong with files, sorted by place
 * @param message what was done, or why it was not
 * @param hint the cure; may be empty
 * @param details lines for whoever mends the program; mostly none
 */
record Outcome(
    Kind kind, List<Problem> problems, String message, String hint, List<String> details) {

  /** How a run can end. */
  enum Kind {
    /** What was asked for is done. */
    DONE(0, "done"),
    /** There are mistakes, and they are told as problems. */
    CONTENT(1, "content"),
    /** What was asked for cannot be done. */
    REFUSED(1, "refused"),
    /** The command was used wrongly. */
    USAGE(2, "usage"),
    /** The program has a mistake. */
    PROGRAM(1, "program");

    private final int status;
    private final String word;

    Kind(int status, String word) {
      this.status = status;
      this.word = word;
    }

    /** The exit status. */
    int status() {
      return status;
    }

    /** The word for it in JSON. */
    String word() {
      return word;
    }
  }

  Outcome {
    problems = List.copyOf(problems);
    details = List.copyOf(details);
  }

  static Outcome done(List<Problem> problems, String message) {
    return new Outcome(Kind.DONE, problems, message, "", List.of());
  }

  static Outcome mistakes(List<Problem> problems, String message) {
    return new Outcome(Kind.CONTENT, problems, message, "", List.of());
  }

  static Outcome refused(String message) {
    return new Outcome(Kind.REFUSED, List.of(), message, "", List.of());
  }

  static Outcome usage(String message, String hint) {
    return new Outcome(Kind.USAGE, List.of(), message, hint, List.of());
  }

  static Outcome program(List<String> trace) {
    return new Outcome(
        Kind.PROGRAM,
        List.of(),
        "This is a mistake in the program, not in your content. Please report it:",
        "",
        trace);
  }

  /** The same, without problems that were all told before. */
  Outcome after(List<Problem> told) {
    return problems.equals(told) ? new Outcome(kind, List.of(), message, hint, details) : this;
  }

  long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
