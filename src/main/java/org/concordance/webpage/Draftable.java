package org.concordance.webpage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.ingest.Remark;
import org.concordance.model.Place;

/** The fields of a work as they are found, with what there is to say of them. */
final class Draftable {

  /** What stands beside a type that nothing proves. */
  static final String GUESSED_TYPE = "a guess: look whether another fits better";

  private final Place place;
  private final Map<String, Entry.Given> fields = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Set<Remark> remarks = new LinkedHashSet<>();

  Draftable(Place place) {
    this.place = place;
  }

  /** Gives a field a value that is sure. */
  void give(String field, Value value, String source) {
    fields.put(field, new Entry.Given(field, value, ""));
    sources.put(field, source);
  }

  /** Gives a field a value that the curator has to look at. */
  void guess(String field, Value value, String source, String note) {
    fields.put(field, new Entry.Given(field, value, note));
    sources.put(field, source);
    remarks.add(Remark.guessed(place, field, "is " + note));
  }

  /** Gives a field what was chosen for it. */
  void give(String field, Value value, Chosen<?> chosen) {
    if (chosen.isToBeLookedAt()) {
      guess(field, value, chosen.source(), chosen.note());
    } else {
      give(field, value, chosen.source());
    }
  }

  /**
   * Gives the day on which the page was read. A file that does not say when it was saved gives
   * none: that of today would be a statement about a page that may be of another year, and a file's
   * own time is that of its last copy.
   *
   * @param day may be empty
   */
  void accessed(String day, String source) {
    if (day.isEmpty()) {
      guessed(
          "accessed",
          "is left out: the file does not say when it was saved; write when you read it");
    } else {
      give("accessed", Value.of(day), source);
    }
  }

  void guessed(String subject, String message) {
    remarks.add(Remark.guessed(place, subject, message));
  }

  void leftOut(String subject, String message) {
    remarks.add(Remark.leftOut(place, subject, message));
  }

  void aside(String subject, String message) {
    remarks.add(Remark.aside(place, subject, message));
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  String text(String field) {
    return fields.containsKey(field) && fields.get(field).value() instanceof Value.Text text
        ? text.text()
        : "";
  }

  List<Entry.Given> fields() {
    return List.copyOf(fields.values());
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** Where each value was found, a line each. */
  String whereFound() {
    StringBuilder lines = new StringBuilder();
    sources.forEach(
        (field, source) ->
            lines.append("- ").append(field).append(": ").append(Trust.words(source)).append('\n'));
    return lines.toString();
  }
}
