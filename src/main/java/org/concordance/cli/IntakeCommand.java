package org.concordance.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Item;
import org.concordance.ingest.Planner;
import org.concordance.ingest.Register;
import org.concordance.ingest.Remark;
import org.concordance.ingest.Report;
import org.concordance.ingest.Tally;
import org.concordance.model.Place;
import org.concordance.model.Problem;
import org.concordance.model.Severity;
import org.concordance.publish.Inbox;
import org.concordance.publish.PublishException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that takes things in: plans, writes each thing whole or not at all, and reports. */
abstract class IntakeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--source",
      paramLabel = "FOLDER",
      defaultValue = "content",
      description = "The archive's content folder (default: ${DEFAULT-VALUE}).")
  private Path source = Path.of("content");

  @Option(
      names = {"-n", "--dry-run"},
      description =
          "Show what would be done, and write nothing but the report that --report names; with"
              + " --verbose all of it, with every guess.")
  private boolean dry;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where the report goes (default: a new file in the folder 'imports').")
  private Optional<Path> report = Optional.empty();

  private final Voice voice;
  private final Clock clock;

  @Mixin private final Manner manner;

  IntakeCommand(Voice voice, Clock clock) {
    this.voice = voice;
    this.clock = clock;
    this.manner = voice.manner();
  }

  /** What comes in. Ids are the register's to give. */
  abstract List<? extends Incoming> incoming(Desk desk, Register register);

  /** What it is, for the head of the report: {@code library zotero.bib}. */
  abstract String what();

  /** What to do next, in a line, when something has come. */
  abstract String next();

  /** What there is to know of all of it together. */
  List<Remark> general() {
    return List.of();
  }

  /** What of that is to be told on a terminal too: mistakes in what the command was given. */
  List<Remark> pressing() {
    return List.of();
  }

  /** Whether some of it is published at once, and has to be built with all else first. */
  boolean isPublished() {
    return false;
  }

  /** The content folder. */
  final Path source() {
    return source;
  }

  /** The day of today, by UTC. */
  final String today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString();
  }

  final Voice voice() {
    return voice;
  }

  final ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /**
   * What a file holds, or why it cannot be read.
   *
   * @param most how large it may be
   * @param cure what to do where there is no such file
   */
  static List<Incoming> read(
      String file, int most, String cure, Function<byte[], List<Incoming>> reading) {
    Place place = Place.of(file.replace('\\', '/'));
    try {
      Path path = Path.of(file);
      return Files.exists(path)
          ? reading.apply(Inbox.read(path, most))
          : List.of(new Incoming.Unreadable(place, "", "there is no such file", cure));
    } catch (InvalidPathException | PublishException e) {
      return List.of(new Incoming.Unreadable(place, "", e.getMessage(), ""));
    }
  }

  @Override
  public final Integer call() {
    voice.stage("reading");
    Desk desk = Desk.of(source);
    Register register = desk.register();
    voice.stage("importing");
    List<? extends Incoming> incoming = incoming(desk, register);
    List<Item> planned = new Planner(desk.archive(), register, today()).plan(incoming);
    List<Item> items =
        isPublished() ? new Rehearsal(source, desk.root(), voice).of(planned) : planned;
    return voice.say(dry ? shown(desk, items) : written(desk, items));
  }

  private Outcome shown(Desk desk, List<Item> items) {
    Intake intake = intake(desk, items);
    List<String> lines = new ArrayList<>(intake.lines());
    lines.add("Nothing was written: this is what would be done.");
    if (report.isPresent()) {
      Inbox.write(report.get(), text(desk, items), Report::is);
      lines.add("The report is " + report.get() + ".");
    } else if (!intake.isWhole()) {
      lines.add("For all of it, with every guess, add --report plan.md, or --verbose.");
    }
    return outcome(desk, items, lines);
  }

  private Outcome written(Desk desk, List<Item> items) {
    Inbox inbox = Inbox.beside(source);
    List<Item> done = new ArrayList<>();
    for (Item item : items) {
      boolean writes = !item.content().isEmpty() || !item.aside().isEmpty();
      done.add(writes ? put(inbox, item) : item);
    }
    Intake intake = intake(desk, done);
    List<String> lines = new ArrayList<>(intake.lines());
    boolean isSaid = Tally.of(done).came() == 0 && intake.isWhole() && general().isEmpty();
    report(inbox, text(desk, done), isSaid)
        .ifPresent(file -> lines.add("The report is " + file + "."));
    if (Tally.of(done).came() > 0) {
      lines.add(next());
    }
    return outcome(desk, done, lines);
  }

  /**
   * Writes the report.
   *
   * @param isSaid whether nothing came of which more is to be told than the terminal shows
   * @return its file; empty where none is needed
   */
  private Optional<Path> report(Inbox inbox, String text, boolean isSaid) {
    if (report.isPresent()) {
      Inbox.write(report.get(), text, Report::is);
      return report;
    }
    return isSaid ? Optional.empty() : Optional.of(inbox.report(today(), text));
  }

  private Intake intake(Desk desk, List<Item> items) {
    return new Intake(desk.root(), items, manner.verbose());
  }

  private static Item put(Inbox inbox, Item item) {
    try {
      inbox.put(item.content(), item.aside());
      return item;
    } catch (PublishException e) {
      return item.leftOut(e.getMessage());
    }
  }

  private String text(Desk desk, List<Item> items) {
    return Report.of(what() + ", " + today(), desk.root(), items, general());
  }

  private Outcome outcome(Desk desk, List<Item> items, List<String> lines) {
    // On a terminal the lines say the rest, and the report says all.
    List<Problem> problems =
        new ArrayList<>(
            pressing().stream()
                .map(one -> new Problem(Severity.WARNING, one.place(), one.sentence(), ""))
                .toList());
    if (manner.format() != Format.TEXT) {
      problems.addAll(intake(desk, items).problems());
    }
    Outcome.Kind kind = Tally.of(items).leftOut() > 0 ? Outcome.Kind.CONTENT : Outcome.Kind.DONE;
    return new Outcome(kind, problems, String.join(System.lineSeparator(), lines), "", List.of());
  }
}
