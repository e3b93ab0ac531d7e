package org.concordance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.concordance.build.RevisionException;
import org.concordance.model.ContentException;
import org.concordance.publish.PublishException;
import org.concordance.serve.PreviewException;
import org.concordance.watch.WatchException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's command line. */
@Command(
    name = "concordance",
    description = "Makes a cross-linked website from a folder of Markdown summaries.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "'concordance help build' says what a command does, with examples.",
      "Exit status: 0 done, 1 not done or not as it should be, 2 wrong usage."
    })
public final class Concordance implements Runnable {

  /** The commands that speak of the others. */
  private static final Set<String> OF_ALL = Set.of("help", "completion");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command");
  }

  /**
   * Runs the program within this process, without colours and with nothing to read.
   *
   * @param out takes what was asked for
   * @param err takes problems, and progress when it is a terminal
   * @param terminal whether somebody is watching, so that progress may be shown
   * @param clock tells the day on which a command is given
   * @return the exit status: 0 done, 1 not done or not as it should be, 2 wrong usage
   */
  public static int run(
      PrintWriter out, PrintWriter err, boolean terminal, Clock clock, String... arguments) {
    return run(Input.NONE, out, err, terminal, clock, arguments);
  }

  /**
   * Runs the program within this process.
   *
   * @param input what is typed, or comes through a pipe
   * @param out takes what was asked for, and questions when it is a terminal
   * @param err takes problems, and progress when it is a terminal
   * @param terminal whether somebody is watching, so that progress may be shown and questions asked
   * @param clock tells the day on which a command is given
   * @return the exit status: 0 done, 1 not done or not as it should be, 2 wrong usage
   */
  public static int run(
      Input input,
      PrintWriter out,
      PrintWriter err,
      boolean terminal,
      Clock clock,
      String... arguments) {
    return run(Screen.plain(input, out, err, terminal), clock, arguments);
  }

  /**
   * Runs the program within this process.
   *
   * @param clock tells the day on which a command is given
   * @return the exit status: 0 done, 1 not done or not as it should be, 2 wrong usage
   */
  public static int run(Screen screen, Clock clock, String... arguments) {
    Voice voice = new Voice(screen);
    CommandLine line = commands(voice, clock, arguments);
    line.setOut(screen.out()).setErr(screen.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(screen.colouredOut() ? Ansi.ON : Ansi.OFF));
    line.setExecutionExceptionHandler((e, failed, result) -> voice.say(outcome(e)));
    line.setParameterExceptionHandler(
        (e, given) -> voice.say(Misuse.of(e), Format.askedFor(List.of(given))));
    return line.execute(arguments);
  }

  /** All commands. */
  static CommandLine commands(Voice voice, Clock clock) {
    return commands(makers(voice, clock));
  }

  /**
   * The command that the first argument names, since it takes longer to describe all of them than
   * some need to run; all where it names none, or one that speaks of the others.
   */
  private static CommandLine commands(Voice voice, Clock clock, String... arguments) {
    Map<String, Supplier<?>> makers = makers(voice, clock);
    if (arguments.length > 0 && !OF_ALL.contains(arguments[0])) {
      Supplier<?> only = makers.get(arguments[0]);
      if (only != null) {
        return commands(Map.of(arguments[0], only));
      }
    }
    return commands(makers);
  }

  private static CommandLine commands(Map<String, Supplier<?>> makers) {
    CommandLine line = new CommandLine(new Concordance());
    makers.forEach((name, maker) -> line.addSubcommand(name, maker.get()));
    CommandGroups.arrange(line);
    return line;
  }

  /** What makes each command, by the commands' names. */
  private static Map<String, Supplier<?>> makers(Voice voice, Clock clock) {
    Map<String, Supplier<?>> makers = new LinkedHashMap<>();
    makers.put("new", () -> NewCommand.with(voice.screen(), clock));
    makers.put("import", () -> ImportCommand.with(voice, clock));
    makers.put("build", () -> new BuildCommand(voice));
    makers.put("check", () -> new CheckCommand(voice, clock));
    makers.put("serve", () -> new ServeCommand(voice));
    makers.put("init", () -> new InitCommand(voice));
    makers.put("record", () -> new RecordCommand(voice));
    makers.put("revise", () -> new ReviseCommand(voice, clock));
    makers.put("verify", () -> new VerifyCommand(voice));
    makers.put("completion", () -> new CompletionCommand());
    makers.put("help", () -> new HelpCommand(voice));
    return makers;
  }

  /** What a command that failed came to. */
  static Outcome outcome(Exception e) {
    if (e instanceof ContentException content) {
      return Outcome.mistakes(content.problems(), Summary.failure(content.problems()));
    }
    if (e instanceof PublishException
        || e instanceof RevisionException
        || e instanceof PreviewException
        || e instanceof WatchException
        || e instanceof LostLedgerException
        || e instanceof NewException) {
      return Outcome.refused(e.getMessage());
    }
    if (e instanceof CancelledException) {
      return Outcome.mistakes(List.of(), "Nothing was written.");
    }
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return Outcome.program(trace.toString().lines().toList());
  }
}
