package org.concordance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.concordance.model.Characters;
import org.concordance.model.Place;
import org.concordance.model.Problem;
import org.concordance.model.Severity;
import org.concordance.publish.Verification;
import org.concordance.publish.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: compares a published site with its manifest, and changes nothing. */
@Command(
    name = "verify",
    description = "Tells which files of a site are not as they were published.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  concordance verify", "  concordance verify --allow-added site"})
final class VerifyCommand implements Callable<Integer> {

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

  private final Voice voice;

  @Mixin private final Manner manner;

  VerifyCommand(Voice voice) {
    this.voice = voice;
    this.manner = voice.manner();
  }

  @Override
  public Integer call() {
    Verification found = Verifier.verify(folder);
    Verification verification = allowAdded ? found.without(Verification.Change.ADDED) : found;
    if (verification.findings().isEmpty()) {
      return voice.say(Outcome.done(List.of(), Summary.verified(folder, verification)));
    }
    List<Problem> problems = verification.findings().stream().map(this::problem).toList();
    return voice.say(Outcome.mistakes(problems, Summary.notVerified(folder, verification)));
  }

  private Problem problem(Verification.Finding finding) {
    String file = Path.of(folder.toString(), finding.path()).toString();
    Place place = Place.of(Characters.onOneLine(file));
    return new Problem(Severity.ERROR, place, finding.change().word(), "");
  }
}
