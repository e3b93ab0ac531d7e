package org.concordance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Pipeline;
import org.concordance.publish.Publication;
import org.concordance.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code build}: makes the site, checks it, and publishes it to a folder. */
@Command(
    name = "build",
    description = "Makes the site and writes what changed. Any error leaves the site as it was.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BuildCommand extends SiteCommand implements Callable<Integer> {

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "The folder to publish to (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("site");

  BuildCommand(ProgressLine progress) {
    super(progress);
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    BuildOptions options = options(output);
    refuseOutputWithinContent(options);
    Built built;
    Publication publication;
    try {
      built = Pipeline.make(options, progress());
      progress().stage("writing");
      publication = Publisher.publish(built.outputs(), output);
    } finally {
      progress().clear();
    }
    PrintWriter err = spec().commandLine().getErr();
    built.warnings().forEach(err::println);
    spec()
        .commandLine()
        .getOut()
        .printf(
            "Built %s: %s from %s in %s; %s.%n",
            output,
            Summary.count(built.pages(), "page"),
            Summary.contents(built),
            Summary.seconds(System.nanoTime() - start),
            Summary.changes(publication));
    return 0;
  }

  /** A build never writes among the files that a curator keeps. */
  private void refuseOutputWithinContent(BuildOptions options) {
    if (absolute(options.output()).startsWith(absolute(options.source()))) {
      throw new ParameterException(
          spec().commandLine(), "--output may not be the content folder, nor lie in it");
    }
  }

  private static Path absolute(Path folder) {
    return folder.toAbsolutePath().normalize();
  }
}
