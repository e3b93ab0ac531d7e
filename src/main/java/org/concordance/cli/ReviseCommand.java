package org.concordance.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordance.build.Built;
import org.concordance.build.Progress;
import org.concordance.build.Revision;
import org.concordance.edtf.Edtf;
import org.concordance.model.Characters;
import org.concordance.model.Reading;
import org.concordance.publish.ContentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code revise}: keeps the published text of a reading before it is changed in substance. */
@Command(
    name = "revise",
    description =
        "Keeps the published text of a reading as an earlier version, at an address of its own,"
            + " and notes under 'changes' what you are going to change.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  concordance revise kim-2021-deter-adversaries --note 'Corrected the day.'"})
final class ReviseCommand extends SiteCommand {

  @Parameters(paramLabel = "ID", description = "The id of the reading.")
  private String id = "";

  @Option(
      names = "--note",
      required = true,
      paramLabel = "TEXT",
      description = "What changes and why, for readers: one sentence.")
  private String note = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day of the revision, such as 2026-11-22 (default: today, UTC).")
  private Optional<String> date = Optional.empty();

  private final Clock clock;

  ReviseCommand(Voice voice, Clock clock) {
    super(voice);
    this.clock = clock;
  }

  @Override
  void checkOptions() {
    if (note.isBlank() || Characters.firstForbidden(note).isPresent() || note.contains("\n")) {
      throw wrongUsage("--note needs a sentence on one line");
    }
    day();
  }

  private Edtf day() {
    String text = date.orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString());
    return Edtf.parseDay(text)
        .orElseThrow(() -> wrongUsage("--date needs a day such as 2026-11-22, not '" + text + "'"));
  }

  @Override
  String finish(Built built, Progress progress, Supplier<String> time) {
    Reading reading = Revision.find(built, id);
    String text = ContentFolder.read(source(), Revision.path(built, reading)).orElseThrow();
    Revision revision = Revision.of(built, reading, text, day(), note.strip());
    ContentFolder.write(source(), revision.files(), List.of());
    String next = "Now make the change in " + reading.file() + ".";
    return revision
        .kept()
        .map(
            day ->
                "Kept the text of "
                    + day
                    + ", which stays at /"
                    + reading.permalink().child(day.toString()).path()
                    + ". "
                    + next)
        .orElse(
            "The text of today is not a day old, so it is not kept apart; noted the change. "
                + next);
  }
}
