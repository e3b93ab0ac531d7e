package org.concordance.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.concordance.build.Built;
import org.concordance.build.Progress;
import org.concordance.build.Review;
import org.concordance.model.Problem;
import picocli.CommandLine.Command;

/** {@code check}: makes and checks the site, gives advice, and writes nothing. */
@Command(
    name = "check",
    description = "Finds every mistake that a build would find, gives advice, and writes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand extends PreviewCommand {

  private final Clock clock;
  private final List<Problem> told = new ArrayList<>();

  CheckCommand(ProgressLine progress, Clock clock) {
    super(progress);
    this.clock = clock;
  }

  @Override
  boolean keepsCache() {
    return false;
  }

  @Override
  String finish(Built built, Progress progress, Supplier<String> time) {
    progress.stage("advising");
    told.addAll(built.warnings());
    told.addAll(Review.of(built, source(), LocalDate.now(clock.withZone(ZoneOffset.UTC))));
    return String.format(
        Locale.ROOT,
        "Checked %s in %s: %s.",
        Summary.contents(built),
        time.get(),
        Summary.found(told));
  }

  @Override
  List<Problem> told(Built built) {
    return told;
  }
}
