package org.concordance.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;
import org.concordance.model.Status;

/** Builds the index of all ids from the files, and reports ids that two records claim. */
final class IndexBuilder {

  private final boolean drafts;
  private final Problems problems;
  private final Map<RecordKey, RecordIndex.Entry> entries = new LinkedHashMap<>();

  private IndexBuilder(boolean drafts, Problems problems) {
    this.drafts = drafts;
    this.problems = problems;
  }

  /**
   * Builds the index.
   *
   * @param files every record file, sorted by path
   * @param drafts whether drafts are to be published
   */
  static RecordIndex build(List<ParsedFile> files, boolean drafts, Problems problems) {
    IndexBuilder builder = new IndexBuilder(drafts, problems);
    files.forEach(builder::addRecord);
    files.forEach(builder::addFormerIds);
    builder.reportLoops(files);
    return new RecordIndex(builder.entries.values());
  }

  private void addRecord(ParsedFile file) {
    boolean draft = !drafts && file.peekText("status").equals(Optional.of(Status.DRAFT.word()));
    var entry =
        new RecordIndex.Entry(
            file.key(), file.file(), label(file), draft, file.peekList("replaced-by"));
    RecordIndex.Entry first = entries.putIfAbsent(file.key(), entry);
    if (first != null) {
      problems.error(
          Place.of(file.file()),
          "the id '" + file.key().id() + "' is taken by " + first.file(),
          "give one of the two files another name");
    }
  }

  private static String label(ParsedFile file) {
    return file.peekText("title")
        .or(() -> file.peekText("name"))
        .or(() -> file.peekText("label"))
        .orElse(file.key().id());
  }

  private void addFormerIds(ParsedFile file) {
    for (String id : file.peekList("formerly")) {
      RecordKey old = new RecordKey(file.key().kind(), id);
      var entry =
          new RecordIndex.Entry(old, file.file(), label(file), false, List.of(file.key().id()));
      RecordIndex.Entry first = Slug.isId(id) ? entries.putIfAbsent(old, entry) : null;
      if (first != null && first.key().equals(file.key())) {
        problems.error(
            file.placeOf("formerly", id),
            "the former id '" + id + "' is the id that this file still has",
            "take it out");
      } else if (first != null && !first.file().equals(file.file())) {
        problems.error(
            file.placeOf("formerly", id),
            "the former id '" + id + "' is claimed by " + first.file(),
            "an address can lead to one page only: take it out here or there");
      }
    }
  }

  private void reportLoops(List<ParsedFile> files) {
    Set<RecordKey> looped = new LinkedHashSet<>();
    for (ParsedFile file : files) {
      RecordKind kind = file.key().kind();
      List<String> seen = new ArrayList<>();
      List<String> next = file.peekList("replaced-by");
      while (next.size() == 1 && !seen.contains(next.get(0))) {
        seen.add(next.get(0));
        RecordIndex.Entry entry = entries.get(new RecordKey(kind, next.get(0)));
        next = entry == null ? List.of() : entry.replacedBy();
      }
      if (seen.contains(file.key().id())) {
        problems.error(
            file.placeOf("replaced-by", file.peekList("replaced-by").get(0)),
            "'" + file.key().id() + "' is replaced, in the end, by itself",
            "take one 'replaced-by' out of the loop");
        looped.add(file.key());
      }
    }
    // So that references to them are not reported as mistakes too.
    looped.forEach(key -> entries.computeIfPresent(key, (same, entry) -> notReplaced(entry)));
  }

  private static RecordIndex.Entry notReplaced(RecordIndex.Entry entry) {
    return new RecordIndex.Entry(
        entry.key(), entry.file(), entry.label(), entry.draft(), List.of());
  }
}
