package org.concordance.cli;

import java.util.Map;
import org.concordance.model.Problem;
import org.concordance.model.Severity;

/**
 * Colours for terminals, in the eight that every one has, so that they go with its background.
 *
 * @see <a href="https://no-color.org/">NO_COLOR</a>
 * @see <a href="https://bixense.com/clicolors/">CLICOLOR and CLICOLOR_FORCE</a>
 */
enum Paint {
  /** Places. */
  BOLD("1"),
  /** Cures, notes, and what is said by the way. */
  DIM("2"),
  ERROR("1;31"),
  WARNING("33");

  private final String code;

  Paint(String code) {
    this.code = code;
  }

  /** A text in this colour. */
  String on(String text) {
    return "\u001B[" + code + "m" + text + "\u001B[0m";
  }

  /** The colour of a severity. */
  static Paint of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case NOTE -> DIM;
    };
  }

  /** A problem as {@link Problem#toString}, in colours. */
  static String problem(Problem problem) {
    String text =
        BOLD.on(problem.place().toString() + ":")
            + " "
            + of(problem.severity()).on(problem.severity().word() + ":")
            + " "
            + problem.message();
    return problem.hint().isEmpty() ? text : text + "\n" + DIM.on("    hint: " + problem.hint());
  }

  /**
   * Whether a stream shows colours.
   *
   * @param environment the variables of the environment
   * @param terminal whether the stream is a terminal
   */
  static boolean isWanted(Map<String, String> environment, boolean terminal, boolean windows) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!environment.getOrDefault("CLICOLOR_FORCE", "0").matches("0?")) {
      return true;
    }
    return isUnderstood(environment, terminal, windows)
        && !environment.getOrDefault("CLICOLOR", "").equals("0");
  }

  /**
   * Whether a stream understands escape codes. A console of Windows does so only when it is told
   * to, which Java cannot do; what runs there under a shell of Unix says {@code TERM}.
   */
  static boolean isUnderstood(Map<String, String> environment, boolean terminal, boolean windows) {
    String kind = environment.getOrDefault("TERM", "");
    return terminal && !kind.equals("dumb") && (!windows || kind.matches("(xterm|cygwin).*"));
  }
}
