package org.concordance.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordance.cite.Citations;
import org.concordance.ledger.Address;
import org.concordance.ledger.AddressKind;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Resolution;
import org.concordance.model.Version;
import org.concordance.page.ChoicePage;
import org.concordance.page.Link;
import org.concordance.page.Metadata;
import org.concordance.page.Page;
import org.concordance.page.PageHead;
import org.concordance.page.RedirectPage;

/** Composes what stands at the addresses of records that were renamed, merged or divided. */
final class MovedPages {

  private final Views views;
  private final Archive archive;

  /** The addresses that have a page: of one that two claim, which is a mistake, there is one. */
  private final Set<Permalink> addresses = new HashSet<>();

  private MovedPages(Views views) {
    this.views = views;
    this.archive = views.linked().archive();
  }

  static List<Page> of(Views views) {
    MovedPages composer = new MovedPages(views);
    List<Page> pages = new ArrayList<>();
    composer.archive.records().map(ArchiveRecord::permalink).forEach(composer.addresses::add);
    composer.archive.records().forEach(record -> pages.addAll(composer.pages(record)));
    pages.addAll(composer.belowReadings());
    return pages;
  }

  private List<Page> pages(ArchiveRecord record) {
    List<Page> pages = new ArrayList<>();
    for (String former : record.formerIds()) {
      RecordKey key = new RecordKey(record.kind(), former);
      if (archive.index().isFormer(key, record)) {
        pages.add(page(key.permalink(), key, record.label()));
        if (record instanceof Reading reading && views.extent().isWhole()) {
          pages.add(source(key, reading));
        }
      }
    }
    if (!record.replacedBy().isEmpty()) {
      pages.add(page(record.permalink(), record.key(), record.label()));
    }
    record.formerAddresses().stream()
        .filter(addresses::add)
        .map(address -> page(address, record.key(), record.label()))
        .forEach(pages::add);
    return pages;
  }

  /** The way to the record of an original whose reading was renamed. */
  private RedirectPage source(RecordKey former, Reading reading) {
    return redirect(
        Citations.source(former.permalink()), reading.key(), Citations.source(reading.permalink()));
  }

  /** What was published below readings that have another address now, or were withdrawn. */
  private List<Page> belowReadings() {
    Set<Permalink> made =
        archive.versions().stream().map(Version::permalink).collect(Collectors.toSet());
    List<Page> pages = new ArrayList<>();
    for (Address address : views.linked().ledger().addresses(AddressKind.VERSION)) {
      String[] parts = address.permalink().path().split("/");
      Resolution found = archive.index().resolve(RecordKind.READING, parts[1]);
      if (found.keys().size() != 1) {
        continue;
      }
      RecordKey today = found.key();
      if (isWithdrawn(today)) {
        pages.add(redirect(address.permalink(), today, today.permalink()));
      } else if (!made.contains(address.permalink())) {
        versionOf(today, parts[2])
            .map(version -> redirect(address.permalink(), today, version.permalink()))
            .ifPresent(pages::add);
      }
    }
    return pages;
  }

  private Optional<Version> versionOf(RecordKey reading, String date) {
    return archive.versions().stream()
        .filter(version -> version.reading().equals(reading.id()))
        .filter(version -> version.date().toString().equals(date))
        .findFirst();
  }

  private boolean isWithdrawn(RecordKey key) {
    return archive.index().entry(key).filter(RecordIndex.Entry::withdrawn).isPresent();
  }

  /** A redirect straight to the record of today, or a choice between several. */
  private Page page(Permalink from, RecordKey key, String label) {
    RecordIndex index = archive.index();
    Resolution today = index.resolve(key.kind(), key.id());
    return today.outcome() == Resolution.Outcome.SPLIT
        ? choice(from, key.kind(), label, today.keys())
        : redirect(from, today.key(), today.key().permalink());
  }

  private RedirectPage redirect(Permalink from, RecordKey record, Permalink to) {
    String label = archive.index().label(record);
    return new RedirectPage(
        head(from, label, record.kind()), Link.of(label, to.path()), archive.config().absolute(to));
  }

  private ChoicePage choice(
      Permalink from, RecordKind kind, String label, List<RecordKey> choices) {
    List<ChoicePage.Choice> found =
        choices.stream()
            .map(
                choice ->
                    new ChoicePage.Choice(
                        Link.of(archive.index().label(choice), choice.permalink().path()),
                        gist(choice)))
            .toList();
    return new ChoicePage(head(from, label, kind), label, found);
  }

  private String gist(RecordKey key) {
    return views.linked().body(key.permalink()).gist();
  }

  private PageHead head(Permalink permalink, String title, RecordKind kind) {
    PageHead head = views.head(permalink, title, "", kind.folder() + "/");
    return new PageHead(
        permalink, title, "", head.language(), head.section(), List.of(), false, Metadata.NONE);
  }
}
