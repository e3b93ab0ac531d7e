package org.concordance.migrate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordance.draft.Entry;
import org.concordance.draft.IdProposal;
import org.concordance.draft.Value;
import org.concordance.draft.WrittenName;
import org.concordance.edtf.Edtf;
import org.concordance.ingest.Register;
import org.concordance.ingest.Remark;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Slug;
import org.concordance.oldsite.Days;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Paths;
import org.concordance.oldsite.Settings;
import org.concordance.oldsite.Slugs;

/** Chooses the ids of what comes of posts and pages. */
final class NewIds {

  /** What an archive has at its top besides free pages. */
  private static final List<String> OURS =
      List.of("readings", "topics", "actors", "events", "dates", "search");

  private final Settings settings;
  private final Mapping mapping;
  private final Terms terms;
  private final Register register;
  private final Set<String> untouched;
  private final Map<RecordKey, Remark> remarks = new HashMap<>();

  NewIds(Settings settings, Mapping mapping, Terms terms, Import into) {
    this.settings = settings;
    this.mapping = mapping;
    this.terms = terms;
    this.register = into.register();
    this.untouched = into.untouched();
  }

  /**
   * The record that a post becomes: its id says who, when, and what, as those of other readings.
   *
   * @param address where it stood
   */
  RecordKey ofPost(Document document, String title, Optional<String> address) {
    Original original = new Original(document, mapping, settings);
    List<Entry.Given> fields = original.fields(title);
    String words = Slug.of(title).isEmpty() ? oldWords(document, address) : title;
    Optional<String> date =
        original.isOfOthers()
            ? Optional.of(text(fields, "issued")).filter(one -> !one.isEmpty())
            : Optional.empty();
    Optional<String> proposal =
        IdProposal.reading(
            creator(document, original, fields),
            date.or(document::date).map(Edtf::parse),
            original.isOfOthers() ? text(fields, "title") : title,
            words,
            List.of());
    String year =
        document.date().map(one -> Integer.toString(Days.first(one).getYear())).orElse("reading");
    String id =
        register.give(
            RecordKind.READING,
            proposal.or(() -> Optional.of(Slug.of(words)).filter(Slug::isId)).orElse(year));
    RecordKey key = new RecordKey(RecordKind.READING, id);
    if (words.isEmpty()) {
      remarks.put(key, Slugs.wordless(document.place(), title));
    }
    return key;
  }

  /** Who stands first in the id. */
  private String creator(Document document, Original original, List<Entry.Given> fields) {
    String creator =
        original.isOfOthers()
            ? text(fields, "container-title")
            : TermUse.authors(document, mapping, settings).stream()
                .findFirst()
                .map(this::called)
                .orElse("");
    return creator.isEmpty() ? "" : WrittenName.shortForm(creator, Optional.empty());
  }

  /** The words that the old site had in the address, where they are in Latin letters. */
  private static String oldWords(Document document, Optional<String> address) {
    return Stream.of(
            document.fields().text("slug"),
            Optional.of(document.undatedName()),
            address.map(one -> one.replaceFirst("/$|\\.html?$", "").replaceFirst(".*/", "")))
        .flatMap(Optional::stream)
        .map(Slug::of)
        .filter(slug -> slug.matches(".*[a-z].*"))
        .findFirst()
        .orElse("");
  }

  private String called(TermUse use) {
    return terms.term(true, use.written()).map(Term::label).orElse(use.written());
  }

  private static String text(List<Entry.Given> fields, String name) {
    return fields.stream()
        .filter(field -> field.key().equals(name))
        .map(Entry.Given::value)
        .filter(Value.Text.class::isInstance)
        .map(value -> ((Value.Text) value).text())
        .findFirst()
        .orElse("");
  }

  /** The record that a page becomes: its id is its address, as a slug. */
  RecordKey ofPage(Document document, String title, Optional<String> address) {
    String path = address.map(Paths::comparable).orElse("").replaceFirst("^/", "");
    Optional<String> words =
        Optional.of(Slug.of(path))
            .filter(Slug::isId)
            .or(() -> IdProposal.ofLabel(document.name()))
            .or(() -> IdProposal.ofLabel(title));
    String proposal = words.orElse("page");
    String id = OURS.contains(proposal) ? proposal + "-page" : proposal;
    RecordKey key = new RecordKey(RecordKind.PAGE, register.give(RecordKind.PAGE, id));
    if (words.isEmpty()) {
      remarks.put(key, Slugs.wordless(document.place(), title));
    } else if (untouched.contains(id) && !key.id().equals(id)) {
      remarks.put(
          key,
          Remark.guessed(
                  document.place(),
                  "id",
                  "is another than before, for there is a page of 'init' as it came: to have this"
                      + " one in its place, delete both and import again")
              .about("pages/" + id + ".md and pages/" + key.id() + ".md"));
    }
    return key;
  }

  /** What was guessed of the id of a record. */
  List<Remark> remarks(RecordKey key) {
    return Optional.ofNullable(remarks.get(key)).stream().toList();
  }
}
