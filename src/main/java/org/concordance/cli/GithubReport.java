package org.concordance.cli;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.Place;
import org.concordance.model.Problem;
import org.concordance.model.Severity;

/**
 * Tells GitHub's runners what a run came to: each problem as for people, and again as a workflow
 * command, which GitHub shows beside the line at fault (ten of a kind; the log has them all). All
 * of it goes to one stream, so that it stays in order.
 *
 * @see <a
 *     href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow
 *     commands</a>
 * @see <a
 *     href="https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts">escaping</a>
 */
final class GithubReport {

  private static final String TITLE = "title=Concordance";

  private GithubReport() {}

  /**
   * The lines to print.
   *
   * @param quiet whether to leave out what was done
   */
  static List<String> of(Outcome outcome, boolean quiet) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : outcome.problems()) {
      addLines(lines, problem.toString());
      String command = level(problem.severity()) + " " + properties(problem.place());
      lines.add(command(command, problem.message(), problem.hint()));
    }
    switch (outcome.kind()) {
      case DONE -> {
        if (!quiet) {
          addLines(lines, outcome.message());
        }
      }
      // The problems are the annotations.
      case CONTENT -> addLines(lines, outcome.message());
      case REFUSED, USAGE, PROGRAM -> addFailure(lines, outcome);
    }
    return lines;
  }

  private static void addLines(List<String> lines, String text) {
    text.lines().map(GithubReport::harmless).forEach(lines::add);
  }

  private static void addFailure(List<String> lines, Outcome outcome) {
    addLines(lines, "error: " + outcome.message());
    if (!outcome.hint().isEmpty()) {
      addLines(lines, "    hint: " + outcome.hint());
    }
    outcome.details().forEach(line -> addLines(lines, line));
    String more =
        outcome.details().isEmpty()
            ? outcome.message()
            : outcome.message() + "\n" + outcome.details().get(0);
    lines.add(command("error " + TITLE, more, outcome.hint()));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String properties(Place place) {
    return "file="
        + property(place.file())
        + (place.line() > 0 ? ",line=" + place.line() : "")
        + (place.column() > 0 ? ",col=" + place.column() : "")
        + ","
        + TITLE;
  }

  private static String command(String command, String message, String hint) {
    return "::" + command + "::" + data(message) + (hint.isEmpty() ? "" : "%0Ahint: " + data(hint));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /**
   * A line that no runner takes for a command, whatever is quoted in it: it looks for {@code ::} at
   * the beginning, and for the {@code ##[} of old anywhere.
   */
  private static String harmless(String line) {
    String quiet = line.replace("##[", "## [");
    return quiet.stripLeading().startsWith("::") ? "| " + quiet : quiet;
  }
}
