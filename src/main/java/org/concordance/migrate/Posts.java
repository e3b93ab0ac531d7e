package org.concordance.migrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.concordance.dialect.BodyText;
import org.concordance.dialect.Texts;
import org.concordance.draft.Draft;
import org.concordance.draft.Entry;
import org.concordance.draft.IdProposal;
import org.concordance.draft.Value;
import org.concordance.draft.WrittenName;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Days;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Mapping;
import org.concordance.oldsite.Meaning;
import org.concordance.oldsite.Settings;
import org.concordance.syntax.Iri;

/** Makes readings of posts: of the works of others that they are about, or else of themselves. */
final class Posts {

  /** Stands beside a term that has no record, since every record is published. */
  private static final String UNPUBLISHED = ": only drafts name it; make its record first";

  /**
   * Somebody who wrote a post.
   *
   * @param record the actor that it is; empty where nothing that was published names it
   */
  private record Writer(String name, Optional<RecordKey> record) {

    Value value() {
      return record
          .<Value>map(key -> new Value.Fields(List.of(Entry.of("actor", key.id()))))
          .orElseGet(() -> WrittenName.value(name));
    }

    String called() {
      return record.map(RecordKey::id).orElse(name);
    }
  }

  private final Settings settings;
  private final Mapping mapping;
  private final Terms terms;
  private final Publication publication;
  private final Import into;
  private final List<Remark> guessed = new ArrayList<>();

  Posts(Settings settings, Mapping mapping, Terms terms, Publication publication, Import into) {
    this.settings = settings;
    this.mapping = mapping;
    this.terms = terms;
    this.publication = publication;
    this.into = into;
  }

  /**
   * The reading.
   *
   * @param formerly the addresses that lead to it
   * @param url the address that the post had; may be empty
   * @param remarks what is known of it by now
   */
  Incoming.Record reading(
      Placed post, BodyText body, List<String> formerly, String url, List<Remark> remarks) {
    Document document = post.document();
    List<Remark> all = new ArrayList<>(remarks);
    Original original = new Original(document, mapping, settings);
    all.addAll(original.remarks());
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("title", post.title()));
    if (hasNoText(document)) {
      all.add(Remark.held(document.place(), "is draft: the post has no text"));
    }
    unread(document).ifPresent(all::add);
    if (isDraft(document)) {
      entries.add(Entry.of("status", "draft"));
    }
    held(document).ifPresent(all::add);
    String date = new PostDate(document, mapping, settings, into.today()).of(all);
    String day = date.isEmpty() ? into.today() : Days.first(date).toString();
    entries.add(Entry.of("summarized", day));
    language(document).ifPresent(tag -> entries.add(Entry.of("language", tag)));
    List<Writer> authors = authors(document, all);
    summarizer(document, authors, all).ifPresent(who -> entries.add(Entry.of("summarizer", who)));
    entries.add(Entry.of("source", source(post, original, date, url, authors, all)));
    lists(document, authors).forEach(entries::add);
    if (!formerly.isEmpty()) {
      entries.add(Entry.of("formerly", Value.of(formerly)));
    }
    Lead lead = Lead.of(document, body.markdown(), mapping, settings);
    all.addAll(lead.remarks());
    Draft draft = new Draft(post.key(), entries, lead.markdown(), lead.kept());
    return new Incoming.Record(document.place(), post.title(), draft, body.media(), all);
  }

  /** What was guessed of all of them. */
  List<Remark> guessed() {
    return List.copyOf(guessed);
  }

  /** Who wrote a post about a work of others: those who wrote the work, for all that is known. */
  private void guessWriters(Document document) {
    TermUse.authors(document, mapping, settings).stream()
        .filter(use -> mapping.of(use.key()).isEmpty())
        .findFirst()
        .ifPresent(
            use ->
                guessed.add(
                    Remark.guessed(
                        use.place(),
                        "key '" + use.key() + "'",
                        "of posts about works of others was taken for who wrote the posts; if they"
                            + " wrote the works, map it to source.author")));
  }

  /** Whether the old site did not publish a post. */
  boolean isHeld(Document document) {
    return publication.held(document).isPresent();
  }

  /** Whether a post is not to be published yet. */
  boolean isDraft(Document document) {
    return into.drafts() || isHeld(document) || hasNoText(document) || unread(document).isPresent();
  }

  /** That readers would see code where they saw what the old site put in its place. */
  private Optional<Remark> unread(Document document) {
    SortedSet<String> names = Texts.unread(settings, document);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Remark.held(
                    document.place(),
                    "is draft, since tags of the old site stand in its text as code")
                .about(String.join(", ", names)));
  }

  /** Whether a post says nothing, neither in its text nor in a description. */
  private boolean hasNoText(Document document) {
    return document.body().isBlank()
        && document.fields().fields().stream()
            .filter(field -> !field.value().text().isEmpty())
            .noneMatch(
                field ->
                    Meaning.of(field.key(), mapping, settings).equals(Optional.of("description")));
  }

  /** Why a post is a draft, where it does not say so itself. */
  private Optional<Remark> held(Document document) {
    return publication
        .held(document)
        .filter(held -> !held.isDraft())
        .map(
            held ->
                Remark.held(
                        held.place(), "is draft, since the old site kept it back: " + held.why())
                    .about(held.value()));
  }

  /** The language of a post, where it is not that of the archive. */
  private Optional<String> language(Document document) {
    String said = settings.languages().tag(document.language());
    for (Datum.Field field : document.fields().fields()) {
      boolean tells = Meaning.of(field.key(), mapping, settings).orElse("").equals("language");
      said = tells ? field.value().text() : said;
    }
    String tag = Settings.language(said);
    String whole = tag.isEmpty() ? settings.language() : tag;
    String here = into.archive().config().language();
    boolean same = whole.equals(here) || whole.startsWith(here + "-");
    return Optional.of(whole).filter(one -> !one.isEmpty() && !same);
  }

  /** Who wrote a post; who has no letter in his name is told. */
  private List<Writer> authors(Document document, List<Remark> remarks) {
    List<Writer> writers = new ArrayList<>();
    for (TermUse author : TermUse.authors(document, mapping, settings)) {
      Optional<Term> term = terms.term(true, author.written());
      if (term.isEmpty()) {
        remarks.add(Remark.leftOut(author.place(), "author", "has no letter, and is no name"));
      }
      term.map(one -> new Writer(one.label(), one.record()))
          .filter(one -> !writers.contains(one))
          .ifPresent(writers::add);
    }
    return writers;
  }

  /** Who wrote the post: a summary has one writer, and the others are told. */
  private Optional<Value> summarizer(
      Document document, List<Writer> authors, List<Remark> remarks) {
    authors.stream()
        .skip(1)
        .forEach(
            other ->
                remarks.add(
                    Remark.leftOut(
                            document.place(),
                            "summarizer",
                            "is the first of several authors: a summary has one")
                        .about("also by " + other.called())));
    return authors.stream().findFirst().map(Writer::value);
  }

  private Value source(
      Placed post,
      Original original,
      String date,
      String url,
      List<Writer> authors,
      List<Remark> remarks) {
    List<Entry> fields = new ArrayList<>();
    if (original.isOfOthers()) {
      if (!original.hasAuthor()) {
        guessWriters(post.document());
      }
      fields.add(Entry.of("type", original.type()));
      fields.addAll(original.fields(post.title()));
      if (original.isTypeGuessed()) {
        remarks.add(
            Remark.guessed(
                post.document().place(),
                "source.type",
                "is " + original.type() + ": none was said"));
      }
      if (!original.hasTitle()) {
        remarks.add(Remark.guessed(post.document().place(), "source.title", "is that of the post"));
      }
      return new Value.Fields(fields);
    }
    fields.add(Entry.of("type", "post-weblog"));
    fields.add(Entry.of("title", post.title()));
    if (!authors.isEmpty()) {
      List<Value.Item> names =
          authors.stream().map(one -> new Value.Item(one.value(), false, "")).toList();
      fields.add(Entry.of("author", new Value.Items(names)));
    }
    if (!settings.title().isEmpty()) {
      fields.add(Entry.of("container-title", settings.title()));
    }
    if (!date.isEmpty()) {
      fields.add(Entry.of("issued", date));
    }
    language(post.document()).ifPresent(tag -> fields.add(Entry.of("language", tag)));
    if (!url.isEmpty()) {
      fields.add(Entry.of("URL", Iri.of(url)));
    }
    return new Value.Fields(fields);
  }

  /** Topics, actors and events; who wrote it is known from the source. */
  private List<Entry> lists(Document document, List<Writer> authors) {
    Map<RecordKind, Map<String, Value.Item>> found = new LinkedHashMap<>();
    List<RecordKey> writers = authors.stream().flatMap(one -> one.record().stream()).toList();
    for (TermUse use : TermUse.of(document, mapping, settings)) {
      Optional<Term> term = terms.term(use.isOfActor(), use.written());
      Optional<RecordKey> key = term.flatMap(Term::record);
      if (key.isPresent() && !writers.contains(key.get())) {
        String id = key.get().id();
        found
            .computeIfAbsent(key.get().kind(), any -> new LinkedHashMap<>())
            .putIfAbsent(id, new Value.Item(Value.of(id), false, ""));
      } else if (term.isPresent() && key.isEmpty()) {
        String label = term.get().label();
        String id = IdProposal.ofLabel(label).orElse(label);
        found
            .computeIfAbsent(
                use.isOfActor() ? RecordKind.ACTOR : RecordKind.TOPIC, any -> new LinkedHashMap<>())
            .putIfAbsent(label, new Value.Item(Value.of(id), true, label + UNPUBLISHED));
      }
    }
    return Stream.of(RecordKind.TOPIC, RecordKind.ACTOR, RecordKind.EVENT)
        .filter(found::containsKey)
        .map(kind -> list(kind, found.get(kind)))
        .toList();
  }

  private static Entry list(RecordKind kind, Map<String, Value.Item> items) {
    return Entry.of(kind.folder(), new Value.Items(List.copyOf(items.values())));
  }
}
