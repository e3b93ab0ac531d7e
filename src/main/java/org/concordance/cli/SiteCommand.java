package org.concordance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;
import org.concordance.cache.CacheFolder;
import org.concordance.ledger.LedgerFiles;
import org.concordance.model.BaseUrl;
import org.concordance.model.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command on a whole archive: makes and checks the site, then does something with it. */
abstract class SiteCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--source",
      paramLabel = "FOLDER",
      defaultValue = "content",
      description = "The archive's content folder (default: ${DEFAULT-VALUE}).")
  private Path source = Path.of("content");

  @Option(names = "--strict", description = "Let warnings stop the build like errors.")
  private boolean strict;

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description =
          "Where formatted citations are kept between builds (default: .concordance beside the"
              + " content folder). May be deleted at any time.")
  private Optional<Path> cache = Optional.empty();

  private final ProgressLine progress;

  SiteCommand(ProgressLine progress) {
    this.progress = progress;
  }

  @Override
  public final Integer call() {
    long start = System.nanoTime();
    CommandLine line = spec.commandLine();
    CacheFolder kept = checkedCache();
    checkOptions();
    try {
      Map<String, String> formatted = kept.citations();
      Built built = Pipeline.make(options().withReusable(formatted), progress);
      String done = finish(built, progress, () -> Summary.seconds(System.nanoTime() - start));
      if (keepsCache()) {
        kept.keepCitations(formatted, built.citations().reusable());
      }
      progress.clear();
      told(built).forEach(line.getErr()::println);
      line.getOut().println(done);
      return CommandLine.ExitCode.OK;
    } finally {
      progress.clear();
    }
  }

  /** Where the program keeps what it knows between runs. */
  final CacheFolder cache() {
    return new CacheFolder(cacheFolder());
  }

  private Path cacheFolder() {
    return cache
        .orElseGet(() -> source.toAbsolutePath().normalize().resolveSibling(".concordance"))
        .toAbsolutePath()
        .normalize();
  }

  /** A folder for the cache alone: its files are replaced without a question. */
  private CacheFolder checkedCache() {
    CacheFolder folder = new CacheFolder(cacheFolder());
    if (cacheFolder().startsWith(source.toAbsolutePath().normalize())) {
      throw wrongUsage("--cache may not be the content folder, nor lie in it");
    }
    if (cache.isPresent() && !folder.isOurs()) {
      throw wrongUsage(
          "--cache needs a folder of its own: '" + cache.get() + "' holds something else");
    }
    return folder;
  }

  /** Whether the command may write beside the content folder. */
  boolean keepsCache() {
    return true;
  }

  /** Refuses options that do not go together. */
  void checkOptions() {}

  /** What to make. */
  BuildOptions options() {
    return BuildOptions.of(source, strict);
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

  /** The content folder. */
  final Path source() {
    return source;
  }

  /** Refuses to publish into the content folder. */
  final void checkOutput(OutputFolder output) {
    if (output.holds(cacheFolder())) {
      throw wrongUsage("--cache may not be the output folder, nor lie in it");
    }
    if (output.isWithin(source)) {
      throw wrongUsage("--output may not be the content folder, nor lie in it");
    }
  }

  /** Refuses to go on where a site was recorded and the ledger is there no more. */
  final void checkLedger(Built built, OutputFolder output) {
    if (built.linked().ledger().isEmpty() && output.holds(LedgerFiles.PUBLISHED)) {
      throw new LostLedgerException(output.folder(), source);
    }
  }

  /** The address that an option gives, with a slash at its end. */
  final String address(String option, String url) {
    return BaseUrl.parse(url)
        .orElseThrow(
            () ->
                wrongUsage(option + " needs a whole address such as https://example.org/archive/"));
  }

  /** Whether warnings count as errors. */
  final boolean isStrict() {
    return strict;
  }

  /** Wrong usage of this command, to be thrown. */
  final ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
