package org.concordance.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordance.model.FormerAddress;
import org.concordance.model.Permalink;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.Slug;
import org.concordance.model.Status;
import org.jspecify.annotations.Nullable;

/** Builds the index of all ids from the files, and reports ids that two records claim. */
final class IndexBuilder {

  private final boolean drafts;
  private final Problems problems;
  private final Map<RecordKey, RecordIndex.Entry> entries = new LinkedHashMap<>();

  /** Which file each record's page is of. */
  private final Map<Permalink, String> pages = new HashMap<>();

  /** Which file claims each address of another site. */
  private final Map<Permalink, String> addresses = new HashMap<>();

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
    boolean withdrawn = file.peekText("status").equals(Optional.of(Status.WITHDRAWN.word()));
    var entry =
        new RecordIndex.Entry(
            file.key(), file.file(), label(file), draft, withdrawn, file.peekList("replaced-by"));
    RecordIndex.Entry first = entries.putIfAbsent(file.key(), entry);
    pages.putIfAbsent(file.key().permalink(), file.file());
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
    file.peekList("formerly").stream()
        .filter(FormerAddress::isMeant)
        .forEach(former -> claim(file, former));
    for (String id : file.peekList("formerly")) {
      RecordKey old = new RecordKey(file.key().kind(), id);
      var entry =
          new RecordIndex.Entry(
              old, file.file(), label(file), false, false, List.of(file.key().id()));
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

  private void claim(ParsedFile file, String former) {
    Optional<Permalink> address = FormerAddress.permalink(former);
    Optional<String> owner = address.map(pages::get);
    if (owner.isPresent()) {
      problems.error(
          file.placeOf("formerly", former),
          "the former address '" + former + "' is that of " + owner.get(),
          "what stands there needs no way to it: take it out");
      return;
    }
    Optional<String> first = address.map(one -> addresses.putIfAbsent(one, file.file()));
    if (first.isPresent() && !first.get().equals(file.file())) {
      problems.error(
          file.placeOf("formerly", former),
          "the former address '" + former + "' is claimed by " + first.get(),
          "an address can lead to one page only: take it out here or there");
    }
  }

  /** Follows each chain of replacements once: what was followed before leads nowhere new. */
  private void reportLoops(List<ParsedFile> files) {
    Map<RecordKey, ParsedFile> byKey = new HashMap<>();
    files.forEach(file -> byKey.putIfAbsent(file.key(), file));
    Set<RecordKey> followed = new HashSet<>();
    for (ParsedFile file : files) {
      Set<RecordKey> chain = new LinkedHashSet<>();
      Optional<RecordKey> next = Optional.of(file.key());
      while (next.isPresent() && !followed.contains(next.get()) && chain.add(next.get())) {
        next = replacement(next.get());
      }
      if (next.isPresent() && chain.contains(next.get())) {
        List<RecordKey> steps = List.copyOf(chain);
        steps
            .subList(steps.indexOf(next.get()), steps.size())
            .forEach(key -> reportLoop(byKey.get(key)));
      }
      followed.addAll(chain);
    }
  }

  private Optional<RecordKey> replacement(RecordKey key) {
    return Optional.ofNullable(entries.get(key))
        .map(RecordIndex.Entry::replacedBy)
        .filter(ids -> ids.size() == 1)
        .map(ids -> new RecordKey(key.kind(), ids.get(0)));
  }

  private void reportLoop(@Nullable ParsedFile file) {
    if (file == null || file.peekList("replaced-by").isEmpty()) {
      return;
    }
    problems.error(
        file.placeOf("replaced-by", file.peekList("replaced-by").get(0)),
        "'" + file.key().id() + "' is replaced, in the end, by itself",
        "take one 'replaced-by' out of the loop");
    // So that references to it are not reported as mistakes too.
    entries.computeIfPresent(file.key(), (key, entry) -> notReplaced(entry));
  }

  private static RecordIndex.Entry notReplaced(RecordIndex.Entry entry) {
    return new RecordIndex.Entry(
        entry.key(), entry.file(), entry.label(), entry.draft(), entry.withdrawn(), List.of());
  }
}
