package org.concordance.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordance.build.BuildOptions;
import org.concordance.cache.CacheFolder;
import org.concordance.model.Problem;
import org.concordance.serve.PreviewSession;
import org.concordance.serve.PreviewSession.Address;
import org.concordance.serve.PreviewSession.Round;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: shows the site while it is written. */
@Command(
    name = "serve",
    description =
        "Shows the site in the browser while you write: drafts too, every edit as soon as it is"
            + " saved, and what is wrong upon the page. Ctrl-C ends it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  concordance serve", "  concordance serve --port 8000 --no-drafts"})
final class ServeCommand extends ArchiveCommand {

  private static final int USUAL_PORT = 4000;

  /** So many ports after the usual one are tried where it is taken. */
  private static final int NEIGHBOURS = 20;

  private static final String THIS_MACHINE = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to listen on (default: 4000, or the next one that is free).")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = THIS_MACHINE,
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}, for this machine alone). 0.0.0.0"
              + " lets others in your network read what is not published yet.")
  private String bind = THIS_MACHINE;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "A name by which browsers may call the preview, besides localhost; may be repeated.")
  private Set<String> names = new TreeSet<>();

  @Option(names = "--no-drafts", description = "Leave drafts out, as a build does.")
  private boolean noDrafts;

  ServeCommand(Voice voice) {
    super(voice);
  }

  @Override
  void checkOptions() {
    if (port.filter(number -> number < 0 || number > 65_535).isPresent()) {
      throw wrongUsage("--port needs a number from 0 to 65535");
    }
    if (voice().manner().format() != Format.TEXT) {
      throw wrongUsage("serve speaks to people: it has no --format");
    }
  }

  @Override
  int run(CacheFolder kept) {
    Map<String, String> citations = kept.citations();
    BuildOptions options =
        BuildOptions.of(source(), false).withDrafts(!noDrafts).withReusable(citations);
    Address address =
        new Address(bind, port.orElse(USUAL_PORT), port.orElse(USUAL_PORT + NEIGHBOURS), hosts());
    try (PreviewSession session = PreviewSession.start(options, address)) {
      show(session, kept, citations);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return voice().say(Outcome.done(List.of(), "The preview has ended."));
  }

  private Set<String> hosts() {
    Set<String> hosts = new TreeSet<>(names);
    hosts.add(bind);
    return hosts;
  }

  /** Builds after every edit; citations are kept after each build, since nobody tells the last. */
  private void show(PreviewSession session, CacheFolder kept, Map<String, String> citations)
      throws InterruptedException {
    voice().say(Outcome.done(List.of(), "Making the site …"));
    List<Problem> told = List.of();
    Map<String, String> before = citations;
    for (boolean first = true; ; first = false) {
      long start = System.nanoTime();
      Round round = session.build();
      String made = made(round, System.nanoTime() - start);
      List<Problem> news = round.problems().equals(told) ? List.of() : round.problems();
      String where = first ? "\nSee it at " + session.url(shownHost()) + " (Ctrl-C ends it)." : "";
      voice().say(Outcome.done(news, (made + where).replace("\n", System.lineSeparator())));
      told = round.problems();
      kept.keepCitations(before, session.citations());
      before = session.citations();
      session.awaitEdit();
    }
  }

  /** A wildcard is no address to go to. */
  private String shownHost() {
    return bind.equals("0.0.0.0") || bind.equals("::")
        ? THIS_MACHINE
        : bind.contains(":") ? "[" + bind + "]" : bind;
  }

  private static String made(Round round, long nanos) {
    return String.format(
        Locale.ROOT,
        "%s of %,d made in %s: %s.",
        Summary.count(round.changed(), "page"),
        round.pages(),
        Summary.seconds(nanos),
        Summary.found(round.problems()));
  }
}
