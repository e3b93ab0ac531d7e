package org.concordance.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.concordance.model.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the arguments, and what was perhaps meant. */
final class Misuse {

  private Misuse() {}

  static Outcome of(ParameterException e) {
    CommandLine command = e.getCommandLine();
    if (e instanceof UnmatchedArgumentException unmatched) {
      String argument = unmatched.getUnmatched().get(0);
      return unmatched.isUnknownOption()
          ? option(argument, command)
          : command.getSubcommands().isEmpty()
              ? usage("'" + argument + "' is one argument too many", "", command)
              : unknownCommand(argument, command);
    }
    return usage(e.getMessage(), "", command);
  }

  /** A command that is none: of the program, or below one of its commands. */
  static Outcome unknownCommand(String name, CommandLine command) {
    Map<String, CommandLine> commands = command.getSubcommands();
    return usage("There is no command '" + name + "'", perhaps(name, commands.keySet()), command);
  }

  private static Outcome option(String argument, CommandLine command) {
    String name = argument.replaceFirst("=.*", "");
    String message = "There is no option '" + name + "'";
    Optional<String> below = owner(name, command);
    return below.isPresent()
        ? Outcome.usage(
            message + " here", "write it after the command: " + below.get() + " " + name)
        : usage(message, perhaps(name, command.getCommandSpec().optionsMap().keySet()), command);
  }

  /** The first command that has an option which another one above it does not have. */
  private static Optional<String> owner(String option, CommandLine command) {
    return command.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> spec.optionsMap().containsKey(option))
        .map(spec -> spec.qualifiedName())
        .findFirst();
  }

  private static Outcome usage(String message, String perhaps, CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    String help =
        command.getParent() == null
            ? "'" + name + " help' lists the commands"
            : "'" + name + " --help' says what it takes";
    return Outcome.usage(message, perhaps + help);
  }

  private static String perhaps(String word, Collection<String> known) {
    return Nearest.to(word, List.copyOf(new TreeSet<>(known)))
        .map(near -> "did you mean '" + near + "'? ")
        .orElse("");
  }
}
