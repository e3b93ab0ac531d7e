package org.concordance.cli;

import java.util.LinkedHashMap;
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
import org.concordance.publish.ContentFolder;
import org.concordance.publish.Publication;
import org.concordance.publish.Publisher;
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
