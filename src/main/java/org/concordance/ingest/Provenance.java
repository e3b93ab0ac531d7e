package org.concordance.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordance.draft.Entry;
import org.concordance.model.FoldedName;
import org.concordance.model.Name;
import org.concordance.model.Source;

/**
 * Who made a work, where it appeared and what it is: what two works of one title or address may
 * differ in.
 *
 * @param named who is named in each role, and what it appeared in, under the names of the fields
 * @param kind what it is beside others that may have its title; empty where its type does not tell
 */
record Provenance(Map<String, List<Called>> named, String kind) {

  /** Those who can have made it; the first role in which both works name somebody decides. */
  private static final List<String> MAKERS = List.of("author", "editor", "publisher");

  /** Where it appeared; a reference manager may keep the short name alone. */
  private static final List<String> VENUES = List.of("container-title", "container-title-short");

  /** Types that are never taken for each other; what says {@code report} may say {@code book}. */
  private static final Map<String, String> KINDS =
      Map.of(
          "book", "book",
          "thesis", "thesis",
          "chapter", "part of a book",
          "paper-conference", "part of a book",
          "article-journal", "article",
          "article-magazine", "article",
          "article-newspaper", "article",
          "review", "article",
          "review-book", "article");

  Provenance {
    named = Map.copyOf(named);
  }

  /** A name in the words by which it is known, folded: of a person the family's alone. */
  record Called(String whole, Set<String> words) {

    Called {
      words = Set.copyOf(words);
    }

    static Called of(Name name) {
      String known = name instanceof Name.Personal person ? person.family() : name.display();
      Set<String> words = new TreeSet<>();
      Arrays.stream(known.split("[\\s,./-]+"))
          .map(word -> FoldedName.of(word).text())
          .filter(word -> !word.isEmpty())
          .forEach(words::add);
      return new Called(FoldedName.of(name.display()).text(), words);
    }

    /** Whether one may be the other with more said, as a body with its country. */
    boolean mayBe(Called other) {
      return whole.equals(other.whole)
          || words.containsAll(other.words)
          || other.words.containsAll(words);
    }

    /** Whether one may be short for the other: each of its words begins one of the other's. */
    boolean mayBeShort(Called other) {
      return begin(words, other.words) || begin(other.words, words);
    }

    private static boolean begin(Set<String> shorter, Set<String> longer) {
      return shorter.stream().allMatch(word -> longer.stream().anyMatch(it -> it.startsWith(word)));
    }
  }

  static Provenance of(String type, List<? extends Entry> fields) {
    Map<String, List<Called>> named = new LinkedHashMap<>();
    Stream.of(MAKERS, VENUES)
        .flatMap(List::stream)
        .forEach(field -> put(named, field, WorkFields.parted(fields, field)));
    return new Provenance(named, KINDS.getOrDefault(type, ""));
  }

  static Provenance of(Source source) {
    Map<String, List<Called>> named = new LinkedHashMap<>();
    put(named, "author", source.author().names());
    put(named, "editor", source.contributors("editor"));
    put(named, "publisher", source.publisher().stream().toList());
    VENUES.forEach(
        field -> put(named, field, source.variable(field).map(Name.Plain::new).stream().toList()));
    return new Provenance(named, KINDS.getOrDefault(source.type(), ""));
  }

  private static void put(
      Map<String, List<Called>> named, String field, List<? extends Name> names) {
    List<Called> called =
        names.stream().map(Called::of).filter(one -> !one.words().isEmpty()).toList();
    if (!called.isEmpty()) {
      named.put(field, called);
    }
  }

  /** In what two works contradict each other: {@code author}, {@code container}, {@code type}. */
  List<String> contradictions(Provenance other) {
    List<String> found = new ArrayList<>();
    boolean isMade =
        MAKERS.stream()
            .filter(role -> named.containsKey(role) && other.named.containsKey(role))
            .findFirst()
            .map(role -> anyIs(named.get(role), other.named.get(role)))
            .orElse(true);
    if (!isMade) {
      found.add("author");
    }
    List<Called> venues = venues();
    List<Called> others = other.venues();
    if (!venues.isEmpty()
        && !others.isEmpty()
        && venues.stream().noneMatch(one -> others.stream().anyMatch(one::mayBeShort))) {
      found.add("container");
    }
    if (!kind.isEmpty() && !other.kind.isEmpty() && !kind.equals(other.kind)) {
      found.add("type");
    }
    return found;
  }

  /** Whether it is a part of a book, which may be told by the address or the DOI of the whole. */
  boolean isPartOfBook() {
    return kind.equals("part of a book");
  }

  private static boolean anyIs(List<Called> these, List<Called> those) {
    return these.stream().anyMatch(one -> those.stream().anyMatch(one::mayBe));
  }

  private List<Called> venues() {
    return VENUES.stream().flatMap(field -> named.getOrDefault(field, List.of()).stream()).toList();
  }
}
