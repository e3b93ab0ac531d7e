package org.concordance.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code import}: takes in what was made elsewhere. */
@Command(
    name = "import",
    description =
        "Takes in what is there already: web pages, the library of a reference manager, the content"
            + " of another site. Overwrites nothing, and reports what it guessed and left out.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance import page article.html",
      "  concordance import library zotero.bib --dry-run",
      "  concordance import site my-old-blog",
      "'concordance help import page' says what a page may be, and so on."
    })
final class ImportCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name what to take in: import page, library or site");
  }

  /** The command with those for each kind of thing. */
  static CommandLine with(Voice voice, Clock clock) {
    return new CommandLine(new ImportCommand())
        .addSubcommand("page", new ImportPageCommand(voice, clock))
        .addSubcommand("library", new ImportLibraryCommand(voice, clock))
        .addSubcommand("site", new ImportSiteCommand(voice, clock));
  }
}
