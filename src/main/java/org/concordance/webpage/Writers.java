package org.concordance.webpage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.model.FoldedName;

/**
 * Who wrote a work, or edited it.
 *
 * @param people the people
 * @param left names that stand where writers do and were left out, each with the reason
 */
record Writers(List<Person> people, Map<String, String> left) {

  private static final int MOST = 200;
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 9;

  /** Those among people who can be writers. */
  static Writers of(List<Person> named, Titles titles) {
    Map<String, Person> kept = new LinkedHashMap<>();
    Map<String, String> left = new LinkedHashMap<>();
    for (Person person : named) {
      Optional<String> why = why(person.shown(), titles);
      if (why.isPresent()) {
        left.put(Plain.cut(person.shown(), 80), why.get());
      } else if (kept.size() < MOST) {
        kept.putIfAbsent(FoldedName.of(person.shown()).text(), quiet(person));
      }
    }
    boolean isByPeople = kept.values().stream().anyMatch(one -> !Bylines.isAgency(one.shown()));
    List<Person> people = new ArrayList<>();
    for (Person one : kept.values()) {
      if (!Bylines.isAgency(one.shown())) {
        people.add(one);
      } else if (isByPeople) {
        left.put(one.shown(), "is an agency beside the writers' names");
      } else {
        people.add(Person.body(one.shown()));
      }
    }
    return new Writers(List.copyOf(people), left);
  }

  private static Person quiet(Person person) {
    return person.whole().isEmpty() || person.isBody()
        ? person
        : Person.of(Bylines.quiet(person.whole()));
  }

  private static Optional<String> why(String name, Titles titles) {
    if (Bylines.isNobody(name)) {
      return Optional.of("names nobody");
    }
    if (name.matches("(?i).*(https?:|www\\.|\\.com/|@).*")) {
      return Optional.of("is an address");
    }
    if (titles.isSite(name)) {
      return Optional.of("is the name of the site");
    }
    boolean isLong = name.length() > LONGEST || name.split("\\s+").length > MOST_WORDS;
    return isLong ? Optional.of("is too long for a name") : Optional.empty();
  }

  /** Whether they are the same as others, or some of them. */
  boolean agree(Writers other) {
    Set<String> own = keys();
    Set<String> theirs = other.keys();
    return own.containsAll(theirs) || theirs.containsAll(own);
  }

  /** Names by their words, whatever their order. */
  private Set<String> keys() {
    return people.stream()
        .map(one -> one.shown().split("[\\s,]+"))
        .map(
            words ->
                Arrays.stream(words)
                    .map(word -> FoldedName.of(word).text())
                    .sorted()
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.toSet());
  }

  String shown() {
    return people.stream().map(Person::shown).collect(Collectors.joining("; "));
  }
}
