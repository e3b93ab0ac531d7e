package org.concordance.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;
import org.concordance.model.BaseUrl;
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

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will stand, in place of the url in archive.yaml.")
  private Optional<String> baseUrl = Optional.empty();

  @Option(names = "--drafts", description = "Include drafts.")
  private boolean drafts;

  @Option(names = "--strict", description = "Let warnings stop the build like errors.")
  private boolean strict;

  private final ProgressLine progress;

  SiteCommand(ProgressLine progress) {
    this.progress = progress;
  }

  @Override
  public final Integer call() {
    long start = System.nanoTime();
    CommandLine line = spec.commandLine();
    checkOptions(source);
    try {
      Built built = Pipeline.make(options(), progress);
      String done = finish(built, progress, () -> Summary.seconds(System.nanoTime() - start));
      progress.clear();
      built.warnings().forEach(line.getErr()::println);
      line.getOut().println(done);
      return CommandLine.ExitCode.OK;
    } finally {
      progress.clear();
    }
  }

  /** Refuses options that do not go together. */
  void checkOptions(Path source) {}

  /**
   * Does what is left to do with a site that is made and checked.
   *
   * @param time the time since the command began, in words
   * @return the line that says what was done
   */
  abstract String finish(Built built, Progress progress, Supplier<String> time);

  /** Wrong usage of this command, to be thrown. */
  ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private BuildOptions options() {
    return new BuildOptions(source, baseUrl.map(this::checked), drafts, strict);
  }

  private String checked(String url) {
    return BaseUrl.parse(url)
        .orElseThrow(
            () ->
                wrongUsage(
                    "--base-url needs a whole address such as https://example.org/archive/"));
  }
}
