package org.concordance.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordance.cite.CslVocabulary;

/** The fields of works and of names. */
final class Works {

  /** A name's mapping: in parts, literal, or by reference. */
  private static final FieldSet PARTS =
      FieldSet.of(
              Field.optional("family", "the family name", Shape.text()),
              Field.optional("given", "the given names; beside family", Shape.text()),
              Field.optional("literal", "a body, never to be taken apart", Shape.text()),
              Field.optional("actor", "the id of an actor of this archive", Shape.id()))
          .as("name")
          .with("minProperties", 1)
          .with("dependencies", oneForm());

  /** A name: plain, or in one of three other ways. */
  static final Shape NAME = Shape.text().or(PARTS);

  private static final Shape NAMES = NAME.listed().orNothing().as("names");

  private static final String DATE_TEXT = "the source's own words, shown in place of the date";

  /** A date, perhaps with the source's own words. */
  static final Shape WORDED_DATE =
      Shape.date()
          .or(
              FieldSet.of(
                      Field.needed("edtf", "the date in EDTF", Shape.date()),
                      Field.optional("text", DATE_TEXT, Shape.text()))
                  .as("date"));

  private static final List<String> BASES =
      List.of("full text", "executive summary", "abstract", "excerpt");

  /** The description of a work. */
  static final FieldSet SOURCE = new FieldSet("source", fields(), Map.of());

  private Works() {}

  private static Map<String, Object> oneForm() {
    Map<String, Object> forms = new LinkedHashMap<>();
    forms.put("given", List.of("family"));
    forms.put("family", without("literal", "actor"));
    forms.put("literal", without("actor"));
    return forms;
  }

  /** None of these keys; so an editor says which is too many. */
  private static Map<String, Object> without(String... keys) {
    Map<String, Object> none = new LinkedHashMap<>();
    for (String key : keys) {
      none.put(key, false);
    }
    return Map.of("properties", none);
  }

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>(named());
    CslVocabulary.NAMES.stream()
        .filter(key -> isNew(fields, key))
        .forEach(key -> fields.add(Field.optional(key, "a name or a list", NAMES)));
    CslVocabulary.VARIABLES.stream()
        .filter(key -> isNew(fields, key))
        .forEach(key -> fields.add(Field.optional(key, "a variable of CSL", Shape.text())));
    return fields;
  }

  private static boolean isNew(List<Field> fields, String key) {
    return fields.stream().noneMatch(field -> field.key().equals(key));
  }

  /** Those that {@code content/README.md} names. */
  private static List<Field> named() {
    return List.of(
        Field.needed(
            "type",
            "a CSL type: article-journal, article-magazine, article-newspaper, book, chapter,"
                + " report, paper-conference, thesis, post-weblog, webpage, speech, legislation,"
                + " treaty and so on",
            Shape.oneOf(CslVocabulary.TYPES)),
        Field.needed(
            "title",
            "the title of the work, as it stands there, but as a sentence: without the capitals"
                + " that some newspapers give to each word, and with one after a colon. Styles"
                + " that want more put them",
            Shape.text()),
        Field.optional(
            "author",
            "a name, or a list of names; unknown if our copy does not show it; left out if the"
                + " work has none",
            NAMES),
        Field.optional(
            "editor",
            "a name or a list; so too translator, interviewer and the other CSL names",
            NAMES),
        Field.optional(
            "container-title",
            "the newspaper, magazine, journal, website or book in which it appeared",
            Shape.text()),
        Field.optional("publisher", "the name of the publisher", NAME),
        Field.optional("publisher-place", "where the publisher is", Shape.text()),
        Field.optional(
            "genre",
            "what a report or thesis calls itself: Working Paper, Occasional Paper, PhD thesis",
            Shape.text()),
        Field.optional(
            "number",
            "its number: that of the report, bill or standard; volume, issue and page as in CSL",
            Shape.text()),
        Field.optional(
            "collection-title", "a series of books, with collection-number", Shape.text()),
        Field.optional("DOI", "identifiers", Shape.text()),
        Field.optional("ISBN", "identifiers", Shape.text()),
        Field.optional("ISSN", "identifiers", Shape.text()),
        Field.optional(
            "issued",
            "when it was published: see Dates. Without it the reading stands under “Undated” and a"
                + " warning is given",
            WORDED_DATE),
        Field.optional("language", "the language of the work", Shape.language()),
        Field.optional("URL", "the address of the original", Shape.url()),
        Field.optional("accessed", "when the original was read", Shape.date()),
        Field.optional(
            "read-at",
            "the address of the copy that was read, where that is not the original",
            Shape.url()),
        Field.optional(
            "basis",
            "what the summary rests on: full text, executive summary, abstract or excerpt",
            Shape.oneOf(BASES)),
        Field.optional(
            "archived",
            "a snapshot: URL, and date if known",
            Shape.of(
                FieldSet.of(
                    Field.needed("URL", "the address of the snapshot", Shape.url()),
                    Field.optional("date", "when it was taken", Shape.date())))),
        Field.optional("note", "a remark on the work", Shape.text()));
  }
}
