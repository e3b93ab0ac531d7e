package org.concordance.cli;

import java.util.Locale;
import java.util.function.Supplier;
import org.concordance.build.Built;
import org.concordance.build.Progress;
import picocli.CommandLine.Command;

/** {@code check}: makes and checks the site, and writes nothing. */
@Command(
    name = "check",
    description = "Finds every mistake that a build would find, and writes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance check",
      "  concordance check --drafts --strict",
      "  concordance check --format json"
    })
final class CheckCommand extends PreviewCommand {

  CheckCommand(Voice voice) {
    super(voice);
  }

  @Override
  boolean keepsCache() {
    return false;
  }

  @Override
  String finish(Built built, Progress progress, Supplier<String> time) {
    int warnings = built.warnings().size();
    return String.format(
        Locale.ROOT,
        "Checked %s in %s: %s.",
        Summary.contents(built),
        time.get(),
        warnings == 0 ? "no mistakes" : Summary.count(warnings, "warning"));
  }
}
