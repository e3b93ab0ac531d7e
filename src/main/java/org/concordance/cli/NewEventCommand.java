package org.concordance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.draft.Draft;
import org.concordance.draft.Drafts;
import org.concordance.draft.Entry;
import org.concordance.draft.IdProposal;
import org.concordance.draft.Offer;
import org.concordance.draft.Value;
import org.concordance.edtf.Edtf;
import org.concordance.model.RecordKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code new event}: writes the file of a new event. */
@Command(
    name = "event",
    description = "Writes the record of something that happened.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  concordance new event --title 'First call' --date 2024-05 --actor japan"})
final class NewEventCommand extends NewAuthorityCommand {

  @Option(names = "--title", paramLabel = "TEXT", description = "What happened.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When, as precisely as the evidence: 2023, 2023-05, 2023-05-09 …")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--date-text",
      paramLabel = "WORDS",
      description = "The date in the words of the source, to be shown: 'mid-August 2023'.")
  private Optional<String> dateText = Optional.empty();

  @Option(names = "--place", paramLabel = "TEXT", description = "Where.")
  private Optional<String> place = Optional.empty();

  @Option(names = "--actor", paramLabel = "ID", description = "Who took part. May be repeated.")
  private List<String> actors = new ArrayList<>();

  @Option(names = "--topic", paramLabel = "ID", description = "A topic. May be repeated.")
  private List<String> topics = new ArrayList<>();

  NewEventCommand(Optional<Input> keyboard) {
    super(RecordKind.EVENT, keyboard);
  }

  @Override
  Draft draft(Form form, Desk desk) {
    String shown = name(form, desk, Ask.required("--title", "What happened", ANY), title);
    String when =
        form.one(Ask.required("--date", "When, as 2023-05-09, 2023-05 or 2023", Ask::date), date);
    List<Entry.Given> given = new ArrayList<>();
    text(given, "title", shown);
    when(form, when).ifPresent(value -> given.add(Entry.of("date", value)));
    text(given, "place", form.one(Ask.optional("--place", "Where", ANY), place));
    given.addAll(others(form, desk, shown, "Other names for it, with ; between"));
    List<Offer> offers = desk.holdings().offers(List.of(shown), desk.language());
    new Choice(form, desk, RecordKind.ACTOR, false)
        .items(actors, offers, false)
        .ifPresent(items -> given.add(Entry.of("actors", items)));
    new Choice(form, desk, RecordKind.TOPIC, false)
        .items(topics, offers, false)
        .ifPresent(items -> given.add(Entry.of("topics", items)));
    Optional<Edtf> day = Optional.of(when).filter(text -> !text.isEmpty()).map(Edtf::parse);
    return Drafts.event(id(form, desk, IdProposal.event(shown, day)), given);
  }

  /** The date, with the words of the source where these are given. */
  private Optional<Value> when(Form form, String edtf) {
    String words =
        dateText
            .map(
                text ->
                    form.one(
                        Ask.optional("--date-text", "The date in the words of the source", ANY),
                        dateText))
            .orElse("");
    if (edtf.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        words.isEmpty()
            ? Value.of(edtf)
            : new Value.Fields(List.of(Entry.of("edtf", edtf), Entry.of("text", words))));
  }
}
