package org.concordance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.draft.Draft;
import org.concordance.draft.Drafts;
import org.concordance.draft.Entry;
import org.concordance.draft.IdProposal;
import org.concordance.draft.Value;
import org.concordance.model.ActorKind;
import org.concordance.model.FieldRules;
import org.concordance.model.RecordKind;
import org.concordance.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code new actor}: writes the file of a new actor. */
@Command(
    name = "actor",
    description = "Writes the record of a person, government, organization or publication.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  concordance new actor --name 'Ana Lee' --kind person --sort 'Lee, Ana'"})
final class NewActorCommand extends NewAuthorityCommand {

  private static final List<String> KINDS =
      Stream.of(ActorKind.values()).map(ActorKind::word).toList();

  private static final Ask SORT =
      Ask.optional(
          "--sort", "Filed under, such as 'Lee, Ana', where not by the name as it is", ANY);

  @Option(names = "--name", paramLabel = "NAME", description = "The name, as it is shown.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "person, government, organization or publication.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--sort",
      paramLabel = "NAME",
      description = "How lists file it, such as 'Lee, Ana' (default: the name as it is).")
  private Optional<String> sort = Optional.empty();

  @Option(
      names = "--native",
      paramLabel = "TAG=NAME",
      description = "The name in its own script: ko=김정은. May be repeated.")
  private List<String> nativeNames = new ArrayList<>();

  @Option(
      names = "--part-of",
      paramLabel = "ID",
      description = "The actor that it belongs to. May be repeated.")
  private List<String> partOf = new ArrayList<>();

  @Option(
      names = "--same-as",
      paramLabel = "URL",
      description = "An official page about the same, or its item in Wikidata. May be repeated.")
  private List<String> sameAs = new ArrayList<>();

  NewActorCommand(Optional<Input> keyboard) {
    super(RecordKind.ACTOR, keyboard);
  }

  @Override
  Draft draft(Form form, Desk desk) {
    String shown = name(form, desk, Ask.required("--name", "Name, as it is shown", ANY), name);
    String word =
        form.one(
            Ask.required(
                "--kind",
                "Kind (person, government, organization or publication)",
                text -> FieldRules.word(text, KINDS)),
            kind);
    List<Entry.Given> given = new ArrayList<>();
    text(given, "name", shown);
    text(given, "kind", word);
    if (word.equals(ActorKind.PERSON.word()) || sort.isPresent()) {
      // Family names stand first in some languages and last in others: nothing is guessed.
      text(given, "sort", form.one(SORT, sort));
    }
    given.addAll(others(form, desk, shown, "Other names and spellings, with ; between"));
    List<Entry> natives = natives(form);
    if (!natives.isEmpty()) {
      given.add(Entry.of("native", new Value.Fields(natives)));
    }
    Ask belongs =
        Ask.optional(
            "--part-of", "Id of the body that it belongs to", desk.recordOf(RecordKind.ACTOR));
    list(given, "part-of", form.many(belongs, partOf));
    list(given, "same-as", optional(form, "--same-as", sameAs, FieldRules::url));
    return Drafts.actor(id(form, desk, IdProposal.ofLabel(shown)), given);
  }

  private List<Entry> natives(Form form) {
    List<Entry> natives = new ArrayList<>();
    Ask ask =
        Ask.optional("--native", "Name in its own script, such as ko=김정은", NewActorCommand::pair);
    for (String pair : form.many(ask, nativeNames)) {
      String[] parts = pair.split("=", 2);
      natives.add(
          Entry.of(FieldRules.languageTag(parts[0].strip()).orElseThrow(), parts[1].strip()));
    }
    return natives;
  }

  private static Optional<Refusal> pair(String text) {
    String[] parts = text.split("=", 2);
    return parts.length < 2
        ? Optional.of(new Refusal("'" + text + "' has no '='", "write ko=김정은"))
        : FieldRules.language(parts[0].strip()).or(() -> FieldRules.text(parts[1]));
  }
}
