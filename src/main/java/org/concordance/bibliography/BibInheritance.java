package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives entries what they take from others: all that {@code xdata} names, and by {@code crossref}
 * what is true of a part as it is of the whole. What an entry says itself goes first, whatever the
 * name of the field: one that has a year takes no date.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">The biblatex package</a>, appendix B
 * @see <a href="https://github.com/plk/biblatex/issues/439">"Block inheritance of a date range when
 *     the child has already a date"</a>
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

  /** Fields that are about one thing, with one word for it. */
  private static final Map<Pattern, String> ABOUT =
      Map.of(
          Pattern.compile("date|year|month|day"), "date",
          Pattern.compile("journal(|(sub)?title|titleaddon)"), "journal",
          Pattern.compile("book(sub)?title(addon)?"), "booktitle",
          Pattern.compile("main(sub)?title(addon)?"), "maintitle",
          Pattern.compile("location|address"), "location",
          Pattern.compile("institution|school"), "institution");

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
        add(fields, names, field);
      }
    }
    Set<String> own = names.stream().map(BibInheritance::about).collect(Collectors.toSet());
    named(entry, "crossref").stream()
        .limit(1)
        .map(parent -> with(parent, depth - 1, seen))
        .flatMap(parent -> parent.fields().stream().flatMap(field -> taken(entry, parent, field)))
        .filter(field -> !own.contains(about(field.name())))
        .forEach(field -> add(fields, names, field));
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

  private static String about(String field) {
    return ABOUT.keySet().stream()
        .filter(names -> names.matcher(field).matches())
        .findFirst()
        .map(ABOUT::get)
        .orElse(field);
  }

  private static void add(List<Field> fields, Set<String> names, Field field) {
    if (names.add(field.name())) {
      fields.add(field);
    }
  }

  /** What a part takes of a field of the whole, under the names that it has there. */
  private static Stream<Field> taken(BibEntry entry, BibEntry parent, Field field) {
    String name = field.name();
    boolean inBook = IN_BOOKS.contains(entry.type());
    boolean title = Set.of("title", "subtitle", "titleaddon").contains(name);
    String before =
        parent.type().startsWith("mv")
            ? "main"
            : inBook ? "book" : IN_PERIODICALS.contains(entry.type()) ? "journal" : "";
    if (OWN.contains(name) || title && before.isEmpty()) {
      return Stream.empty();
    }
    if (title) {
      return Stream.of(new Field(before + name, field.value(), field.place()));
    }
    if (!name.equals("author")) {
      return Stream.of(field);
    }
    boolean byAuthor = entry.type().matches("inbook|bookinbook|suppbook");
    return byAuthor
        ? Stream.of(field, new Field("bookauthor", field.value(), field.place()))
        : Stream.of(field).filter(author -> !inBook);
  }
}
