package org.concordance.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Progress;
import org.concordance.build.Rebuilder;
import org.concordance.cache.CacheFolder;
import org.concordance.cache.Footprint;
import org.concordance.content.ContentReader;
import org.concordance.ledger.LedgerFiles;
import org.concordance.model.ContentException;
import org.concordance.model.Extent;
import org.concordance.model.Problem;
import org.concordance.model.Sha256;
import org.concordance.publish.Publication;
import org.concordance.publish.PublishException;
import org.concordance.publish.Publisher;
import org.concordance.reuse.Reuse;
import org.concordance.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: makes the site, checks it, and publishes it to a folder. */
@Command(
    name = "build",
    description = "Makes the site and writes what changed. Any error leaves the site as it was.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance build",
      "  concordance build --drafts --output preview",
      "  concordance build --watch",
      "  concordance build --base-url http://localhost:8000/ --output preview"
    })
final class BuildCommand extends PreviewCommand {

  @Mixin private OutputFolder output = new OutputFolder();

  @Option(
      names = "--lean",
      description =
          "Make only the pages for reading and the feed, and leave links unchecked: to look at, not"
              + " to publish.")
  private boolean lean;

  @Option(
      names = "--profile",
      description = "Say where the time went: by the clock, of processors, and how much memory.")
  private boolean profile;

  @Option(names = "--watch", description = "Build again after every edit. Ctrl-C ends it.")
  private boolean watch;

  private Optional<String> from = Optional.empty();
  private Reuse published = Reuse.NONE;

  BuildCommand(Voice voice) {
    super(voice);
  }

  @Override
  Optional<OutputFolder> output() {
    return Optional.of(output);
  }

  @Override
  BuildOptions options() {
    return super.options().of(lean ? Extent.LEAN : Extent.WHOLE);
  }

  @Override
  void checkOptions() {
    checkOutput(output);
    if (lean && output.holds(LedgerFiles.PUBLISHED)) {
      throw wrongUsage(
          "--lean would take addresses out of the published site in '"
              + output.folder()
              + "': name another folder with --output");
    }
    if (watch && voice().manner().format() != Format.TEXT) {
      throw wrongUsage("--watch speaks to people: it has no --format");
    }
  }

  @Override
  int run(CacheFolder kept) {
    if (!watch) {
      profile(Profile.ofProcess());
      return super.run(kept);
    }
    published = Reuse.first();
    voice().say(Outcome.done(List.of(), "Building after every edit. Ctrl-C ends it."));
    try (Watch watched = Watch.start(ContentReader.folders(source()))) {
      runAgain(kept, watched);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return voice().say(Outcome.done(List.of(), "No longer watching."));
  }

  private void profile(Profile one) {
    if (profile) {
      voice().profile(one);
    }
  }

  /** Builds after every edit. Where there are mistakes, the next edit may be the cure. */
  private void runAgain(CacheFolder kept, Watch watched) throws InterruptedException {
    Rebuilder rebuilder = new Rebuilder(options().withReusable(formatted(kept)));
    List<Problem> told = List.of();
    profile(Profile.ofProcess());
    while (true) {
      Outcome outcome = rebuilt(rebuilder, kept);
      voice().say(outcome.after(told));
      told = outcome.problems();
      watched.awaitEdit();
      profile(Profile.fromNow());
    }
  }

  private Outcome rebuilt(Rebuilder rebuilder, CacheFolder kept) {
    Map<String, String> formatted = rebuilder.citations();
    Supplier<String> time = Summary.timer();
    try {
      Outcome done = finished(rebuilder.make(voice()), kept, formatted, time);
      published = published.next();
      return done;
    } catch (ContentException | PublishException | LostLedgerException e) {
      published = published.again();
      return Concordance.outcome(e);
    }
  }

  /**
   * Where all that the last build was made of is the same, and what it made, it is not repeated.
   */
  @Override
  Optional<Outcome> known(CacheFolder kept, Supplier<String> time) {
    voice().stage("comparing");
    from = from();
    Path folder = output.folder();
    return LastBuild.read(kept, folder)
        .filter(last -> from.equals(Optional.of(last.from())) && last.isStillThere(folder))
        .map(
            last ->
                Outcome.done(last.warnings(), Summary.unchanged(last.made(), folder, time.get())));
  }

  /** All that a build is made of; empty where it cannot be told. */
  private Optional<String> from() {
    List<String> parts = new ArrayList<>();
    RunningProgram.footprint().ifPresent(parts::add);
    List<Path> folders = ContentReader.folders(source());
    folders.forEach(folder -> Footprint.ofContents(folder).ifPresent(parts::add));
    parts.add(options().toString());
    return parts.size() == folders.size() + 2
        ? Optional.of(Sha256.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  @Override
  String finish(Built built, Progress progress, Supplier<String> time) {
    checkLedger(built, output);
    progress.stage("writing");
    Publication publication = Publisher.publish(built.outputs(), output.folder(), published);
    String said = Summary.built(built, output.folder(), publication, time.get());
    from.ifPresent(hash -> LastBuild.keep(cache(), hash, output.folder(), built, publication));
    return said;
  }
}
