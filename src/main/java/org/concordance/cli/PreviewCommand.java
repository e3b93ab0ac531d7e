package org.concordance.cli;

import java.util.Optional;
import org.concordance.build.BuildOptions;
import picocli.CommandLine.Option;

/** A command that can also make what is not to be published: with drafts, or for another place. */
abstract class PreviewCommand extends SiteCommand {

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will stand, in place of the url in archive.yaml.")
  private Optional<String> baseUrl = Optional.empty();

  @Option(names = "--drafts", description = "Include drafts.")
  private boolean drafts;

  PreviewCommand(Voice voice) {
    super(voice);
  }

  @Override
  BuildOptions options() {
    return super.options().at(baseUrl.map(url -> address("--base-url", url))).withDrafts(drafts);
  }
}
