package org.concordance.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;
import org.concordance.cache.CacheFolder;
import org.concordance.ledger.LedgerFiles;
import org.concordance.model.Problem;
import picocli.CommandLine.Option;

/** A command on a whole archive: makes and checks the site, then does something with it. */
abstract class SiteCommand extends ArchiveCommand {

  @Option(names = "--strict", description = "Let warnings stop the build like errors.")
  private boolean strict;

  SiteCommand(Voice voice) {
    super(voice);
  }

  @Override
  int run(CacheFolder kept) {
    Supplier<String> time = Summary.timer();
    return voice().say(known(kept, time).orElseGet(() -> made(kept, time)));
  }

  private Outcome made(CacheFolder kept, Supplier<String> time) {
    Map<String, String> formatted = formatted(kept);
    Built built = Pipeline.make(options().withReusable(formatted), voice());
    return finished(built, kept, formatted, time);
  }

  /** Citations that are known by now, by their keys; none where none are made. */
  final Map<String, String> formatted(CacheFolder kept) {
    return options().extent().isWhole() ? kept.citations() : Map.of();
  }

  /**
   * Does all that is left to do with a site that is made and checked.
   *
   * @param formatted the citations that were known before it was made
   */
  final Outcome finished(
      Built built, CacheFolder kept, Map<String, String> formatted, Supplier<String> time) {
    String done = finish(built, voice(), time);
    if (options().extent().isWhole() && keepsCache()) {
      kept.keepCitations(formatted, built.citations().reusable());
    }
    return Outcome.done(told(built), done);
  }

  /**
   * What the command would come to, where that is known before anything is made.
   *
   * @param kept what is kept between builds
   * @param time the time since the command began, in words
   */
  Optional<Outcome> known(CacheFolder kept, Supplier<String> time) {
    return Optional.empty();
  }

  /** Whether the command may write beside the content folder. */
  boolean keepsCache() {
    return true;
  }

  /** What to make. */
  BuildOptions options() {
    return BuildOptions.of(source(), strict);
  }

  /**
   * Does what is left to do with a site that is made and checked.
   *
   * @param time the time since the command began, in words
   * @return what to say of what was done
   */
  abstract String finish(Built built, Progress progress, Supplier<String> time);

  /** What there is to say of the content, once what was asked for is done. */
  List<Problem> told(Built built) {
    return built.warnings();
  }

  /** Refuses to publish into the content folder. */
  final void checkOutput(OutputFolder output) {
    if (output.holds(cacheFolder())) {
      throw wrongUsage("--cache may not be the output folder, nor lie in it");
    }
    if (output.isWithin(source())) {
      throw wrongUsage("--output may not be the content folder, nor lie in it");
    }
  }

  /** Refuses to go on where a site was recorded and the ledger is there no more. */
  final void checkLedger(Built built, OutputFolder output) {
    if (built.linked().ledger().isEmpty() && output.holds(LedgerFiles.PUBLISHED)) {
      throw new LostLedgerException(output.folder(), source());
    }
  }

  /** Whether warnings count as errors. */
  final boolean isStrict() {
    return strict;
  }
}
