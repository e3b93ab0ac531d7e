package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives entries what they take from others: all that {@code xdata} names, and by {@code crossref}
 * what is true of a part as it is of the whole.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">The biblatex package</a>, appendix B
 */
final class BibInheritance {

  /** How far an entry may take from entries that take from others. */
  private static final int DEPTH = 5;

  /** What is of the whole alone; BibLaTeX would give the part its address and abstract too. */
  private static final Set<String> OWN =
      Set.of(
          ("abstract addendum annotation annote comment crossref doi entryset entrysubtype eprint"
                  + " eprintclass eprinttype archiveprefix primaryclass execute file ids indexsorttitle"
                  + " indextitle keywords label langid language note options owner pages presort"
                  + " pubmedid review shorthand shorttitle sortkey sortname sorttitle sortyear subject"
                  + " timestamp url urldate xdata xref")
              .split(" "));

  private static final Set<String> IN_BOOKS =
      Set.of(
          ("inbook bookinbook suppbook incollection suppcollection inreference inproceedings"
                  + " conference")
              .split(" "));

  private static final Set<String> IN_PERIODICALS = Set.of("article", "suppperiodical", "review");

  private final Map<String, BibEntry> byKey = new HashMap<>();

  BibInheritance(List<BibEntry> entries) {
    entries.forEach(entry -> byKey.putIfAbsent(key(entry.key()), entry));
  }

  private static String key(String key) {
    return BibCursor.small(key.strip());
  }

  /** The entry with what it takes from others. */
  BibEntry of(BibEntry entry) {
    return with(entry, DEPTH, new HashSet<>());
  }

  /** The keys that an entry names and that no entry has. */
  List<Field> missing(BibEntry entry) {
    List<Field> missing = new ArrayList<>();
    for (String name : List.of("crossref", "xdata")) {
      entry
          .field(name)
          .filter(field -> keys(field).stream().anyMatch(one -> !byKey.containsKey(one)))
          .ifPresent(missing::add);
    }
    return missing;
  }

  private static List<String> keys(Field field) {
    return List.of(key(field.value()).split("\\s*,\\s*"));
  }

  private BibEntry with(BibEntry entry, int depth, Set<String> seen) {
    if (depth == 0 || !entry.has("crossref") && !entry.has("xdata") || !seen.add(entry.key())) {
      return entry;
    }
    List<Field> fields = new ArrayList<>(entry.fields());
    Set<String> names = new HashSet<>();
    fields.stream().filter(field -> !field.value().isBlank()).forEach(f -> names.add(f.name()));
    for (BibEntry data : named(entry, "xdata")) {
      for (Field field : with(data, depth - 1, seen).fields()) {
        add(fields, names, field.name(), field);
      }
    }
    named(entry, "crossref").stream()
        .limit(1)
        .map(parent -> with(parent, depth - 1, seen))
        .forEach(
            parent -> parent.fields().forEach(field -> take(entry, parent, field, fields, names)));
    return new BibEntry(entry.type(), entry.key(), entry.place(), fields);
  }

  private List<BibEntry> named(BibEntry entry, String name) {
    return entry.field(name).stream()
        .flatMap(field -> keys(field).stream())
        .flatMap(one -> Optional.ofNullable(byKey.get(one)).stream())
        .filter(other -> other != entry)
        .limit(20)
        .toList();
  }

  private static void add(List<Field> fields, Set<String> names, String name, Field field) {
    if (names.add(name)) {
      fields.add(new Field(name, field.value(), field.place()));
    }
  }

  private static void take(
      BibEntry entry, BibEntry parent, Field field, List<Field> fields, Set<String> names) {
    if (OWN.contains(field.name())) {
      return;
    }
    boolean manyVolumes = parent.type().startsWith("mv");
    String before =
        manyVolumes
            ? "main"
            : IN_BOOKS.contains(entry.type())
                ? "book"
                : IN_PERIODICALS.contains(entry.type()) ? "journal" : "";
    boolean title = Set.of("title", "subtitle", "titleaddon").contains(field.name());
    if (title && !before.isEmpty()) {
      add(fields, names, before + field.name(), field);
    } else if (field.name().equals("author")
        && entry.type().matches("inbook|bookinbook|suppbook")) {
      add(fields, names, "author", field);
      add(fields, names, "bookauthor", field);
    } else if (!title && !(field.name().equals("author") && IN_BOOKS.contains(entry.type()))) {
      add(fields, names, field.name(), field);
    }
  }
}
