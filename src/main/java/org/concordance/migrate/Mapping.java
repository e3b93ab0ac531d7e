package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.cite.CslVocabulary;
import org.concordance.model.Nearest;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * What the curator says of the keys and sections of a site, in a YAML file.
 *
 * @param keys what keys of front matter mean, by their plain form
 * @param sections what becomes of sections: {@code readings}, {@code pages} or {@code ignore}
 * @param type the CSL type of works of others that say none; may be empty
 */
public record Mapping(Map<String, String> keys, Map<String, String> sections, String type) {

  /** Nothing said. */
  public static final Mapping NONE = new Mapping(Map.of(), Map.of(), "");

  /** What a key can mean, but for fields of the source. */
  static final List<String> TARGETS =
      List.of(
          "title",
          "date",
          "language",
          "summarizer",
          "description",
          "draft",
          "formerly",
          "topics",
          "actors",
          "persons",
          "governments",
          "organizations",
          "publications",
          "ignore");

  private static final List<String> SECTIONS = List.of("readings", "pages", "ignore");

  private static final List<String> OF_SOURCE =
      List.of("title", "author", "publisher", "issued", "language", "URL", "accessed", "type");

  public Mapping {
    keys = Map.copyOf(keys);
    sections = Map.copyOf(sections);
  }

  /**
   * Reads a mapping file.
   *
   * @param file the file as messages show it
   * @param problems takes what is wrong with it
   */
  public static Mapping read(String text, String file, Problems problems) {
    try {
      Datum.Fields all = YamlData.read(text, file, 1);
      Reader reader = new Reader(problems);
      reader.check(all.fields(), List.of("keys", "sections", "type"), "a mapping has no field");
      return new Mapping(
          reader.words(all.fields("keys"), targets(), true),
          reader.words(all.fields("sections"), SECTIONS, false),
          reader.type(all));
    } catch (UnfitException e) {
      problems.error(e.place(), e.why(), e.cure());
      return NONE;
    }
  }

  private static List<String> targets() {
    return Stream.concat(
            TARGETS.stream(),
            Stream.of(OF_SOURCE, CslVocabulary.VARIABLES, CslVocabulary.NAMES)
                .flatMap(List::stream)
                .map(name -> "source." + name))
        .distinct()
        .toList();
  }

  /** What the curator says that a key means. */
  Optional<String> of(String key) {
    return Optional.ofNullable(keys.get(Datum.Field.plain(key)));
  }

  private record Reader(Problems problems) {

    void check(List<Datum.Field> fields, List<String> allowed, String what) {
      for (Datum.Field field : fields) {
        if (!allowed.contains(field.key())) {
          refuse(field.place(), what + " '" + field.key() + "'", field.key(), allowed);
        }
      }
    }

    Map<String, String> words(Datum.Fields fields, List<String> allowed, boolean plain) {
      Map<String, String> found = new TreeMap<>();
      for (Datum.Field field : fields.fields()) {
        String word = field.value().text();
        if (!allowed.contains(word)) {
          refuse(
              field.value().place(),
              "'" + field.key() + "' cannot become '" + word + "'",
              word,
              allowed);
        }
        found.put(plain ? Datum.Field.plain(field.key()) : field.key(), word);
      }
      return found;
    }

    String type(Datum.Fields all) {
      Optional<Datum> type = all.get("type");
      type.filter(one -> !CslVocabulary.TYPES.contains(one.text()))
          .ifPresent(
              one ->
                  refuse(
                      one.place(),
                      "no CSL type '" + one.text() + "'",
                      one.text(),
                      CslVocabulary.TYPES));
      return type.map(Datum::text).orElse("");
    }

    private void refuse(Place place, String message, String word, List<String> allowed) {
      List<String> few = new ArrayList<>(allowed);
      few.removeIf(one -> one.startsWith("source."));
      String cure =
          Nearest.to(word, allowed)
              .map(near -> "did you mean '" + near + "'?")
              .orElseGet(
                  () ->
                      "one of: "
                          + String.join(", ", few)
                          + (few.size() < allowed.size() ? ", source.URL and the like" : ""));
      problems.error(place, message, cure);
    }
  }
}
