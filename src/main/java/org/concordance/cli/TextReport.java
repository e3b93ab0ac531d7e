package org.concordance.cli;

import java.io.PrintWriter;
import org.concordance.model.Problem;

/**
 * Tells people what a run came to.
 *
 * @param quiet whether to leave out what was done
 */
record TextReport(Screen screen, boolean quiet) {

  void print(Outcome outcome) {
    PrintWriter err = screen.err();
    outcome.problems().forEach(problem -> err.println(shown(problem)));
    switch (outcome.kind()) {
      case DONE -> {
        if (!quiet) {
          screen.out().println(outcome.message());
        }
      }
      case REFUSED -> err.println(painted(Paint.ERROR, "error:") + " " + outcome.message());
      case CONTENT, USAGE, PROGRAM -> err.println(outcome.message());
    }
    if (!outcome.hint().isEmpty()) {
      err.println(painted(Paint.DIM, "    hint: " + outcome.hint()));
    }
    outcome.details().forEach(err::println);
  }

  private String shown(Problem problem) {
    return screen.colouredErr() ? Paint.problem(problem) : problem.toString();
  }

  private String painted(Paint paint, String text) {
    return screen.colouredErr() ? paint.on(text) : text;
  }
}
