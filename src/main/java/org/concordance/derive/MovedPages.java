package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Permalink;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;
import org.concordance.model.Resolution;
import org.concordance.page.ChoicePage;
import org.concordance.page.Link;
import org.concordance.page.Page;
import org.concordance.page.PageHead;
import org.concordance.page.RedirectPage;

/** Composes what stands at the addresses of records that were renamed, merged or divided. */
final class MovedPages {

  private final Views views;
  private final Archive archive;

  private MovedPages(Views views) {
    this.views = views;
    this.archive = views.linked().archive();
  }

  static List<Page> of(Views views) {
    MovedPages composer = new MovedPages(views);
    List<Page> pages = new ArrayList<>();
    composer.archive.records().forEach(record -> pages.addAll(composer.pages(record)));
    return pages;
  }

  private List<Page> pages(ArchiveRecord record) {
    List<Page> pages = new ArrayList<>();
    for (String former : record.formerly()) {
      RecordKey key = new RecordKey(record.kind(), former);
      if (leadsTo(key, record)) {
        pages.add(page(key, record.label()));
      }
    }
    if (!record.replacedBy().isEmpty()) {
      pages.add(page(record.key(), record.label()));
    }
    return pages;
  }

  /** Whether a former id is this record's alone; where it is not, that was reported. */
  private boolean leadsTo(RecordKey former, ArchiveRecord record) {
    return archive
        .index()
        .entry(former)
        .filter(entry -> entry.file().equals(record.file()))
        .filter(entry -> entry.replacedBy().equals(List.of(record.id())))
        .isPresent();
  }

  /** A redirect straight to the record of today, or a choice between several. */
  private Page page(RecordKey key, String label) {
    RecordIndex index = archive.index();
    Resolution today = index.resolve(key.kind(), key.id());
    return today.outcome() == Resolution.Outcome.SPLIT
        ? choice(key, label, today.keys())
        : redirect(key.permalink(), key.kind(), today.key());
  }

  private RedirectPage redirect(Permalink from, RecordKind kind, RecordKey to) {
    String label = archive.index().label(to);
    return new RedirectPage(
        head(from, label, kind),
        Link.of(label, to.permalink().path()),
        archive.config().absolute(to.permalink()));
  }

  private ChoicePage choice(RecordKey key, String label, List<RecordKey> choices) {
    List<ChoicePage.Choice> found =
        choices.stream()
            .map(
                choice ->
                    new ChoicePage.Choice(
                        Link.of(archive.index().label(choice), choice.permalink().path()),
                        gist(choice)))
            .toList();
    return new ChoicePage(head(key.permalink(), label, key.kind()), label, found);
  }

  private String gist(RecordKey key) {
    return views.linked().bodies().containsKey(key) ? views.linked().bodies().get(key).gist() : "";
  }

  private PageHead head(Permalink permalink, String title, RecordKind kind) {
    PageHead head = views.head(permalink, title, "", kind.folder() + "/");
    return new PageHead(permalink, title, "", head.language(), head.section(), List.of(), false);
  }
}
