package org.concordance.cli;

import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code new}: writes the file of a new record. */
@Command(
    name = "new",
    description =
        "Writes a new file into the content folder, with all its fields: asks for them on a"
            + " terminal, takes options in scripts, and overwrites nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance new actor --name 'Min-ji Park' --kind person",
      "  concordance new topic --label Hotlines",
      "'concordance help new reading' says what a reading takes, and so on."
    })
final class NewCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name what to make: new reading, actor, topic or event");
  }

  /**
   * The command with those for each kind of record.
   *
   * @param screen where they say things, and who can be asked
   */
  static CommandLine with(Screen screen, Clock clock) {
    Optional<Input> keyboard = screen.keyboard();
    return new CommandLine(new NewCommand())
        .addSubcommand("reading", new NewReadingCommand(screen.input(), keyboard, clock))
        .addSubcommand("actor", new NewActorCommand(keyboard))
        .addSubcommand("topic", new NewTopicCommand(keyboard))
        .addSubcommand("event", new NewEventCommand(keyboard));
  }
}
