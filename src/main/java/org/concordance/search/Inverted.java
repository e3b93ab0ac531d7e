package org.concordance.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of all documents, and where they stand. */
final class Inverted {

  private final Stems stems;
  private final Map<String, Group> byForm = new HashMap<>();
  private final Map<String, Group> byStem = new HashMap<>();
  private final List<Document.Measure> measures = new ArrayList<>();

  Inverted(Stems stems) {
    this.stems = stems;
  }

  /** Adds the next document. */
  void add(Document document) {
    List<Group> found = new ArrayList<>();
    for (Token token : document.tokens()) {
      Group group = byForm.computeIfAbsent(token.form(), this::group);
      if (group.add(token)) {
        found.add(group);
      }
    }
    int number = measures.size();
    found.forEach(group -> group.end(number));
    measures.add(document.measure());
  }

  private Group group(String form) {
    return byStem.computeIfAbsent(stems.stem(form), stem -> new Group());
  }

  /** Every form with its group, in order. */
  SortedMap<String, Group> forms() {
    return new TreeMap<>(byForm);
  }

  /** Where the fields of each document are. */
  List<Document.Measure> measures() {
    return measures;
  }
}
