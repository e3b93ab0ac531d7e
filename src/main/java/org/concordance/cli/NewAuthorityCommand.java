package org.concordance.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concordance.draft.Draft;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.model.FieldRules;
import org.concordance.model.Reading;
import org.concordance.model.RecordKind;
import org.concordance.model.Refusal;
import picocli.CommandLine.Option;

/** Writes the file of a new actor, topic or event. */
abstract class NewAuthorityCommand extends NewRecordCommand {

  /** The most readings that are listed by their ids. */
  private static final int LISTED = 5;

  static final Function<String, Optional<Refusal>> ANY = text -> Optional.empty();

  @Option(
      names = "--also",
      paramLabel = "NAME",
      description = "Another name or spelling, found in texts too. May be repeated.")
  private List<String> also = new ArrayList<>();

  @Option(
      names = "--reference",
      paramLabel = "URL",
      description = "A page that bears out what the record says. May be repeated.")
  private List<String> references = new ArrayList<>();

  private final RecordKind kind;
  private List<String> spellings = List.of();

  NewAuthorityCommand(RecordKind kind, Optional<Input> keyboard) {
    super(kind, keyboard);
    this.kind = kind;
  }

  /** The name of the record, which is looked up among those that there are. */
  final String name(Form form, Desk desk, Ask ask, Optional<String> given) {
    String name = form.one(ask, given);
    sayIfKnown(form, desk, name);
    return name;
  }

  private void sayIfKnown(Form form, Desk desk, String name) {
    if (!name.isEmpty()) {
      desk.holdings()
          .named(kind, name)
          .forEach(
              other ->
                  form.notice(
                      other.file()
                          + " has the name '"
                          + name
                          + "' already; a name that two records share links nowhere"));
    }
  }

  /** What all such records can have: other names and references. */
  final List<Entry.Given> others(Form form, Desk desk, String name, String question) {
    List<String> names = form.many(Ask.optional("--also", question, ANY), also);
    names.forEach(other -> sayIfKnown(form, desk, other));
    Set<String> all = new LinkedHashSet<>(List.of(name));
    all.addAll(names);
    spellings = List.copyOf(all);
    List<Entry.Given> given = new ArrayList<>();
    list(given, "also", spellings.subList(1, spellings.size()));
    list(given, "references", optional(form, "--reference", references, FieldRules::url));
    return given;
  }

  /** What an option says that nobody is asked for. */
  static List<String> optional(
      Form form, String option, List<String> given, Function<String, Optional<Refusal>> rule) {
    return form.each(Ask.optional(option, option, rule), given);
  }

  /** Adds a list, if it holds anything. */
  static void list(List<Entry.Given> given, String field, List<String> values) {
    if (!values.isEmpty()) {
      given.add(Entry.of(field, Value.of(values)));
    }
  }

  /** Adds a text, if it says anything. */
  static void text(List<Entry.Given> given, String field, String text) {
    if (!text.isEmpty()) {
      given.add(Entry.of(field, text));
    }
  }

  @Override
  final void report(PrintWriter out, Desk desk, Draft draft) {
    out.println("Wrote " + shown(desk, draft) + ".");
    List<String> readings =
        desk.holdings().naming(draft.key(), spellings).stream().map(Reading::id).toList();
    if (!readings.isEmpty()) {
      boolean more = readings.size() > LISTED;
      out.println(
          Summary.count(readings.size(), "reading names", "readings name")
              + " it: "
              + String.join(", ", more ? readings.subList(0, LISTED) : readings)
              + (more ? " …" : ""));
    }
    out.println(
        "Next: describe it below the second '---', if you like, and run 'concordance check'.");
  }
}
