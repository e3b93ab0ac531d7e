package org.concordance.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordance.model.Characters;
import org.concordance.publish.Verification;
import org.concordance.publish.Verifier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: compares a published site with its manifest, and changes nothing. */
@Command(
    name = "verify",
    description = "Tells which files of a site are not as they were published.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "The folder of the site (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("site");

  @Option(
      names = "--allow-added",
      description = "Let pass what others have put beside the files of the site.")
  private boolean allowAdded;

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    Verification found = Verifier.verify(folder);
    Verification verification = allowAdded ? found.without(Verification.Change.ADDED) : found;
    if (verification.findings().isEmpty()) {
      line.getOut().println(Summary.verified(folder, verification));
      return CommandLine.ExitCode.OK;
    }
    verification.findings().forEach(finding -> line.getErr().println(shown(finding)));
    line.getErr().println(Summary.notVerified(folder, verification));
    return CommandLine.ExitCode.SOFTWARE;
  }

  private String shown(Verification.Finding finding) {
    String file = Path.of(folder.toString(), finding.path()).toString();
    return Characters.onOneLine(file) + ": " + finding.change().word();
  }
}
