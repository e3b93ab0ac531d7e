package org.concordance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.draft.Draft;
import org.concordance.draft.Drafts;
import org.concordance.draft.Entry;
import org.concordance.draft.IdProposal;
import org.concordance.model.FieldRules;
import org.concordance.model.RecordKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code new topic}: writes the file of a new topic. */
@Command(
    name = "topic",
    description = "Writes the record of a topic.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  concordance new topic --label 'Crisis hotlines' --also 'emergency lines'"})
final class NewTopicCommand extends NewAuthorityCommand {

  @Option(names = "--label", paramLabel = "TEXT", description = "The name of the topic.")
  private Optional<String> label = Optional.empty();

  @Option(names = "--broader", paramLabel = "ID", description = "A wider topic. May be repeated.")
  private List<String> broader = new ArrayList<>();

  @Option(
      names = "--related",
      paramLabel = "ID",
      description = "A topic beside it. May be repeated.")
  private List<String> related = new ArrayList<>();

  @Option(
      names = "--scope",
      paramLabel = "TEXT",
      description = "What it covers, in a sentence or two.")
  private Optional<String> scope = Optional.empty();

  @Option(
      names = "--same-as",
      paramLabel = "URL",
      description = "The same in another thesaurus, or in Wikidata. May be repeated.")
  private List<String> sameAs = new ArrayList<>();

  NewTopicCommand(Optional<Input> keyboard) {
    super(RecordKind.TOPIC, keyboard);
  }

  @Override
  Draft draft(Form form, Desk desk) {
    String shown = name(form, desk, Ask.required("--label", "Name of the topic", ANY), label);
    var topics = desk.recordOf(RecordKind.TOPIC);
    List<Entry.Given> given = new ArrayList<>();
    text(given, "label", shown);
    list(
        given,
        "broader",
        form.many(
            Ask.optional("--broader", "Ids of wider topics, with ; between", topics), broader));
    list(given, "related", optional(form, "--related", related, topics));
    given.addAll(others(form, desk, shown, "Other words for it, with ; between"));
    text(
        given,
        "scope",
        form.one(Ask.optional("--scope", "What it covers, in a sentence or two", ANY), scope));
    list(given, "same-as", optional(form, "--same-as", sameAs, FieldRules::url));
    return Drafts.topic(id(form, desk, IdProposal.ofLabel(shown)), given);
  }
}
