package org.concordance.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Progress;
import org.concordance.content.SettingsEdit;
import org.concordance.ledger.Ledger;
import org.concordance.ledger.LedgerFiles;
import org.concordance.model.ContentException;
import org.concordance.model.Place;
import org.concordance.model.Problem;
import org.concordance.model.Severity;
import org.concordance.publish.ContentFolder;
import org.concordance.publish.Publication;
import org.concordance.publish.Publisher;
import org.concordance.start.NewArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code record}: builds, and writes down what is published from now on. */
@Command(
    name = "record",
    description =
        "Builds the site, and records in content/ledger every address and passage that it has,"
            + " so that no later build can lose one.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance record",
      "  concordance record --published-at https://owner.github.io/archive/"
    })
final class RecordCommand extends SiteCommand {

  @Mixin private OutputFolder output = new OutputFolder();

  @Option(
      names = "--published-at",
      paramLabel = "URL",
      description =
          "Where the site is published: written into archive.yaml as url while that is a reserved"
              + " example.")
  private Optional<String> publishedAt = Optional.empty();

  @Option(
      names = "--repository",
      paramLabel = "URL",
      description =
          "Where the archive's repository is: written into archive.yaml while that is a reserved"
              + " example.")
  private Optional<String> repository = Optional.empty();

  private Optional<String> settings = Optional.empty();

  RecordCommand(Voice voice) {
    super(voice);
  }

  @Override
  Optional<OutputFolder> output() {
    return Optional.of(output);
  }

  @Override
  void checkOptions() {
    checkOutput(output);
    Map<String, String> addresses = new LinkedHashMap<>();
    publishedAt.ifPresent(url -> addresses.put("url", address("--published-at", url)));
    repository.ifPresent(
        url -> addresses.put("repository", address("--repository", url).replaceFirst("/$", "")));
    settings =
        ContentFolder.read(source(), SettingsEdit.FILE)
            .flatMap(text -> SettingsEdit.withAddresses(text, addresses));
  }

  @Override
  BuildOptions options() {
    return super.options().toBeRecorded(settings);
  }

  @Override
  String finish(Built built, Progress progress, Supplier<String> time) {
    progress.stage("recording");
    checkLedger(built, output);
    checkExample();
    Ledger before = built.linked().ledger();
    SortedMap<String, String> files = LedgerFiles.of(built.ledger());
    settings.ifPresent(text -> files.put(SettingsEdit.FILE, text));
    SortedSet<String> gone = new TreeSet<>(LedgerFiles.of(before).keySet());
    gone.removeAll(files.keySet());
    ContentFolder.write(source(), files, gone);
    progress.stage("writing");
    Publication publication = Publisher.publish(built.outputs(), output.folder());
    int all = built.ledger().addresses().size();
    String recorded =
        String.format(
            Locale.ROOT,
            "Recorded %s, %,d in all.",
            Summary.count(all - before.addresses().size(), "new address", "new addresses"),
            all);
    return String.join(
        System.lineSeparator(),
        recorded,
        Summary.built(built, output.folder(), publication, time.get()) + elsewhere(built));
  }

  /** Refuses to publish, and so to keep for ever, what 'init' has written as an example. */
  private void checkExample() {
    List<String> left =
        NewArchive.exampleLeft(path -> ContentFolder.read(source(), below(path)).orElse(""));
    if (!left.isEmpty()) {
      String more = left.size() > 1 ? ", like " + (left.size() - 1) + " more" : "";
      String file = source().resolve(below(left.get(0))).toString().replace('\\', '/');
      throw new ContentException(
          List.of(
              new Problem(
                  Severity.ERROR,
                  Place.of(file),
                  "an example, as 'concordance init' wrote it" + more,
                  "delete the folders named 'example', or change what you want to keep: what is"
                      + " published keeps its address for ever")));
    }
  }

  private static String below(String path) {
    return path.substring("content/".length());
  }

  /** A word on a site that is published elsewhere than it says of itself. */
  private String elsewhere(Built built) {
    String url = built.archive().config().url();
    return publishedAt
        .map(published -> address("--published-at", published))
        .filter(published -> !published.equals(url))
        .map(
            published ->
                System.lineSeparator()
                    + "The site says that it stands at "
                    + url
                    + ", and is published at "
                    + published
                    + "; if it has moved, change url in archive.yaml.")
        .orElse("");
  }
}
