package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.draft.Archives;
import org.concordance.draft.Draft;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Actor;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.FieldRules;
import org.concordance.model.FoldedName;
import org.concordance.model.Topic;

/**
 * What the old site says of a term or person beyond the record that is here already. That stays as
 * it is: each line that it lacks is named, and a text is kept beside the archive.
 */
final class Additions {

  private static final List<String> FIELDS =
      List.of("also", "broader", "formerly", "same-as", "scope");

  private final Incoming.Record fresh;
  private final Map<String, List<String>> here;
  private final String text;
  private final String file;

  /**
   * What there would be to add to a record of the archive.
   *
   * @param fresh the record that the old site would give
   */
  Additions(Incoming.Record fresh, ArchiveRecord here) {
    this(fresh, fields(here), here.body().markdown(), here.file());
  }

  /** What there would be to add to one that comes in this run. */
  Additions(Incoming.Record fresh, Draft here) {
    this(fresh, fields(here), here.body(), here.path());
  }

  private Additions(
      Incoming.Record fresh, Map<String, List<String>> here, String text, String file) {
    this.fresh = fresh;
    this.here = here;
    this.text = FieldRules.oneLine(text);
    this.file = file;
  }

  /**
   * The term, with what there is to add.
   *
   * @param came whether its text has come before
   */
  Incoming.Known known(boolean came) {
    List<Entry> lines = lines();
    String body = fresh.draft().body();
    boolean further = !came && !text.contains(FieldRules.oneLine(body));
    List<Remark> remarks = new ArrayList<>();
    fresh.remarks().stream()
        .filter(remark -> remark.kind() == Remark.Kind.LEFT_OUT)
        .filter(remark -> further || remark.subject().equals("address"))
        .forEach(remarks::add);
    lines.forEach(line -> remarks.add(remark(line)));
    if (further) {
      remarks.add(
          Remark.aside(
                  fresh.place(),
                  "text",
                  "of what is here already lies in 'imports', to be read; no file was changed")
              .about(file));
      fresh.media().keySet().forEach(path -> remarks.add(image(path)));
    }
    String aside = further ? new Draft(fresh.draft().key(), lines, body).text() : "";
    return new Incoming.Known(fresh.place(), fresh.title(), file, "name", aside, remarks);
  }

  private Remark remark(Entry line) {
    return Remark.leftOut(
            fresh.place(),
            "what the old site says of a record that is here",
            "is not written into its file; add there what you want to keep")
        .about(file + ": " + line.key() + ": " + flow(line.value()));
  }

  private Remark image(String path) {
    return Remark.leftOut(
            fresh.place(), "image", "of a text that was only kept to be read, did not come")
        .about(path);
  }

  private static String flow(Value value) {
    return value instanceof Value.Items
        ? texts(value).map(Additions::quoted).collect(Collectors.joining(", ", "[", "]"))
        : quoted(texts(value).findFirst().orElse(""));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static Stream<String> texts(Value value) {
    if (value instanceof Value.Items list) {
      return list.items().stream().flatMap(item -> texts(item.value()));
    }
    return value instanceof Value.Text text ? Stream.of(text.text()) : Stream.empty();
  }

  /** The lines of front matter that the file lacks. */
  private List<Entry> lines() {
    List<Entry> lines = new ArrayList<>();
    fields(fresh.draft())
        .forEach(
            (field, values) -> {
              List<String> known =
                  here.getOrDefault(field, List.of()).stream()
                      .map(FoldedName::of)
                      .map(FoldedName::text)
                      .toList();
              List<String> missing =
                  values.stream()
                      .filter(one -> !known.contains(FoldedName.of(one).text()))
                      .toList();
              if (!missing.isEmpty()) {
                lines.add(
                    Entry.of(
                        field,
                        field.equals("scope") ? Value.of(missing.get(0)) : Value.of(missing)));
              }
            });
    return lines;
  }

  /**
   * What a draft has under the fields that could be added to; under {@code also}, all its names.
   */
  private static Map<String, List<String>> fields(Draft draft) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (Entry entry : draft.entries()) {
      String field = List.of("name", "label").contains(entry.key()) ? "also" : entry.key();
      if (FIELDS.contains(field)) {
        texts(entry.value())
            .forEach(text -> fields.computeIfAbsent(field, any -> new ArrayList<>()).add(text));
      }
    }
    return fields;
  }

  private static Map<String, List<String>> fields(ArchiveRecord record) {
    Map<String, List<String>> fields = new TreeMap<>();
    fields.put("also", Archives.names(record));
    fields.put("formerly", record.formerly());
    if (record instanceof Actor actor) {
      fields.put("same-as", actor.sameAs());
    } else if (record instanceof Topic topic) {
      fields.put("same-as", topic.sameAs());
      fields.put("broader", topic.broader());
      fields.put("scope", List.of(topic.scope()));
    }
    return fields;
  }
}
