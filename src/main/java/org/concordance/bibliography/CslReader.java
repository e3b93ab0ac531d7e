package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.cite.CslVocabulary;
import org.concordance.ingest.Incoming;
import org.concordance.model.Place;
import org.concordance.syntax.JsonTree;

/** Reads CSL-JSON. */
final class CslReader {

  /** What names an item to programs. */
  private static final Set<String> KEYS =
      Set.of("id", "citation-key", "citation-label", "citation-number", "system_id");

  private static final Set<String> DATES =
      Set.of("issued", "accessed", "event-date", "original-date", "submitted", "available-date");

  /** Variables under other names: of older versions, of programs, and of the data's own schema. */
  private static final Map<String, String> NAMES =
      Map.of(
          "journalAbbreviation", "container-title-short",
          "shortTitle", "title-short",
          "event", "event-title",
          "part", "part-number",
          "printing", "printing-number",
          "supplement", "supplement-number",
          "annote", "note");

  private final Description work;
  private final Place place;

  private CslReader(Place place, Map<?, ?> item) {
    this.place = place;
    String key = at(item, "citation-key");
    this.work = new Description(place, key.isEmpty() ? at(item, "id") : key);
  }

  /** The works of a file, and the items that cannot be read, in their order. */
  static List<Incoming> read(Lines lines) {
    List<Incoming> all = new ArrayList<>();
    for (CslItems.Span span : CslItems.of(lines.text())) {
      Place place = lines.at(Math.min(span.start(), lines.text().length()));
      JsonTree tree =
          JsonTree.of(span.end() < 0 ? "" : lines.text().substring(span.start(), span.end()));
      if (tree.isWhole() && tree.value() instanceof Map<?, ?> item) {
        all.add(new CslReader(place, item).read(item));
      } else {
        all.add(
            new Incoming.Unreadable(
                place,
                "",
                "it is no object of JSON, or one that is not closed",
                "mend the file, and import it again"));
      }
    }
    return all;
  }

  private Incoming read(Map<?, ?> item) {
    if (item.containsKey("itemType")) {
      return new Incoming.Unreadable(
          place, at(item, "title"), "it is Zotero's own JSON", "export it as 'CSL JSON'");
    }
    type(at(item, "type"));
    item.forEach((key, value) -> take(key.toString(), value));
    for (String other : List.of("title-short", "container-title", "genre")) {
      if (!work.has("title") && work.has(other)) {
        Field found = new Field(other, work.taken(other), place);
        work.guess("title", found, "stands in for the title, which is missing", "its " + other);
      }
    }
    return work.done();
  }

  private void type(String type) {
    if (CslVocabulary.TYPES.contains(type)) {
      work.type(type);
    } else {
      String what =
          type.isEmpty() ? "is not given" : "'" + Field.cut(type, 40) + "' is none of CSL's";
      work.type("document", "`type`", what + ", and is taken for");
    }
  }

  private void take(String key, Object value) {
    String variable = NAMES.getOrDefault(key, key);
    Field field = new Field(key, Markup.off(text(value)), place);
    if (KEYS.contains(key) || key.equals("type")) {
      return;
    }
    if (Taking.isName(variable)) {
      CslNames.take(work, variable, field, value);
    } else if (DATES.contains(variable)) {
      CslDates.take(work, variable, field, value);
    } else if (key.equals("note")) {
      Extra.take(work, field);
    } else if (key.equals("custom") && value instanceof Map<?, ?> fields) {
      fields.forEach((name, own) -> work.leftOut(new Field("custom." + name, text(own), place)));
    } else if (value instanceof List<?> list && !variable.equals("keyword")) {
      list(variable, field, list);
    } else if (variable.equals("keyword") && value instanceof List<?> list) {
      work.keywords(list.stream().map(word -> field.with(text(word)).line()).toList());
    } else if (Taking.isKnown(variable)) {
      new Taking(work).take(variable, field);
    } else {
      work.leftOut(field);
    }
  }

  /** Of several values the first that there is room for, as Crossref has titles. */
  private void list(String variable, Field field, List<?> list) {
    for (Object one : list) {
      Field value = field.with(Markup.off(text(one)));
      if (Taking.isKnown(variable)) {
        new Taking(work).take(variable, value);
      } else {
        work.leftOut(value);
      }
    }
  }

  /** The value of a key as a text; empty when there is none. */
  static String at(Map<?, ?> map, String key) {
    return map.containsKey(key) ? text(map.get(key)) : "";
  }

  /** A value as a text. */
  static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(CslReader::text).collect(Collectors.joining("; "));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
          .collect(Collectors.joining("; "));
    }
    return value.toString();
  }
}
