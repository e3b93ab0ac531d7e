package org.concordance.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.concordance.build.Built;
import org.concordance.build.Progress;
import org.concordance.publish.Publication;
import org.concordance.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code build}: makes the site, checks it, and publishes it to a folder. */
@Command(
    name = "build",
    description = "Makes the site and writes what changed. Any error leaves the site as it was.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BuildCommand extends SiteCommand {

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "The folder to publish to (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("site");

  BuildCommand(ProgressLine progress) {
    super(progress);
  }

  /** A build never writes among the files that a curator keeps. */
  @Override
  void checkOptions(Path source) {
    if (absolute(output).startsWith(absolute(source))) {
      throw wrongUsage("--output may not be the content folder, nor lie in it");
    }
  }

  @Override
  String finish(Built built, Progress progress, Supplier<String> time) {
    progress.stage("writing");
    Publication publication = Publisher.publish(built.outputs(), output);
    return String.format(
        Locale.ROOT,
        "Built %s: %s from %s in %s; %s.",
        output,
        Summary.count(built.pages(), "page"),
        Summary.contents(built),
        time.get(),
        Summary.changes(publication));
  }

  private static Path absolute(Path folder) {
    return folder.toAbsolutePath().normalize();
  }
}
