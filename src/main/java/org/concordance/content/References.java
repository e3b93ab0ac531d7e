package org.concordance.content;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Resolution;
import org.concordance.model.SiteConfig.Vocabulary;

/**
 * Resolves the ids that the front matter of one file names, and notes those that an open vocabulary
 * makes up.
 */
final class References {

  private final RecordIndex index;
  private final Vocabulary vocabulary;
  private final Problems problems;
  private final SortedSet<RecordKey> stubs = new TreeSet<>();

  References(RecordIndex index, Vocabulary vocabulary, Problems problems) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The id of today, or nothing when there is none or the reference has to be dropped. */
  Optional<String> resolve(RecordKind kind, String id, Place place) {
    Resolution found = index.resolve(kind, id);
    return switch (found.outcome()) {
      case FOUND -> {
        if (index.entry(found.key()).filter(RecordIndex.Entry::withdrawn).isPresent()) {
          problems.warning(
              place,
              kind.word() + " '" + id + "' is withdrawn, and not named here",
              "take it out, or name what is to be seen instead");
        }
        yield Optional.of(found.key().id());
      }
      case MOVED -> {
        problems.warning(
            place,
            kind.word() + " '" + id + "' is now '" + found.key().id() + "'",
            "write " + found.key().id());
        yield Optional.of(found.key().id());
      }
      case DRAFT -> {
        problems.warning(
            place,
            kind.word() + " '" + id + "' is a draft, and not named in this build",
            "publish it, or build with --drafts");
        yield Optional.empty();
      }
      case SPLIT -> {
        problems.error(
            place,
            kind.word() + " '" + id + "' was replaced by several",
            "choose one of: " + ids(found.keys()));
        yield Optional.empty();
      }
      case AMBIGUOUS, UNKNOWN -> unknown(kind, id, place);
    };
  }

  private Optional<String> unknown(RecordKind kind, String id, Place place) {
    if (vocabulary.isOpen(kind)) {
      String today = index.end(kind, id);
      stubs.add(new RecordKey(kind, today));
      return Optional.of(today);
    }
    problems.error(place, "unknown " + kind.word() + " '" + id + "'", unknownHint(kind, id));
    return Optional.empty();
  }

  private String unknownHint(RecordKind kind, String id) {
    String command = "concordance new " + kind.word() + " " + id;
    return index
        .called(kind, id)
        .map(renamed -> renamedHint(renamed, id))
        .or(
            () ->
                index
                    .nearest(kind, id)
                    .map(near -> "did you mean '" + near + "'? Or create it: " + command))
        .orElse("create it: " + command);
  }

  private static String renamedHint(RecordIndex.Entry renamed, String id) {
    return "'"
        + renamed.label()
        + "' is '"
        + renamed.key().id()
        + "': write that, or if its file was renamed, 'formerly: ["
        + id
        + "]' in "
        + renamed.file();
  }

  private static String ids(Collection<RecordKey> keys) {
    return keys.stream().map(RecordKey::id).collect(Collectors.joining(", "));
  }

  /** What was named and has no record, where the vocabulary is open. */
  SortedSet<RecordKey> stubs() {
    return stubs;
  }
}
