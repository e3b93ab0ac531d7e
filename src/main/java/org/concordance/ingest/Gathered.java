package org.concordance.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.model.Place;

/** Remarks of which those that say the same are one, with every place. */
final class Gathered {

  /** The most places that stand on the line of what they are of. */
  private static final int FEW = 5;

  /**
   * A remark, and what it is on.
   *
   * @param into the name of what came of it; may be empty
   */
  private record Told(Remark remark, String into) {

    Place place() {
      return remark.place();
    }

    String where() {
      return place() + ofDraft();
    }

    String ofDraft() {
      return into.isEmpty() ? "" : " (" + into + ")";
    }
  }

  private final String inner;
  private final Map<String, List<Told>> same = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Told>>> trifles = new LinkedHashMap<>();

  /**
   * None yet.
   *
   * @param inner what a line begins with that belongs to the one before
   */
  Gathered(String inner) {
    this.inner = inner;
  }

  /** Adds a remark that concerns no single thing. */
  void add(Remark remark) {
    add(remark, "");
  }

  /** Adds a remark on a thing that comes. */
  void add(Remark remark, Item item) {
    String file = item.holder().substring(item.holder().lastIndexOf('/') + 1);
    add(remark, file.replaceFirst("\\.md$", ""));
  }

  private void add(Remark remark, String into) {
    Map<String, List<Told>> alike =
        remark.kind() == Remark.Kind.TRIFLE
            ? trifles.computeIfAbsent(remark.message(), any -> new LinkedHashMap<>())
            : same;
    String said = alike == same ? remark.subject() + " " + remark.message() : remark.subject();
    alike.computeIfAbsent(said, any -> new ArrayList<>()).add(new Told(remark, into));
  }

  /**
   * What is said, and below it the places, where these are many or have values; what meant nothing
   * to readers is on one line.
   */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    same.forEach((said, all) -> lines.addAll(together(said, all)));
    trifles.forEach(
        (message, subjects) ->
            lines.add(
                subjects.entrySet().stream()
                        .map(one -> one.getKey() + " (" + first(one.getValue()) + ")")
                        .collect(Collectors.joining(", "))
                    + ": "
                    + message));
    return lines;
  }

  private static String first(List<Told> all) {
    String times = all.size() > 1 ? all.size() + " times, first at " : "";
    return times + all.get(0).place();
  }

  private List<String> together(String said, List<Told> all) {
    String times = all.size() > 1 ? " (" + all.size() + " times)" : "";
    boolean valued = all.stream().anyMatch(told -> !told.remark().value().isEmpty());
    List<Told> places = all.stream().distinct().toList();
    if (valued && all.size() == 1) {
      return List.of(all.get(0).remark().sentence() + ": " + all.get(0).where());
    }
    if (!valued && places.size() <= FEW) {
      return List.of(
          said + times + ": " + places.stream().map(Told::where).collect(Collectors.joining(", ")));
    }
    List<String> lines = new ArrayList<>(List.of(said + times + ":"));
    if (valued) {
      all.forEach(told -> lines.add(inner + told.where() + ": " + told.remark().value()));
    } else {
      byFile(places).forEach(line -> lines.add(inner + line));
    }
    return lines;
  }

  private static List<String> byFile(List<Told> places) {
    Map<String, Set<String>> files = new LinkedHashMap<>();
    Map<String, String> drafts = new LinkedHashMap<>();
    for (Told told : places) {
      String file = told.place().file();
      drafts.put(file, told.ofDraft());
      files
          .computeIfAbsent(file, any -> new LinkedHashSet<>())
          .add(told.place().toString().substring(file.length()));
    }
    List<String> lines = new ArrayList<>();
    files.forEach((file, within) -> lines.add(file + String.join(",", within) + drafts.get(file)));
    return lines;
  }
}
