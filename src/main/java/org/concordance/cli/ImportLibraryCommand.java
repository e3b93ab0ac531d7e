package org.concordance.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.concordance.bibliography.Library;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code import library}: a draft for each work of a reference manager's library. */
@Command(
    name = "library",
    description =
        "Takes in the library of a reference manager, such as Zotero: a draft of a reading for each"
            + " work that is not here yet. Abstracts and notes go into the folder 'imports', which is"
            + " not published.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance import library zotero.bib --dry-run",
      "  concordance import library papers.ris more.json"
    })
final class ImportLibraryCommand extends IntakeCommand {

  /** The largest file that is read. */
  private static final int MOST = 50_000_000;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "A file in BibTeX, BibLaTeX, RIS or CSL-JSON, as the manager exports it.")
  private List<Path> files = List.of();

  ImportLibraryCommand(Voice voice, Clock clock) {
    super(voice, clock);
  }

  @Override
  List<? extends Incoming> incoming(Desk desk, Register register) {
    List<Incoming> all = new ArrayList<>();
    for (Path file : files) {
      all.addAll(
          read(
              file.toString(),
              MOST,
              "look whether its name is written right",
              bytes -> Library.read(shown(file), bytes)));
    }
    return all;
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  @Override
  String what() {
    return files.stream().map(ImportLibraryCommand::shown).collect(Collectors.joining(", "));
  }

  @Override
  String next() {
    return "Next: look at what was guessed, write the summaries, and run 'concordance check"
        + " --drafts'. To publish one, take its line 'status: draft' out.";
  }
}
