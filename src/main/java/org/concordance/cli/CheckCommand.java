package org.concordance.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.concordance.advice.Advice;
import org.concordance.build.Built;
import org.concordance.build.Progress;
import org.concordance.build.Review;
import org.concordance.model.ContentException;
import org.concordance.model.Problem;
import org.concordance.model.Severity;
import org.concordance.outside.Findings;
import org.concordance.outside.Inquirer;
import org.concordance.outside.Manners;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: makes and checks the site, gives advice, and writes nothing. */
@Command(
    name = "check",
    description =
        "Finds every mistake that a build would find, gives advice, and writes nothing. If told to,"
            + " asks after links and snapshots elsewhere, and keeps the answers.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance check",
      "  concordance check --drafts --strict",
      "  concordance check --format json"
    })
final class CheckCommand extends PreviewCommand {

  @Option(
      names = "--external",
      description = "Ask after every link to elsewhere, politely: a thousand links take a while.")
  private boolean external;

  @Option(
      names = "--snapshots",
      description = "Ask the Wayback Machine for snapshots of the sources that have none.")
  private boolean snapshots;

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      defaultValue = "7",
      description = "For how many days an answer counts (default: ${DEFAULT-VALUE}).")
  private int maxAge = 7;

  @Option(
      names = "--snapshots-api",
      paramLabel = "URL",
      defaultValue = "https://archive.org/wayback/available",
      description = "Where snapshots are asked for (default: ${DEFAULT-VALUE}).")
  private String api = "";

  private final Clock clock;
  private final List<Problem> told = new ArrayList<>();

  CheckCommand(Voice voice, Clock clock) {
    super(voice);
    this.clock = clock;
  }

  @Override
  boolean keepsCache() {
    return false;
  }

  @Override
  void checkOptions() {
    if (maxAge < 0) {
      throw wrongUsage("--max-age needs a number of days, 0 for none");
    }
    if (!Inquirer.canAsk(api)) {
      throw wrongUsage(
          "--snapshots-api needs a whole address such as https://archive.org/wayback/available");
    }
  }

  @Override
  String finish(Built built, Progress progress, Supplier<String> time) {
    progress.stage("advising");
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    List<String> asked = new ArrayList<>();
    TreeSet<Problem> warnings = new TreeSet<>(built.warnings());
    TreeSet<Problem> notes = new TreeSet<>(Review.of(built, source(), today));
    for (Problem problem : Review.placed(outside(built, today, progress, asked), source())) {
      (problem.severity() == Severity.NOTE ? notes : warnings).add(problem);
    }
    told.addAll(warnings);
    told.addAll(notes);
    if (isStrict() && !warnings.isEmpty()) {
      throw new ContentException(told);
    }
    asked.add(
        String.format(
            Locale.ROOT,
            "Checked %s in %s: %s.",
            Summary.contents(built),
            time.get(),
            Summary.found(told)));
    return String.join(System.lineSeparator(), asked);
  }

  private List<Advice> outside(
      Built built, LocalDate today, Progress progress, List<String> asked) {
    List<Advice> advice = new ArrayList<>();
    Inquirer inquirer =
        Inquirer.of(Manners.POLITE, agent(built), cache(), today, maxAge, progress::stage);
    if (external) {
      Findings links = inquirer.links(built.archive(), built.root());
      asked.add(Summary.asked(links, "link elsewhere", "links elsewhere"));
      advice.addAll(links.advice());
    }
    if (snapshots) {
      Findings found = inquirer.snapshots(built.archive(), api);
      asked.add(Summary.asked(found, "snapshot", "snapshots"));
      advice.addAll(found.advice());
    }
    return advice;
  }

  /** Says to servers who asks, and where to complain. */
  private static String agent(Built built) {
    return Version.name().replace(' ', '/')
        + " (checks the links of "
        + built.archive().config().url()
        + ")";
  }

  @Override
  List<Problem> told(Built built) {
    return told;
  }
}
