package org.concordance.migrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
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
  private final Posts posts;
  private final Pages pages;
  private final Atlas atlas;
  private final Present present;
  private final Authorities authorities;
  private final List<Placed> placed = new ArrayList<>();
  private final Map<Term, BodyText.Begun> ofTerms = new LinkedHashMap<>();
  private final List<Incoming> incoming = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  Migration(Tree tree, Settings settings, Mapping mapping, Documents documents, Import into) {
    this.tree = tree;
    this.settings = settings;
    this.mapping = mapping;
    this.into = into;
    this.addresses = new OldAddresses(settings, mapping);
    this.terms = new Terms(into.register());
    this.redirects = new Redirects(into.archive(), into.register(), settings);
    this.publication = new Publication(settings, mapping, documents.found(), into.today());
    this.posts = new Posts(settings, mapping, terms, publication, into);
    this.pages = new Pages(into.register());
    this.atlas = new Atlas(tree, settings, addresses, new Images(tree, into.archive()));
    this.present = new Present(into.archive(), redirects);
    this.authorities = new Authorities(terms, addresses, redirects);
    Sorter sorter = new Sorter(settings, mapping, documents.found());
    List<Sorter.Sorted> sorted =
        documents.found().stream().map(sorter::sorted).filter(this::isToCome).toList();
    remarks.addAll(sorter.remarks());
    enterTerms(sorted);
    sorted.forEach(this::place);
    documents.left().stream()
        .map(sorter::sorted)
        .forEach(
            one ->
                addresses.of(one).ifPresent(address -> atlas.enterLeft(one.document(), address)));
    enterAddresses();
    comeTerms();
    placed.forEach(this::come);
    posts.guessed().ifPresent(remarks::add);
  }

  List<Incoming> incoming() {
    return List.copyOf(incoming);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
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

  private void enterTerms(List<Sorter.Sorted> sorted) {
    List<UnfitException> wrong = new ArrayList<>();
    Profile.ofData(tree, settings, wrong)
        .forEach(profile -> terms.describe(profile, true, "authors"));
    wrong.forEach(one -> remarks.add(Remark.leftOut(one.place(), "data", one.why())));
    for (Sorter.Sorted one : sorted) {
      if (one.role() == Sorter.Role.TERM) {
        terms.describe(Profile.of(one.document()), Meaning.isOfActors(one.key()), one.key());
      } else if (one.role() == Sorter.Role.POST) {
        Stream.concat(
                TermUse.of(one.document(), mapping, settings).stream(),
                TermUse.authors(one.document(), mapping, settings).stream())
            .filter(use -> !terms.enter(use))
            .forEach(
                use ->
                    remarks.add(
                        Remark.leftOut(
                            use.place(), "term '" + use.written() + "'", "has no letter")));
      }
    }
    terms.nest();
    terms.settle();
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
    boolean empty = document.body().isBlank();
    switch (sorted.role()) {
      case POST, PAGE -> place(sorted, sorted.role() == Sorter.Role.POST);
      case SECTION -> {
        if (empty) {
          remarks.add(
              Remark.leftOut(
                  document.place(), "list", "has no text of its own, and its address is not kept"));
        } else {
          place(sorted, false);
        }
      }
      case TERM -> {}
      case NONE -> remarks.add(Remark.leftOut(document.place(), "file", "is not to come"));
    }
  }

  private void place(Sorter.Sorted sorted, boolean post) {
    Document document = sorted.document();
    Optional<String> address = addresses.of(sorted);
    List<String> earlier = addresses.earlier(document, address);
    Optional<String> fromText = Title.ofText(document);
    String title = document.title().or(() -> fromText).orElseGet(() -> Title.ofName(document));
    Optional<RecordKey> here =
        present.at(post ? RecordKind.READING : RecordKind.PAGE, title, address);
    if (here.isPresent()) {
      enter(document, address, earlier, here.get(), title);
      incoming.add(
          new Incoming.Known(document.place(), title, present.file(here.get()), "same address"));
      return;
    }
    RecordKey key =
        post
            ? new RecordKey(RecordKind.READING, posts.id(document, title))
            : new RecordKey(RecordKind.PAGE, pages.id(document, address));
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

  private void comeTerms() {
    for (Term term : terms.distinct()) {
      Optional<Profile> profile = term.profile();
      if (term.record().isEmpty()) {
        continue;
      }
      if (term.isHere()) {
        profile.filter(one -> !one.body().isBlank()).ifPresent(one -> known(term, one));
        continue;
      }
      Optional<BodyText> body =
          profile.filter(one -> !one.body().isBlank()).map(one -> text(one, term));
      incoming.add(authorities.record(term, body));
    }
  }

  private void known(Term term, Profile profile) {
    RecordKey key = term.record().orElseThrow();
    incoming.add(new Incoming.Known(profile.place(), term.label(), present.file(key), "name"));
  }

  private BodyText text(Profile profile, Term term) {
    Document page =
        profile
            .document()
            .orElseGet(
                () ->
                    new Document(
                        profile.place().file(),
                        profile.place().file(),
                        profile.place().file(),
                        "",
                        Datum.Fields.none(profile.place()),
                        profile.body(),
                        profile.place().line(),
                        List.of()));
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
    List<String> old = Stream.concat(page.address().stream(), page.earlier().stream()).toList();
    List<String> formerly = redirects.of(page.key(), old, document.place(), all);
    Incoming.Record record =
        post
            ? posts.reading(page, body, formerly, url(page), all)
            : pages.page(page, body, formerly, all);
    incoming.add(
        present
            .sameText(record)
            .<Incoming>map(
                file -> new Incoming.Known(document.place(), page.title(), file, "title and text"))
            .orElse(record));
  }

  private String url(Placed page) {
    String url = page.address().map(one -> settings.url() + one).orElse("");
    return settings.url().isEmpty() ? "" : url;
  }
}
