package org.concordance.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help}: says how a command is used. */
@Command(
    name = "help",
    description = "Lists the commands, or says how one is used, with examples.",
    helpCommand = true,
    footerHeading = "%nExamples:%n",
    footer = {"  concordance help", "  concordance help build"})
final class HelpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command; all of them if left out.")
  private List<String> names = List.of();

  private final Voice voice;

  HelpCommand(Voice voice) {
    this.voice = voice;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine().getParent();
    for (String name : names) {
      CommandLine below = command.getSubcommands().get(name);
      if (below == null) {
        return voice.say(Misuse.unknownCommand(name, command));
      }
      command = below;
    }
    command.usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }
}
