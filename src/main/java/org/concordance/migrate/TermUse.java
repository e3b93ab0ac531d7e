package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordance.ingest.Remark;
import org.concordance.model.ActorKind;
import org.concordance.model.FieldRules;
import org.concordance.model.Place;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Generator;
import org.concordance.oldsite.JekyllAddresses;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Meaning;
import org.concordance.oldsite.Settings;

/**
 * A term or name that front matter has.
 *
 * @param key the key under which it stands
 * @param meaning what that key means
 * @param written the term, on one line
 * @param place where it stands
 */
record TermUse(String key, String meaning, String written, Place place) {

  private static final Pattern MAIL =
      Pattern.compile("\\s*<[^<>]*@[^<>]*>|\\s*\\([^()]*@[^()]*\\)");
  private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*|\\s+&\\s+|\\s+and\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:and\\s+)?");

  /** The terms of a document, but for the names of its authors. */
  static List<TermUse> of(Document document, Mapping mapping, Settings settings) {
    List<TermUse> uses = new ArrayList<>();
    boolean jekyll = settings.generator() == Generator.JEKYLL;
    for (Datum.Field field : document.fields().fields()) {
      String meaning = Meaning.of(field.key(), mapping, settings).orElse("");
      if (!isOfTerms(meaning)) {
        continue;
      }
      if (isDivided(field, settings)) {
        divided(field.value())
            .forEach(term -> add(uses, field, meaning, term, field.value().place()));
      } else {
        field.value().each().forEach(one -> add(uses, field, meaning, name(one), one.place()));
      }
    }
    if (jekyll && document.parts().contains("_posts")) {
      document.parts().subList(0, document.parts().indexOf("_posts")).stream()
          .map(folder -> new TermUse("categories", "topics", folder, document.place()))
          .forEach(uses::add);
    }
    return List.copyOf(uses);
  }

  /** Whether a field has several terms in one text, as Jekyll takes it. */
  private static boolean isDivided(Datum.Field field, Settings settings) {
    return settings.generator() == Generator.JEKYLL
        && List.of("tags", "categories").contains(field.key())
        && field.value() instanceof Datum.Text;
  }

  /** Jekyll divides at spaces; whoever wrote commas meant those. */
  private static Stream<String> divided(Datum value) {
    return value.text().indexOf(',') < 0
        ? JekyllAddresses.terms(value)
        : COMMA.splitAsStream(value.text()).filter(term -> !term.isEmpty());
  }

  /** What was guessed of the terms of a document. */
  static List<Remark> guesses(Document document, Mapping mapping, Settings settings) {
    return document.fields().fields().stream()
        .filter(field -> isDivided(field, settings) && field.value().text().indexOf(',') >= 0)
        .filter(field -> isOfTerms(Meaning.of(field.key(), mapping, settings).orElse("")))
        .map(
            field ->
                Remark.guessed(
                        field.value().place(),
                        "key '" + field.key() + "'",
                        "was divided at its commas, which Jekyll would have kept in the terms")
                    .about(field.value().text()))
        .toList();
  }

  static boolean isOfTerms(String meaning) {
    return meaning.equals("topics") || isOfActors(meaning);
  }

  static boolean isOfActors(String meaning) {
    return meaning.equals("actors") || Meaning.kindOf(meaning).isPresent();
  }

  private static void add(
      List<TermUse> uses, Datum.Field field, String meaning, String term, Place place) {
    String word = FieldRules.oneLine(term);
    if (FieldRules.text(word).isEmpty()) {
      uses.add(new TermUse(field.key(), meaning, word, place));
    }
  }

  /** The name in a value, which may have fields of its own. */
  static String name(Datum value) {
    return value instanceof Datum.Fields fields
        ? fields.text("name", "title", "label", "display_name", "id").orElse("")
        : value.text();
  }

  /** The names of the authors that a document says it has. */
  static List<TermUse> authors(Document document, Mapping mapping, Settings settings) {
    List<TermUse> names = new ArrayList<>();
    for (Datum.Field field : document.fields().fields()) {
      if (Meaning.of(field.key(), mapping, settings).orElse("").equals("summarizer")) {
        for (Datum one : field.value().each()) {
          names(name(one)).forEach(name -> add(names, field, "summarizer", name, one.place()));
        }
      }
    }
    return names.stream().distinct().toList();
  }

  /** What front matter says of those of a use, where it does more than name them. */
  static List<Profile> profiles(Datum.Field field) {
    return field.value().each().stream()
        .filter(Datum.Fields.class::isInstance)
        .map(Datum.Fields.class::cast)
        .filter(fields -> names(name(fields)).size() == 1)
        .map(fields -> Profile.of(names(name(fields)).get(0), fields))
        .toList();
  }

  /** The names in a text: {@code A. Lee <a@b>, B. Kim and C. Ito}; but {@code Lee, Ana} is one. */
  static List<String> names(String text) {
    String bare = MAIL.matcher(text).replaceAll("");
    return SEVERAL
        .splitAsStream(bare)
        .flatMap(TermUse::betweenCommas)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Stream<String> betweenCommas(String text) {
    List<String> parts = COMMA.splitAsStream(text).toList();
    boolean several = parts.size() > 1 && parts.stream().allMatch(part -> part.contains(" "));
    return several ? parts.stream() : Stream.of(text);
  }

  /** Whether it is somebody, and no topic. */
  boolean isOfActor() {
    return !meaning.equals("topics");
  }

  /** What an actor of this use is, as far as its key tells. */
  Optional<ActorKind> kind() {
    return Meaning.kindOf(meaning).or(() -> Meaning.kind(key));
  }
}
