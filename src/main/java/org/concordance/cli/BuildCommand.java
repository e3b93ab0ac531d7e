package org.concordance.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.concordance.build.Built;
import org.concordance.build.Progress;
import org.concordance.publish.Publication;
import org.concordance.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: makes the site, checks it, and publishes it to a folder. */
@Command(
    name = "build",
    description = "Makes the site and writes what changed. Any error leaves the site as it was.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance build",
      "  concordance build --drafts --output preview",
      "  concordance build --base-url http://localhost:8000/ --output preview"
    })
final class BuildCommand extends PreviewCommand {

  @Mixin private OutputFolder output = new OutputFolder();

  @Option(
      names = "--profile",
      description = "Say where the time went: by the clock, of processors, and how much memory.")
  private boolean profile;

  BuildCommand(Voice voice) {
    super(voice);
  }

  @Override
  Optional<OutputFolder> output() {
    return Optional.of(output);
  }

  @Override
  void checkOptions() {
    checkOutput(output);
    if (profile) {
      voice().profile();
    }
  }

  @Override
  String finish(Built built, Progress progress, Supplier<String> time) {
    checkLedger(built, output);
    progress.stage("writing");
    Publication publication = Publisher.publish(built.outputs(), output.folder());
    return Summary.built(built, output.folder(), publication, time.get());
  }
}
