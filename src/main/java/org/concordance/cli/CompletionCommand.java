package org.concordance.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: prints what makes a shell complete the program's commands. */
@Command(
    name = "completion",
    description = "Prints a script that lets bash or zsh complete commands, options and ids.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance completion bash > ~/.concordance-completion",
      "",
      "Then add to ~/.bashrc or ~/.zshrc: source ~/.concordance-completion"
    })
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Shells.class,
      description = "bash or zsh.")
  private String shell = "";

  @Override
  public Integer call() {
    if (!Shells.NAMES.contains(shell)) {
      throw new ParameterException(
          spec.commandLine(), "There is a script for bash and zsh, and none for '" + shell + "'");
    }
    CommandLine program = spec.commandLine().getParent();
    spec.commandLine().getOut().print(CompletionScript.of(program));
    return CommandLine.ExitCode.OK;
  }

  /** The shells that the script is for. */
  static final class Shells implements Iterable<String> {
    static final List<String> NAMES = List.of("bash", "zsh");

    @Override
    public Iterator<String> iterator() {
      return NAMES.iterator();
    }
  }
}
