package org.concordance.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.draft.Draft;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Addresses;
import org.concordance.model.Place;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;

/** Brings the pages of a site into an archive. Every step is over before the next begins. */
final class Migration {

  private final Tree tree;
  private final Settings settings;
  private final Mapping mapping;
  private final Import into;
  private final OldAddresses addresses;
  private final Terms terms;
  private final Publication publication;
  private final Redirects redirects;
  private final NewIds ids;
  private final Posts posts;
  private final Atlas atlas;
  private final Present present;
  private final Authorities authorities;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Incoming> incoming = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Remark> idle;

  Migration(Tree tree, Settings settings, Mapping mapping, Documents documents, Import into) {
    this.tree = tree;
    this.settings = settings;
    this.mapping = mapping;
    this.into = into;
    this.addresses = new OldAddresses(settings, mapping, documents.found());
    this.terms = new Terms(into.register());
    this.redirects = new Redirects(into.archive(), into.register(), settings);
    this.publication = new Publication(settings, mapping, documents.written(), into.today());
    this.ids = new NewIds(settings, mapping, terms, into);
    this.posts = new Posts(settings, mapping, terms, publication, into);
    Images images = new Images(tree, into.archive());
    this.atlas = new Atlas(tree, settings, addresses, images);
    this.present = new Present(into.archive(), redirects);
    this.authorities = new Authorities(terms, addresses, redirects);
    Sorter sorter = new Sorter(settings, mapping, documents.found());
    List<Sorter.Sorted> sorted =
        documents.found().stream().map(sorter::sorted).filter(this::isToCome).toList();
    remarks.addAll(sorter.remarks());
    this.idle = mapping.idle(keys(documents), sorter.sections());
    remarks.addAll(idle);
    remarks.addAll(new TermsOfSite(tree, settings, mapping, terms, publication).enter(sorted));
    sorted.forEach(this::place);
    documents.left().stream()
        .map(sorter::sorted)
        .forEach(
            one ->
                addresses.of(one).ifPresent(address -> atlas.enterLeft(one.document(), address)));
    enterAddresses();
    comeTerms();
    placed.forEach(this::come);
    remarks.addAll(posts.guessed());
    remarks.addAll(Attachments.of(tree, settings, images.others()));
  }

  List<Incoming> incoming() {
    return List.copyOf(incoming);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** What the mapping file names and the site does not have. */
  List<Remark> idle() {
    return List.copyOf(idle);
  }

  private static Set<String> keys(Documents documents) {
    return documents.found().stream()
        .flatMap(document -> document.fields().fields().stream())
        .map(Datum.Field::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Only a reading can be a draft: of other pages, those stay away that were not published. */
  private boolean isToCome(Sorter.Sorted one) {
    Optional<Publication.Held> held =
        switch (one.role()) {
          case PAGE, SECTION -> publication.held(one.document());
          case TERM -> publication.unused(one.document());
          case POST, NONE -> Optional.empty();
        };
    held.ifPresent(
        why ->
            remarks.add(
                Remark.leftOut(
                        why.place(),
                        "page",
                        "was not published by the old site, and only readings can be drafts"
                            + (why.isDraft() ? "" : ": " + why.why()))
                    .about(why.value())));
    return held.isEmpty();
  }

  private Dialect dialect(Document document) {
    return switch (settings.generator()) {
      case HUGO -> new HugoTags(settings);
      case JEKYLL -> new LiquidTags(settings, document);
      case ZOLA -> new ZolaTags();
    };
  }

  private void place(Sorter.Sorted sorted) {
    Document document = sorted.document();
    switch (sorted.role()) {
      case POST -> place(sorted, true);
      case PAGE, SECTION -> {
        if (document.body().isBlank()) {
          remarks.add(empty(sorted));
        } else {
          place(sorted, false);
        }
      }
      case TERM, NONE -> {}
    }
  }

  private static Remark empty(Sorter.Sorted sorted) {
    boolean list = sorted.role() == Sorter.Role.SECTION;
    return Remark.leftOut(
        sorted.document().place(),
        list ? "list" : "page",
        "has no text of its own, and its address is not kept");
  }

  private void place(Sorter.Sorted sorted, boolean post) {
    Document document = sorted.document();
    Optional<String> address = addresses.of(sorted);
    List<String> earlier = addresses.earlier(document, address);
    Optional<String> fromText = Title.ofText(document);
    String title = document.title().or(() -> fromText).orElseGet(() -> Title.ofName(document));
    Optional<RecordKey> here =
        present.at(
            post ? RecordKind.READING : RecordKind.PAGE,
            title,
            Stream.concat(address.stream(), earlier.stream()));
    if (here.isPresent()) {
      here.filter(present::isDraft).ifPresent(atlas::draft);
      enter(document, address, earlier, here.get(), title);
      incoming.add(
          new Incoming.Known(document.place(), title, present.file(here.get()), "same address"));
      return;
    }
    RecordKey key =
        post ? ids.ofPost(document, title, address) : ids.ofPage(document, title, address);
    // The text needs no more than the page itself, but for references, which are found at the end.
    BodyText.Begun later = new BodyText.Begun(document, new Traced(), Optional.empty(), List.of());
    if (post && posts.isDraft(document)) {
      atlas.draft(key);
    }
    placed.add(new Placed(later, key, title, address, earlier, doubts(sorted, address)));
    enter(document, address, earlier, key, title);
  }

  private List<Remark> doubts(Sorter.Sorted sorted, Optional<String> address) {
    Place place = sorted.document().place();
    List<Remark> doubts = new ArrayList<>();
    if (sorted.document().title().isEmpty()) {
      doubts.add(Remark.guessed(place, "title", "is that of the text or the file"));
    }
    if (address.isEmpty()) {
      doubts.add(Remark.guessed(place, "address", "in the old site could not be told"));
    }
    addresses.doubt(sorted).ifPresent(doubts::add);
    return doubts;
  }

  private void enter(
      Document document,
      Optional<String> address,
      List<String> earlier,
      RecordKey key,
      String title) {
    address.ifPresent(one -> atlas.enter(one, key));
    earlier.forEach(one -> atlas.enter(one, key));
    atlas.enter(document, address, key, title, document.body());
  }

  private void enterAddresses() {
    for (Term term : terms.distinct()) {
      term.record()
          .ifPresent(key -> authorities.addresses(term).forEach(one -> atlas.enter(one, key)));
      Optional<Document> page = term.profile().flatMap(Profile::document);
      page.ifPresent(
          document -> {
            Optional<String> address = authorities.addresses(term).stream().findFirst();
            term.record()
                .ifPresent(
                    key -> atlas.enter(document, address, key, term.label(), document.body()));
          });
    }
  }

  /** Those that are new come first: they have the addresses of others that are the same. */
  private void comeTerms() {
    Map<RecordKey, Draft> fresh = new HashMap<>();
    List<Term> known = new ArrayList<>();
    for (Term term : terms.distinct()) {
      if (term.record().isPresent() && term.isHere()) {
        known.add(term);
      } else if (term.record().isPresent()) {
        Incoming.Record record = authorities.record(term, text(term));
        fresh.put(record.draft().key(), record.draft());
        incoming.add(record);
      }
    }
    known.forEach(term -> known(term, Optional.ofNullable(fresh.get(term.key()))));
  }

  private void known(Term term, Optional<Draft> fresh) {
    boolean came =
        authorities.addresses(term).stream()
            .anyMatch(address -> redirects.holder(address).filter(term.key()::equals).isPresent());
    Incoming.Record record = authorities.record(term, text(term));
    Incoming.Known known =
        fresh
            .map(draft -> new Additions(record, draft).known(false))
            .orElseGet(() -> new Additions(record, present.record(term.key())).known(came));
    if (term.profile().isPresent() || !known.remarks().isEmpty()) {
      incoming.add(known);
    }
  }

  private Optional<BodyText> text(Term term) {
    return term.profile().filter(one -> !one.body().isBlank()).map(this::text);
  }

  private BodyText text(Profile profile) {
    Document page = profile.text();
    return BodyText.end(BodyText.begin(page, dialect(page)), atlas);
  }

  private void come(Placed page) {
    Document document = page.document();
    BodyText body = BodyText.end(BodyText.begin(document, dialect(document)), atlas);
    boolean post = page.key().kind() == RecordKind.READING;
    List<Remark> all = new ArrayList<>(document.remarks());
    all.addAll(page.remarks());
    all.addAll(Notes.of(document, post, mapping, settings));
    all.addAll(body.remarks());
    all.addAll(ids.remarks(page.key()));
    List<String> old = Stream.concat(page.address().stream(), page.earlier().stream()).toList();
    List<String> formerly = redirects.of(page.key(), old, document.place(), all);
    Incoming.Record record =
        post
            ? posts.reading(page, body, formerly, url(page), all)
            : Pages.page(page, body, formerly, all);
    incoming.add(
        present
            .sameText(record)
            .<Incoming>map(
                file -> new Incoming.Known(document.place(), page.title(), file, "title and text"))
            .orElse(record));
  }

  private static String server(String url) {
    return Addresses.comparable(url).replaceFirst("/.*", "");
  }

  /** Where a post can still be read once it is a reading; nowhere, where that takes its place. */
  private String url(Placed page) {
    String url = page.address().map(settings::url).orElse("");
    return server(url).equals(server(into.archive().config().url())) ? "" : url;
  }
}
