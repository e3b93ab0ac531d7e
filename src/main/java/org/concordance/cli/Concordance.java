package org.concordance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.concordance.build.RevisionException;
import org.concordance.model.ContentException;
import org.concordance.publish.PublishException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's command line. */
@Command(
    name = "concordance",
    description = "Makes a cross-linked website from a folder of Markdown summaries.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Exit status: 0 done, 1 not done or not as it should be, 2 wrong usage."})
public final class Concordance implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command: build, check or verify");
  }

  /**
   * Runs the program within this process.
   *
   * @param out takes what was asked for, and progress when it is a terminal
   * @param err takes problems
   * @param terminal whether somebody is watching, so that progress may be shown
   * @param clock tells the day on which a command is given
   * @return the exit status: 0 done, 1 not done or not as it should be, 2 wrong usage
   */
  public static int run(
      PrintWriter out, PrintWriter err, boolean terminal, Clock clock, String... arguments) {
    ProgressLine progress = new ProgressLine(out, terminal);
    CommandLine line = new CommandLine(new Concordance());
    line.addSubcommand("build", new BuildCommand(progress));
    line.addSubcommand("check", new CheckCommand(progress, clock));
    line.addSubcommand("record", new RecordCommand(progress));
    line.addSubcommand("revise", new ReviseCommand(progress, clock));
    line.addSubcommand("verify", new VerifyCommand());
    line.addSubcommand("help", new CommandLine.HelpCommand());
    line.setOut(out).setErr(err);
    line.setExecutionExceptionHandler((e, failed, result) -> report(e, err));
    return line.execute(arguments);
  }

  private static int report(Exception e, PrintWriter err) {
    if (e instanceof ContentException content) {
      content.problems().forEach(err::println);
      err.println(Summary.failure(content.problems()));
    } else if (e instanceof PublishException
        || e instanceof RevisionException
        || e instanceof LostLedgerException) {
      err.println("error: " + e.getMessage());
    } else {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      err.println("This is a mistake in the program, not in your content. Please report it:");
      err.print(trace);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
