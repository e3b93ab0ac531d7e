package org.concordance.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Register;
import org.concordance.ingest.Remark;
import org.concordance.migrate.Import;
import org.concordance.migrate.Migration;
import org.concordance.model.FieldRules;
import org.concordance.model.Problem;
import org.concordance.model.Problems;
import org.concordance.oldsite.Generator;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Site;
import org.concordance.publish.ContentFolder;
import org.concordance.publish.Inbox;
import org.concordance.start.NewArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import site}: takes in the content of a site that Hugo, Jekyll or Zola made. */
@Command(
    name = "site",
    description =
        "Takes in the content of another site: posts become readings, terms and people topics and"
            + " actors, other pages pages; the old addresses lead on. Nothing of that site is run"
            + " or changed.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance import site my-old-blog --dry-run --report plan.md",
      "  concordance import site my-old-blog --mapping mapping.yaml",
      "A mapping file says what other keys are, and which folders hold what:",
      "  keys: {link: source.URL, journal: source.container-title, people: persons, mood: ignore}",
      "  sections: {notes: readings, docs: pages, internal: ignore}",
      "  type: article-newspaper"
    })
final class ImportSiteCommand extends IntakeCommand {

  private static final int MOST_BYTES = 1_000_000;

  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder of the site, or that of its content alone.")
  private Path folder = Path.of(".");

  @Option(
      names = "--generator",
      paramLabel = "NAME",
      description =
          "The program that made it: hugo, jekyll or zola (default: told by the site's files).")
  private Optional<String> generator = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "A YAML file that says what keys and folders of the site mean.")
  private Optional<Path> mapping = Optional.empty();

  @Option(names = "--drafts", description = "Make drafts of all readings, to be looked at first.")
  private boolean drafts;

  private Optional<Site> site = Optional.empty();
  private Optional<Migration> migration = Optional.empty();

  ImportSiteCommand(Voice voice, Clock clock) {
    super(voice, clock);
  }

  @Override
  List<? extends Incoming> incoming(Desk desk, Register register) {
    if (!Files.isDirectory(folder)) {
      throw new NewException("there is no folder '" + folder + "'; name that of the site");
    }
    if (source().toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
      throw new NewException(
          "the archive lies in '" + folder + "'; name the folder of the other site alone");
    }
    Optional<Generator> named = generator.map(this::generator);
    site = Site.read(folder, named, said());
    if (site.isEmpty()) {
      throw new NewException(
          "cannot tell which program made '"
              + folder
              + "'; say it with --generator: hugo, jekyll or zola");
    }
    Import into = new Import(desk.archive(), register, today(), drafts, untouched());
    migration = Optional.of(Migration.of(site.get(), into));
    return migration.get().incoming();
  }

  /** The pages that are still as {@code init} wrote them, by their ids. */
  private Set<String> untouched() {
    return NewArchive.pagesLeft(
            path -> ContentFolder.read(source(), path.replaceFirst("^content/", "")).orElse(""))
        .stream()
        .map(path -> path.replaceFirst(".*/", "").replaceFirst("\\.md$", ""))
        .collect(Collectors.toSet());
  }

  private Generator generator(String word) {
    List<String> words = List.of("hugo", "jekyll", "zola");
    return Generator.ofWord(word)
        .orElseThrow(
            () ->
                wrongUsage(
                    "--generator: "
                        + FieldRules.word(word, words)
                            .map(wrong -> wrong.message() + "; " + wrong.hint())
                            .orElse("")));
  }

  private Mapping said() {
    if (mapping.isEmpty()) {
      return Mapping.NONE;
    }
    Problems problems = new Problems();
    String text = new String(Inbox.read(mapping.get(), MOST_BYTES), StandardCharsets.UTF_8);
    Mapping read = Mapping.read(text, mapping.get().toString().replace('\\', '/'), problems);
    if (problems.hasErrors()) {
      throw new NewException(
          problems.sorted().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return read;
  }

  @Override
  List<Remark> general() {
    return Stream.concat(
            site.stream().flatMap(one -> one.remarks().stream()),
            migration.stream().flatMap(one -> one.remarks().stream()))
        .toList();
  }

  @Override
  List<Remark> pressing() {
    return migration.map(Migration::idle).orElse(List.of());
  }

  @Override
  boolean isPublished() {
    return true;
  }

  @Override
  String what() {
    return "site " + folder + " (" + site.map(Site::described).orElse("") + ")";
  }

  @Override
  String next() {
    return "Next: run 'concordance check', and look at what the report says was guessed.";
  }
}
