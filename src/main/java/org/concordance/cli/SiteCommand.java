package org.concordance.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.concordance.build.BuildOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command on a whole archive has. */
abstract class SiteCommand {

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

  ProgressLine progress() {
    return progress;
  }

  CommandSpec spec() {
    return spec;
  }

  BuildOptions options(Path output) {
    return new BuildOptions(source, output, baseUrl.map(this::checked), drafts, strict);
  }

  private String checked(String url) {
    // An empty part would make the 404 page's links lead to another server: //readings/.
    if (!url.matches("https?://[^\\s/?#\"<>]+(/(?!\\.{1,2}(/|$))[^\\s/?#\"<>]+)*/?")) {
      throw new ParameterException(
          spec.commandLine(),
          "--base-url needs a whole address such as https://example.org/archive/");
    }
    return url.endsWith("/") ? url : url + "/";
  }
}
