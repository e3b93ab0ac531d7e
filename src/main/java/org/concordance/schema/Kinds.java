package org.concordance.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.model.Role;
import org.concordance.model.Status;
import org.concordance.model.Worded;

/** The fields of readings, earlier texts and free pages. */
final class Kinds {

  private static final Shape IDS = Shape.id().listed();

  /** Ids, or addresses of a site. */
  static final Shape FORMER = Shape.former().listed();

  static final String FORMERLY = "earlier ids, and addresses on another site";

  private static final Field WITHDRAWN_ON =
      Field.needed("date", "the day on which it was withdrawn", Shape.day());
  private static final Field WITHDRAWN_FOR =
      Field.needed("reason", "why; the page says it", Shape.text());
  private static final Field SEE =
      Field.optional("see", "the id of a reading to read in its place", Shape.id());

  private static final FieldSet WITHDRAWAL =
      FieldSet.of(WITHDRAWN_ON, WITHDRAWN_FOR, SEE).as("withdrawal");

  private static final FieldSet CHANGE =
      FieldSet.of(
              Field.needed("date", "the day of the revision", Shape.day()),
              Field.needed("note", "what was changed", Shape.text()))
          .as("change");

  private static final FieldSet PARTICIPATION =
      FieldSet.of(
              Field.needed("id", "the id of the actor", Shape.id()),
              Field.optional(
                  "role",
                  "subject (what the work is about), quoted (speaks in it) or mentioned (is only"
                      + " named); subject if left out",
                  Shape.oneOf(words(Role.SUBJECT, Role.QUOTED, Role.MENTIONED))))
          .as("participation");

  private static final String SUMMARIZER =
      "who wrote the summary; the archive’s editor if left out";

  static final FieldSet READING =
      FieldSet.of(
              Field.needed(
                  "title", "our title, for the summary; not the title of the work", Shape.text()),
              Field.needed(
                  "summarized",
                  "the day on which the summary was first published here; “newest” means by this"
                      + " day",
                  Shape.day()),
              Field.needed("source", "the work summarised: see The source", Shape.of(Works.SOURCE)),
              Field.optional(
                  "language",
                  "the language of the summary; the archive’s if left out",
                  Shape.language()),
              Field.optional("summarizer", SUMMARIZER, Works.NAME),
              Field.optional("topics", "ids of topics", IDS),
              Field.optional(
                  "actors",
                  "ids of actors, each with a role: see below",
                  Shape.id().or(PARTICIPATION).listed()),
              Field.optional("events", "ids of events", IDS),
              Field.optional(
                  "comments-on",
                  "works that the summarised work is itself about: ids of readings, or"
                      + " descriptions in the form of source",
                  Shape.id().or(Works.SOURCE).listed()),
              Field.optional("related", "ids of readings to read next", IDS),
              Field.optional(
                  "formerly",
                  "earlier ids of this reading, and addresses on another site, as /2019/old-post/;"
                      + " they lead here",
                  FORMER),
              Field.optional(
                  "status",
                  "published (if left out), draft or withdrawn",
                  Shape.oneOf(words(Status.values()))),
              Field.optional(
                  "withdrawn",
                  "date, reason, and perhaps see, the id of another reading",
                  Shape.of(WITHDRAWAL)),
              Field.optional(
                  "changes",
                  "corrections of substance, each with date and note: see Revisions",
                  Shape.of(CHANGE).listed()))
          .with("if", isWithdrawn())
          .with(
              "then",
              holdsWithdrawn(
                  "object",
                  List.of("withdrawn"),
                  "a withdrawn reading needs 'withdrawn', with a date and a reason"))
          .with("else", holdsWithdrawn("null", List.of(), "'withdrawn' needs 'status: withdrawn'"));

  static final FieldSet VERSION =
      FieldSet.of(
          Field.needed("title", "the title of the summary then", Shape.text()),
          Field.optional("language", "its language; the archive’s if left out", Shape.language()),
          Field.optional(
              "summarizer", "who wrote it; the archive’s editor if left out", Works.NAME),
          Field.optional(
              "source",
              "the work, as it was described then; as the reading describes it today if left out",
              Shape.of(Works.SOURCE)),
          Field.optional(
              "withdrawn",
              "date and reason, if this text alone had to go; its page then is a notice, and the"
                  + " text may be deleted",
              Shape.of(WITHDRAWAL)));

  static final FieldSet PAGE =
      FieldSet.of(
          Field.needed("title", "the title shown", Shape.text()),
          Field.optional("description", "one sentence for search engines", Shape.text()),
          Field.optional("formerly", FORMERLY, FORMER),
          Field.optional(
              "examples", "ids of readings that the page shows how to cite, below its text", IDS));

  private Kinds() {}

  static List<String> words(Worded... words) {
    return Stream.of(words).map(Worded::word).toList();
  }

  private static Map<String, Object> isWithdrawn() {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("properties", Map.of("status", Map.of("const", Status.WITHDRAWN.word())));
    rule.put("required", List.of("status"));
    return rule;
  }

  private static Map<String, Object> holdsWithdrawn(
      String type, List<String> needed, String message) {
    Map<String, Object> rule = new LinkedHashMap<>();
    Map<String, Object> withdrawn = new LinkedHashMap<>();
    withdrawn.put("type", type);
    withdrawn.put("errorMessage", message);
    rule.put("properties", Map.of("withdrawn", withdrawn));
    rule.put("required", needed);
    return rule;
  }
}
