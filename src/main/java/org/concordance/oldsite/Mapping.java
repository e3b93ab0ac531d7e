package org.concordance.oldsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.cite.CslVocabulary;
import org.concordance.ingest.Remark;
import org.concordance.model.Nearest;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * What the curator says of the keys and sections of a site, in a YAML file.
 *
 * @param keys what keys of front matter mean, by their plain form
 * @param sections what becomes of sections: {@code readings}, {@code pages} or {@code ignore}
 * @param type the CSL type of works of others that say none; may be empty
 * @param entries every key and section that it names, with where
 */
public record Mapping(
    Map<String, String> keys, Map<String, String> sections, String type, List<Entry> entries) {

  /**
   * A key or section that is named.
   *
   * @param field {@code keys} or {@code sections}
   */
  record Entry(String field, String name, Place place) {}

  /** Nothing said. */
  public static final Mapping NONE = new Mapping(Map.of(), Map.of(), "", List.of());

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

  private static final List<String> FIELDS = List.of("keys", "sections", "type");

  private static final List<String> SECTIONS = List.of("readings", "pages", "ignore");

  private static final List<String> OF_SOURCE =
      List.of("title", "author", "publisher", "issued", "language", "URL", "accessed", "type");

  public Mapping {
    keys = Map.copyOf(keys);
    sections = Map.copyOf(sections);
    entries = List.copyOf(entries);
  }

  /**
   * Reads a mapping file.
   *
   * @param file the file as messages show it
   * @param problems takes what is wrong with it
   */
  public static Mapping read(String text, String file, Problems problems) {
    try {
      Datum.Fields all = YamlData.read(text, file, 1, YamlData::refuse);
      Reader reader = new Reader(problems);
      reader.check(all);
      return new Mapping(
          reader.words(all, "keys", targets()),
          reader.words(all, "sections", SECTIONS),
          reader.type(all),
          reader.entries);
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
  public Optional<String> of(String key) {
    return Optional.ofNullable(keys.get(Datum.Field.plain(key)));
  }

  /**
   * What matches nothing in a site.
   *
   * @param keys the keys of its pages
   * @param folders the folders by which its pages are sorted
   */
  public List<Remark> idle(Set<String> keys, Set<String> folders) {
    List<Remark> idle = new ArrayList<>();
    for (Entry entry : entries) {
      boolean key = entry.field().equals("keys");
      Set<String> there = key ? keys : folders;
      if (there.stream().noneMatch(one -> matches(entry, one))) {
        String near =
            Nearest.to(entry.name(), there).map(one -> "; did you mean '" + one + "'?").orElse("");
        String what = key ? "no page of the site has it" : "the site has no such folder of pages";
        idle.add(
            Remark.leftOut(
                entry.place(),
                (key ? "key '" : "section '") + entry.name() + "'",
                "of the mapping file matches nothing: " + what + near));
      }
    }
    return idle;
  }

  private static boolean matches(Entry entry, String there) {
    return entry.field().equals("keys")
        ? Datum.Field.plain(there).equals(Datum.Field.plain(entry.name()))
        : there.equals(entry.name()) || there.equals("_" + entry.name());
  }

  private static final class Reader {

    private final Problems problems;
    private final List<Entry> entries = new ArrayList<>();

    Reader(Problems problems) {
      this.problems = problems;
    }

    void check(Datum.Fields all) {
      if (all.fields().isEmpty()) {
        problems.error(
            all.place(), "the mapping says nothing", "write 'keys', 'sections' or 'type'");
      }
      for (Datum.Field field : all.fields()) {
        if (!FIELDS.contains(field.key())) {
          refuse(
              field.place(), "a mapping has no field '" + field.key() + "'", field.key(), FIELDS);
        } else {
          checkShape(field);
        }
      }
    }

    private void checkShape(Datum.Field field) {
      boolean type = field.key().equals("type");
      boolean fit = type ? !field.value().text().isEmpty() : field.value() instanceof Datum.Fields;
      if (!fit) {
        String cure =
            switch (field.key()) {
              case "keys" -> "write it as {link: source.URL}";
              case "sections" -> "write it as {notes: readings}";
              default -> "write it as article-newspaper";
            };
        problems.error(
            field.value().place(),
            "'" + field.key() + (type ? "' is no word" : "' does not say what each name becomes"),
            cure);
      }
    }

    Map<String, String> words(Datum.Fields all, String part, List<String> allowed) {
      Map<String, String> found = new TreeMap<>();
      boolean plain = part.equals("keys");
      for (Datum.Field field : all.fields(part).fields()) {
        entries.add(new Entry(part, field.key(), field.place()));
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
