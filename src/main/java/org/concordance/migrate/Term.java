package org.concordance.migrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordance.model.ActorKind;
import org.concordance.model.Place;
import org.concordance.model.RecordKey;

/** A term or name of the old site, in all its spellings. Gathered while the site is read. */
final class Term {

  private final boolean actor;
  private final Place place;
  private final Map<String, Integer> spellings = new LinkedHashMap<>();
  private final Map<String, Set<String>> keys = new LinkedHashMap<>();
  private final List<String> above = new ArrayList<>();
  private Optional<ActorKind> kind = Optional.empty();
  private Optional<Profile> profile = Optional.empty();
  private Optional<RecordKey> record = Optional.empty();
  private boolean here;
  private boolean shown;
  private boolean wordless;
  private String named = "";

  Term(boolean actor, Place place) {
    this.actor = actor;
    this.place = place;
  }

  /** Enters a use by something that was published. */
  void use(TermUse use) {
    shown = true;
    enter(use);
  }

  /** Enters a use by something that was not published, which shows nothing that is known. */
  void useUnpublished(TermUse use) {
    if (!shown) {
      enter(use);
    }
  }

  private void enter(TermUse use) {
    spellings.merge(use.written(), 1, Integer::sum);
    keys.computeIfAbsent(use.key(), any -> new LinkedHashSet<>()).add(use.written());
    kind = kind.or(use::kind);
  }

  /** Says what the site has on it, and under which key its own page stood. */
  void describe(Profile one, String key) {
    profile = Optional.of(profile.map(known -> known.with(one)).orElse(one));
    shown |= one.page().isPresent();
    keys.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(one.id());
  }

  /** Says that no word of it is in the id of its record. */
  void becomeWordless() {
    wordless = true;
  }

  boolean isWordless() {
    return wordless;
  }

  /** Puts it below another term. */
  void below(String other) {
    if (!above.contains(other)) {
      above.add(other);
    }
  }

  /** Says which record it becomes, or is. */
  void become(RecordKey key, String name, boolean isHere) {
    record = Optional.of(key);
    named = name;
    here = isHere;
  }

  /** Whether nothing that was published shows it, and something that was not does. */
  boolean isUnpublished() {
    return !shown && !spellings.isEmpty();
  }

  boolean isActor() {
    return actor;
  }

  Place place() {
    return profile.map(Profile::place).orElse(place);
  }

  /** What people call it: as its own page has it, else as it is most often, or first, written. */
  String label() {
    return profile
        .map(Profile::name)
        .filter(name -> !name.isEmpty())
        .orElseGet(
            () ->
                spellings.entrySet().stream()
                    .min(Comparator.comparing(use -> -use.getValue()))
                    .map(Map.Entry::getKey)
                    .orElseGet(() -> profile.map(Profile::id).orElse("")));
  }

  List<String> spellings() {
    return List.copyOf(spellings.keySet());
  }

  /** The spellings under each key. */
  Map<String, Set<String>> keys() {
    return new LinkedHashMap<>(keys);
  }

  List<String> above() {
    return List.copyOf(above);
  }

  Optional<ActorKind> kind() {
    return kind;
  }

  Optional<Profile> profile() {
    return profile;
  }

  /** What its record is called; empty until all is read. */
  String named() {
    return named;
  }

  /** The record that it is; empty until all is read. */
  Optional<RecordKey> record() {
    return record;
  }

  /** The record that it is, once all is read. */
  RecordKey key() {
    return record.orElseThrow();
  }

  /** Whether the archive has that record already. */
  boolean isHere() {
    return here;
  }
}
