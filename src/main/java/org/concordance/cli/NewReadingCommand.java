package org.concordance.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.draft.Draft;
import org.concordance.draft.Drafts;
import org.concordance.draft.Entry;
import org.concordance.draft.IdProposal;
import org.concordance.draft.Offer;
import org.concordance.draft.Outline;
import org.concordance.draft.WrittenName;
import org.concordance.model.Actor;
import org.concordance.model.FieldRules;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code new reading}: writes the file of a new reading, not to be published yet. */
@Command(
    name = "reading",
    description =
        "Writes a draft of a reading: all its fields, what is not given as comments, and the"
            + " headings that the archive's summaries have.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  concordance new reading --type report --title Hotlines --source-title Calls",
      "On a terminal, 'concordance new reading' alone asks for all of it."
    })
final class NewReadingCommand extends NewRecordCommand {

  @Option(names = "--title", paramLabel = "TEXT", description = "The title of the summary, yours.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the summary, where it is not the archive's.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--summarizer",
      paramLabel = "NAME",
      description = "Who writes the summary, where it is not the archive's editor.")
  private Optional<String> summarizer = Optional.empty();

  @Mixin private SourceOptions source = new SourceOptions();

  @Option(names = "--topic", paramLabel = "ID", description = "A topic. May be repeated.")
  private List<String> topics = new ArrayList<>();

  @Option(
      names = "--actor",
      paramLabel = "ID[:ROLE]",
      description = "Whom it is about, or quotes: suh-wook:quoted. May be repeated.")
  private List<String> actors = new ArrayList<>();

  @Option(names = "--event", paramLabel = "ID", description = "An event. May be repeated.")
  private List<String> events = new ArrayList<>();

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description =
          "The work as plain text, or - for a pipe: only read, to offer the records that it names.")
  private Optional<String> text = Optional.empty();

  @Option(
      names = "--body",
      paramLabel = "FILE",
      description = "Your summary in Markdown, or - for a pipe: becomes the body.")
  private Optional<String> body = Optional.empty();

  @Option(
      names = "--take-named",
      description = "List all records that the title and the texts name, without a question.")
  private boolean takeNamed;

  private final Input input;
  private final Clock clock;

  NewReadingCommand(Input input, Optional<Input> keyboard, Clock clock) {
    super(RecordKind.READING, keyboard);
    this.input = input;
    this.clock = clock;
  }

  @Override
  Draft draft(Form form, Desk desk) {
    if (text.equals(Optional.of("-")) && body.equals(text)) {
      form.refuse("--body", "only one of --text and --body can come from the pipe");
      return Drafts.reading("none", List.of(), "document", List.of(), "");
    }
    Optional<String> work = text.map(file -> Texts.read(file, input));
    Optional<String> summary = body.map(file -> summary(form, file));
    SourceForm described = new SourceForm(form, desk, source, today());
    described.fill();
    String own =
        form.one(
            Ask.required("--title", "Title of the summary, yours", any -> Optional.empty()), title);
    List<Entry.Given> given = new ArrayList<>(own(form, own));
    List<String> texts =
        Stream.of(Optional.of(described.title()), Optional.of(own), work, summary)
            .flatMap(Optional::stream)
            .toList();
    given.addAll(lists(form, desk, described, texts));
    return Drafts.reading(
        id(form, desk, proposal(desk, described, own)),
        given,
        described.type(),
        described.given(),
        summary
            .filter(one -> !one.isBlank())
            .orElseGet(() -> Outline.of(desk.archive().readings())));
  }

  private String today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString();
  }

  private String summary(Form form, String file) {
    String markdown = Texts.read(file, input);
    if (markdown.startsWith("---\n")) {
      form.refuse("--body", "begins with front matter; only the text goes here");
    }
    return markdown;
  }

  /** The fields of the summary itself. */
  private List<Entry.Given> own(Form form, String own) {
    List<Entry.Given> given = new ArrayList<>();
    given.add(Entry.of("title", own));
    given.add(Entry.of("summarized", today()));
    Ask tag = Ask.optional("--language", "Language of the summary", FieldRules::language);
    language
        .map(any -> form.one(tag, language))
        .filter(answer -> !answer.isEmpty())
        .ifPresent(answer -> given.add(Entry.of("language", answer)));
    Ask name = Ask.optional("--summarizer", "Who writes the summary", any -> Optional.empty());
    summarizer
        .map(any -> form.one(name, summarizer))
        .filter(answer -> !answer.isEmpty())
        .ifPresent(answer -> given.add(Entry.of("summarizer", WrittenName.value(answer))));
    return given;
  }

  /** Topics, actors and events, of which those that are named in the texts are offered. */
  private List<Entry.Given> lists(Form form, Desk desk, SourceForm described, List<String> texts) {
    Set<RecordKey> makers =
        described.names().stream()
            .flatMap(name -> desk.holdings().actor(name).stream())
            .map(Actor::key)
            .collect(Collectors.toSet());
    List<Offer> offers =
        desk.holdings().offers(texts, described.language()).stream()
            .filter(offer -> !makers.contains(offer.record()))
            .toList();
    List<Entry.Given> lists = new ArrayList<>();
    new Choice(form, desk, RecordKind.TOPIC, false)
        .items(topics, offers, takeNamed)
        .ifPresent(items -> lists.add(Entry.of("topics", items)));
    new Choice(form, desk, RecordKind.ACTOR, true)
        .items(actors, offers, takeNamed)
        .ifPresent(items -> lists.add(Entry.of("actors", items)));
    new Choice(form, desk, RecordKind.EVENT, false)
        .items(events, offers, takeNamed)
        .ifPresent(items -> lists.add(Entry.of("events", items)));
    return lists;
  }

  private static Optional<String> proposal(Desk desk, SourceForm described, String summary) {
    String creator =
        described.names().stream()
            .findFirst()
            .map(name -> WrittenName.shortForm(name, desk.holdings().actor(name)))
            .orElse("");
    return IdProposal.reading(
        creator,
        described.issued(),
        described.title(),
        summary,
        desk.holdings().actorsIn(described.title(), desk.language()));
  }

  @Override
  void report(PrintWriter out, Desk desk, Draft draft) {
    out.println("Wrote " + shown(desk, draft) + ", a draft.");
    out.println(
        "Next: write the summary below its second '---', its gist in the first paragraph, and run"
            + " 'concordance check --drafts'. To publish it, take the line 'status: draft' out.");
  }
}
