package org.concordance.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Register;
import org.concordance.model.FieldRules;
import org.concordance.model.Place;
import org.concordance.outside.Fetched;
import org.concordance.outside.PageFetch;
import org.concordance.webpage.PageOrigin;
import org.concordance.webpage.WebPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import page}: begins readings of pages of the web, saved or fetched. */
@Command(
    name = "page",
    description =
        "Begins a draft of a reading for each page: its source filled in, the records that its text"
            + " names offered, and its text beside the archive in 'imports', to be read.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance import page article.html",
      "  concordance import page a.txt --url https://news.example/a/",
      "A page is what a browser saves as 'Webpage, HTML only' or 'complete', plain text, or an"
          + " address such as https://news.example/a/."
    })
final class ImportPageCommand extends IntakeCommand {

  /** An address as people say it. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)www\\.\\S+|[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)*\\.\\p{Alpha}{2,}/\\S*");

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE-OR-URL",
      description = "Saved pages, or addresses from which they are fetched.")
  private List<String> pages = new ArrayList<>();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where a saved page was read, if the file does not say.")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--allow-private",
      description = "Fetch from machines that are not on the public internet, too.")
  private boolean allowPrivate;

  ImportPageCommand(Voice voice, Clock clock) {
    super(voice, clock);
  }

  @Override
  List<? extends Incoming> incoming(Desk desk, Register register) {
    checkOptions();
    PageFetch fetch = PageFetch.of(agent(desk), allowPrivate, WebPages.MOST_BYTES);
    List<Incoming> all = new ArrayList<>();
    for (String page : pages) {
      all.addAll(PageFetch.isAddress(page) ? List.of(fetched(fetch, page)) : saved(page));
    }
    return all;
  }

  private void checkOptions() {
    if (url.isPresent() && (pages.size() > 1 || PageFetch.isAddress(pages.get(0)))) {
      throw wrongUsage("--url is for one saved page alone");
    }
    url.flatMap(FieldRules::url)
        .ifPresent(
            wrong -> {
              throw wrongUsage("--url is " + wrong.message() + "; " + wrong.hint());
            });
  }

  private Incoming fetched(PageFetch fetch, String address) {
    Place place = Place.of(address);
    voice().stage("fetching " + address);
    try {
      Fetched fetched = fetch.fetch(address);
      if (fetched instanceof Fetched.Page page) {
        return WebPages.read(
            page.bytes(), new PageOrigin(place, page.address(), page.charset(), true, today()));
      }
      Fetched.Refused refused = (Fetched.Refused) fetched;
      return new Incoming.Unreadable(place, "", refused.why(), refused.cure());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    }
  }

  private List<Incoming> saved(String file) {
    String cure =
        ADDRESS.matcher(file).matches()
            ? "did you mean https://" + file + "?"
            : "look whether its name is written right";
    return read(
        file,
        WebPages.MOST_BYTES,
        cure,
        bytes ->
            List.of(
                WebPages.read(
                    bytes, new PageOrigin(Place.of(file), url.orElse(""), "", false, today()))));
  }

  private static String agent(Desk desk) {
    return Version.name().replace(' ', '/')
        + " (a curator of "
        + desk.archive().config().url()
        + " reads a page)";
  }

  @Override
  String what() {
    return pages.size() == 1 ? "page " + pages.get(0) : pages.size() + " pages";
  }

  @Override
  String next() {
    return "Next: read its text in 'imports', look at what was guessed, write the summary below the second"
        + " '---' of the draft, and run 'concordance check --drafts'. To publish it, take the line"
        + " 'status: draft' out.";
  }
}
