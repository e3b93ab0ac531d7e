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
  private final Map<String, Form> byForm = new HashMap<>();
  private final Map<String, Group> byStem = new HashMap<>();
  private final List<Document.Measure> measures = new ArrayList<>();

  Inverted(Stems stems) {
    this.stems = stems;
  }

  /**
   * A form of a word.
   *
   * @param number its number in the group
   */
  private record Form(Group group, int number) {}

  /** Adds the next document. */
  void add(Document document) {
    List<Group> found = new ArrayList<>();
    for (Token token : document.tokens()) {
      Form form = byForm.get(token.form());
      if (form == null) {
        form = form(token.form());
        byForm.put(token.form(), form);
      }
      if (form.group().add(token.position(), form.number())) {
        found.add(form.group());
      }
    }
    int number = measures.size();
    found.forEach(group -> group.end(number));
    measures.add(document.measure());
  }

  private Form form(String text) {
    Group group = byStem.computeIfAbsent(stems.stem(text), stem -> new Group());
    return new Form(group, group.add(text));
  }

  /** Every form with its group, in order. */
  SortedMap<String, Group> forms() {
    SortedMap<String, Group> forms = new TreeMap<>();
    byForm.forEach((text, form) -> forms.put(text, form.group()));
    return forms;
  }

  /** Where the fields of each document are. */
  List<Document.Measure> measures() {
    return measures;
  }
}
