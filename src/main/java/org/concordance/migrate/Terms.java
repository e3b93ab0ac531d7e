package org.concordance.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordance.cite.CslName;
import org.concordance.draft.IdProposal;
import org.concordance.ingest.Register;
import org.concordance.model.ActorKind;
import org.concordance.model.FoldedName;
import org.concordance.model.Name;
import org.concordance.model.Place;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;

/**
 * The terms and people of the old site. Those that differ only in case, spaces or accents are one,
 * and those that the archive has, under any name, are its own.
 */
final class Terms {

  private final Register register;

  /** By whether they are actors, and their folded names. */
  private final Map<String, Term> terms = new LinkedHashMap<>();

  Terms(Register register) {
    this.register = register;
  }

  private static String fold(boolean actor, String name) {
    return (actor ? "actor " : "topic ") + FoldedName.of(name).text();
  }

  private static boolean isNameless(String name) {
    return FoldedName.of(name).text().isEmpty();
  }

  private Term term(boolean actor, String name, Place place) {
    return terms.computeIfAbsent(fold(actor, name), any -> new Term(actor, place));
  }

  /**
   * Enters a use; false when the term has nothing that could name it.
   *
   * @param published whether the old site showed it
   */
  boolean enter(TermUse use, boolean published) {
    if (isNameless(use.written())) {
      return false;
    }
    Term term = term(use.isOfActor(), use.written(), use.place());
    if (published) {
      term.use(use);
    } else {
      term.useUnpublished(use);
    }
    return true;
  }

  /** Enters what the site has on a term, whose page or data stand under a key. */
  void describe(Profile profile, boolean actor, String key) {
    String name = isNameless(profile.id()) ? profile.name() : profile.id();
    if (isNameless(name)) {
      return;
    }
    Term term = term(actor, name, profile.place());
    term.describe(profile, key);
    if (!isNameless(profile.name())) {
      Term other = terms.putIfAbsent(fold(actor, profile.name()), term);
      if (other != null && other != term && other.profile().isEmpty()) {
        other.describe(profile, key);
        terms.put(fold(actor, name), other);
      }
    }
    profile.above().forEach(above -> term.below(above));
  }

  /** Finds the terms {@code a/b} whose first part is a term too, or of several: b is below a. */
  void nest() {
    Map<String, Integer> parents = new HashMap<>();
    List<Term> shown = distinct().stream().filter(term -> !term.isUnpublished()).toList();
    for (Term term : shown) {
      parent(term).ifPresent(parent -> parents.merge(fold(false, parent), 1, Integer::sum));
    }
    for (Term term : shown) {
      Optional<String> parent =
          parent(term)
              .filter(
                  one -> terms.containsKey(fold(false, one)) || parents.get(fold(false, one)) > 1);
      parent.ifPresent(
          one -> {
            term(false, one, term.place())
                .use(new TermUse("categories", "topics", one, term.place()));
            term.below(one);
          });
    }
  }

  private static Optional<String> parent(Term term) {
    String label = term.label();
    int slash = label.lastIndexOf('/');
    boolean nested = !term.isActor() && term.keys().containsKey("categories");
    return nested && slash > 0 && slash < label.length() - 1
        ? Optional.of(label.substring(0, slash).strip()).filter(one -> !isNameless(one))
        : Optional.empty();
  }

  /** Every term once, in the order in which they were met. */
  List<Term> distinct() {
    List<Term> all = new ArrayList<>();
    Set<Term> seen = new HashSet<>();
    terms.values().stream().filter(seen::add).forEach(all::add);
    return all;
  }

  /**
   * Says of each term which record it is: actors first, since a topic may be one of them. One that
   * was not published becomes none, for every record is published.
   */
  void settle() {
    List<Term> all = distinct();
    all.stream().filter(Term::isActor).forEach(term -> settle(term, RecordKind.ACTOR));
    all.stream().filter(term -> !term.isActor()).forEach(term -> settle(term, RecordKind.TOPIC));
  }

  private void settle(Term term, RecordKind kind) {
    Optional<RecordKey> known = register.named(kind, term.label());
    for (String spelling : term.spellings()) {
      known = known.or(() -> register.named(kind, spelling));
    }
    if (kind == RecordKind.TOPIC) {
      known =
          known
              .or(() -> register.named(RecordKind.ACTOR, term.label()))
              .or(() -> register.named(RecordKind.EVENT, term.label()));
    }
    if (known.isPresent()) {
      term.become(known.get(), term.label(), true);
      return;
    }
    if (term.isUnpublished()) {
      return;
    }
    String label = shortLabel(term);
    RecordKey key = new RecordKey(kind, id(term, kind, label));
    register.enter(key, label);
    term.spellings().forEach(spelling -> register.enter(key, spelling));
    term.become(key, label, false);
  }

  /** Of its label, else of the name of its page, else of its taxonomy, with a number. */
  private String id(Term term, RecordKind kind, String label) {
    Optional<String> words =
        IdProposal.ofLabel(label)
            .or(() -> Optional.of(Slug.of(term.label())).filter(Slug::isId))
            .or(() -> term.profile().map(Profile::id).map(Slug::of).filter(Slug::isId));
    if (words.isPresent()) {
      return register.give(kind, words.get());
    }
    term.becomeWordless();
    String taxonomy =
        term.keys().keySet().stream()
            .map(Slug::of)
            .filter(Slug::isId)
            .findFirst()
            .orElse(kind.word());
    int number = 1;
    while (register.isTaken(new RecordKey(kind, Slug.numbered(taxonomy, number)))) {
      number++;
    }
    return register.give(kind, Slug.numbered(taxonomy, number));
  }

  /** What the record is called: of {@code a/b}, which is below a, just b. */
  private String shortLabel(Term term) {
    String label = term.label();
    boolean nested = parent(term).filter(one -> term.above().contains(one)).isPresent();
    String last = nested ? label.substring(label.lastIndexOf('/') + 1).strip() : label;
    boolean taken =
        nested && (isNameless(last) || register.named(RecordKind.TOPIC, last).isPresent());
    return taken ? label : last;
  }

  /** The record of a term. */
  Optional<RecordKey> record(boolean actor, String name) {
    return term(actor, name).flatMap(Term::record);
  }

  /** The term with a name. */
  Optional<Term> term(boolean actor, String name) {
    return Optional.ofNullable(terms.get(fold(actor, name)));
  }

  /** What an actor is: as its key tells, else as its name does. */
  static ActorKind kind(Term term) {
    return term.kind()
        .orElseGet(
            () ->
                CslName.isOfBody(new Name.Plain(term.label()))
                    ? ActorKind.ORGANIZATION
                    : ActorKind.PERSON);
  }
}
