package org.concordance.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordance.model.ActorKind;

/** The fields of actors, topics and events. */
final class Authorities {

  private static final Shape IDS = Shape.id().listed();

  private static final FieldSet OTHER_NAME =
      FieldSet.of(
          Field.needed("name", "the other name", Shape.text()),
          Field.optional(
              "link",
              "false keeps the name from linking in texts; true if left out",
              Shape.yesOrNo()));

  private static final FieldSet REFERENCE =
      FieldSet.of(
          Field.needed("URL", "its address", Shape.url()),
          Field.optional("title", "its title", Shape.text()),
          Field.optional("accessed", "when it was read", Shape.date()));

  static final FieldSet ACTOR =
      with(
          List.of(
              Field.needed("name", "the name shown", Shape.text()),
              Field.needed(
                  "kind",
                  "person, government, organization or publication",
                  Shape.oneOf(Kinds.words(ActorKind.values()))),
              Field.optional(
                  "sort", "the name as it is filed in lists; name if left out", Shape.text()),
              also("other names and spellings, all of which are recognised"),
              nativeName(),
              Field.optional(
                  "part-of", "the id of the body to which it belongs, or a list of them", IDS),
              sameAs("actor")));

  static final FieldSet TOPIC =
      with(
          List.of(
              Field.needed("label", "the name shown", Shape.text()),
              Field.optional(
                  "broader", "ids of wider topics; they must not lead round in a circle", IDS),
              Field.optional(
                  "related", "ids of topics beside it; saying it on one side is enough", IDS),
              also("other words for it, recognised in texts"),
              Field.optional("scope", "what the topic covers, in a sentence or two", Shape.text()),
              nativeName(),
              sameAs("subject")));

  static final FieldSet EVENT =
      with(
          List.of(
              Field.needed("title", "what happened", Shape.text()),
              Field.needed("date", "when: see Dates", Works.WORDED_DATE),
              Field.optional("place", "where", Shape.text()),
              also("other names for it, recognised in texts"),
              Field.optional("actors", "ids of those who took part", IDS),
              Field.optional("topics", "ids of topics", IDS)));

  private Authorities() {}

  private static FieldSet with(List<Field> own) {
    List<Field> fields = new ArrayList<>(own);
    fields.add(
        Field.optional(
            "references",
            "addresses that bear out what the body says beyond the readings",
            Shape.url().or(REFERENCE).listed()));
    fields.add(Field.optional("formerly", Kinds.FORMERLY, Kinds.FORMER));
    fields.add(
        Field.optional(
            "replaced-by", "ids of the records that took its place: see Moving and merging", IDS));
    return new FieldSet("", fields, Map.of());
  }

  private static Field also(String meaning) {
    return Field.optional("also", meaning, Shape.text().or(OTHER_NAME).listed());
  }

  private static Field nativeName() {
    return Field.optional(
        "native", "the name in its own script: a language tag and the name", Shape.byLanguage());
  }

  private static Field sameAs(String what) {
    return Field.optional(
        "same-as", "addresses of official pages about the same " + what, Shape.url().listed());
  }
}
