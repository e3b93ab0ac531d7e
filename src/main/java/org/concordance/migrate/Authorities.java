package org.concordance.migrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordance.cite.CslName;
import org.concordance.dialect.BodyText;
import org.concordance.draft.Draft;
import org.concordance.draft.Entry;
import org.concordance.draft.Value;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.NameOrder;
import org.concordance.ingest.Remark;
import org.concordance.model.ActorKind;
import org.concordance.model.FieldRules;
import org.concordance.model.FoldedName;
import org.concordance.model.Name;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.oldsite.OldAddresses;
import org.concordance.oldsite.Slugs;

/** Makes topics and actors of the terms and people of the old site. */
final class Authorities {

  private final Terms terms;
  private final OldAddresses addresses;
  private final Redirects redirects;

  Authorities(Terms terms, OldAddresses addresses, Redirects redirects) {
    this.terms = terms;
    this.addresses = addresses;
    this.redirects = redirects;
  }

  /** Every address that a term had. */
  List<String> addresses(Term term) {
    Stream<String> own = term.profile().flatMap(Profile::page).flatMap(addresses::ofTerm).stream();
    Stream<String> made =
        term.keys().entrySet().stream()
            .flatMap(
                key ->
                    key.getValue().stream()
                        .flatMap(one -> addresses.ofTerm(key.getKey(), one).stream()));
    return Stream.concat(own, made).distinct().toList();
  }

  /** The record that a term gives, where the archive does not have it yet. */
  Incoming.Record record(Term term, Optional<BodyText> body) {
    RecordKey key = term.record().orElseThrow();
    List<Remark> remarks = new ArrayList<>();
    body.ifPresent(text -> remarks.addAll(text.remarks()));
    String text = body.map(BodyText::markdown).orElse("");
    List<Entry> entries = new ArrayList<>(kindOf(term, key, remarks));
    also(term, term.named()).ifPresent(entries::add);
    String description = term.profile().map(Profile::description).orElse("");
    if (!text.isBlank() && !description.isBlank()) {
      beside(term, key, description, remarks).ifPresent(entries::add);
    }
    List<String> urls = term.profile().map(Profile::urls).orElse(List.of());
    if (!urls.isEmpty()) {
      entries.add(Entry.of("same-as", Value.of(urls)));
    }
    List<String> formerly = redirects.of(key, allAddresses(term, key), term.place(), remarks);
    if (!formerly.isEmpty()) {
      entries.add(Entry.of("formerly", Value.of(formerly)));
    }
    spellings(term, term.named(), remarks);
    term.profile().map(Profile::lost).ifPresent(remarks::addAll);
    if (term.isWordless()) {
      remarks.add(Slugs.wordless(term.place(), term.named()));
    }
    String plain = description.replaceAll("[\\[\\]{}<*_`\\\\]", "\\\\$0");
    SortedMap<String, byte[]> media = body.map(BodyText::media).orElseGet(TreeMap::new);
    Draft draft = new Draft(key, entries, text.isBlank() ? plain : text);
    return new Incoming.Record(term.place(), term.named(), draft, media, remarks);
  }

  /** What a description is beside a text: the scope of a topic. */
  private static Optional<Entry> beside(
      Term term, RecordKey key, String description, List<Remark> remarks) {
    if (key.kind() == RecordKind.TOPIC && FieldRules.text(description).isEmpty()) {
      return Optional.of(Entry.of("scope", description));
    }
    remarks.add(
        Remark.leftOut(term.place(), "description", "has no place beside the text of the record")
            .about(description));
    return Optional.empty();
  }

  /** Its name, and what it is or is below. */
  private List<Entry> kindOf(Term term, RecordKey key, List<Remark> remarks) {
    List<Entry> entries = new ArrayList<>();
    if (key.kind() == RecordKind.TOPIC) {
      entries.add(Entry.of("label", term.named()));
      broader(term, remarks).ifPresent(entries::add);
      return entries;
    }
    String kind = Terms.kind(term).word();
    entries.add(Entry.of("name", term.named()));
    entries.add(Entry.of("kind", kind));
    sort(term, remarks).ifPresent(entries::add);
    remarks.add(
        Remark.guessed(term.place(), "kind", "is " + kind + ", by its key or its name")
            .about(term.named()));
    return entries;
  }

  /** How a person is filed, and so cited, where the family name does not stand first. */
  private static Optional<Entry> sort(Term term, List<Remark> remarks) {
    String name = term.named();
    CslName parts = CslName.of(new Name.Plain(name));
    if (Terms.kind(term) != ActorKind.PERSON || parts.isWhole() || parts.given().isEmpty()) {
      return Optional.empty();
    }
    boolean first = NameOrder.familyFirst(name).isPresent();
    if (first || NameOrder.isDoubtful(name)) {
      String why =
          first
              ? "is the name as it is, taken to have the family name first"
              : "is left out, for either part may be the family name";
      remarks.add(Remark.guessed(term.place(), "sort", why).about(name));
      return Optional.empty();
    }
    String suffix = parts.suffix().isEmpty() ? "" : ", " + parts.suffix();
    return Optional.of(Entry.of("sort", parts.family() + ", " + parts.given() + suffix));
  }

  /** Those of other terms too that are this record: a topic may be an actor. */
  private List<String> allAddresses(Term term, RecordKey key) {
    Stream<String> earlier =
        term.profile().flatMap(Profile::document).stream()
            .flatMap(
                page -> addresses.earlier(page, addresses(term).stream().findFirst()).stream());
    Stream<String> own =
        terms.distinct().stream()
            .filter(other -> other.record().equals(Optional.of(key)))
            .flatMap(other -> addresses(other).stream());
    return Stream.concat(own, earlier).distinct().toList();
  }

  private Optional<Entry> broader(Term term, List<Remark> remarks) {
    List<String> ids = new ArrayList<>();
    for (String above : term.above()) {
      Optional<Term> other = terms.term(false, above);
      Optional<RecordKey> key =
          other.flatMap(Term::record).filter(one -> one.kind() == RecordKind.TOPIC);
      if (key.isEmpty() || leadsTo(other.get(), term)) {
        remarks.add(
            Remark.leftOut(
                term.place(),
                "parent '" + above + "'",
                other.filter(Term::isUnpublished).isPresent()
                    ? "is a term that the old site did not publish"
                    : key.isEmpty() ? "is no term of the site" : "leads round in a circle"));
      } else if (!ids.contains(key.get().id())) {
        ids.add(key.get().id());
      }
    }
    return ids.isEmpty() ? Optional.empty() : Optional.of(Entry.of("broader", Value.of(ids)));
  }

  /** Whether a term is below another, or itself. */
  private boolean leadsTo(Term from, Term to) {
    Set<Term> seen = new HashSet<>();
    List<Term> next = new ArrayList<>(List.of(from));
    while (!next.isEmpty()) {
      Term term = next.remove(next.size() - 1);
      if (term == to || term.record().equals(to.record())) {
        return true;
      }
      if (seen.add(term)) {
        term.above().forEach(above -> terms.term(false, above).ifPresent(next::add));
      }
    }
    return false;
  }

  private static Optional<Entry> also(Term term, String label) {
    Set<String> known = new HashSet<>(Set.of(FoldedName.of(label).text()));
    List<String> others =
        term.spellings().stream()
            .filter(one -> !one.contains("/") && one.length() > 2)
            .filter(one -> known.add(FoldedName.of(one).text()))
            .toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(Entry.of("also", Value.of(others)));
  }

  private static void spellings(Term term, String label, List<Remark> remarks) {
    List<String> others =
        term.spellings().stream().filter(one -> !one.equals(label) && !one.contains("/")).toList();
    if (!others.isEmpty()) {
      remarks.add(
          Remark.guessed(term.place(), "name", "is written in several ways, and taken for one")
              .about(label + ": " + String.join(", ", others)));
    }
  }
}
