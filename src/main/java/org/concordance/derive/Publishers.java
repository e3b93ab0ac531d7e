package org.concordance.derive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordance.model.Actor;
import org.concordance.model.FoldedName;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.page.IndexRow;
import org.concordance.page.Link;
import org.concordance.page.Page;
import org.concordance.page.PublishersPage;
import org.concordance.page.SearchPage;

/** Who published the originals of an archive's readings: periodicals, publishers, sites. */
final class Publishers {

  private static final Permalink ALL = ActorPages.ALL.child("publishers");
  private static final String PART = "#part:publisher";

  /** The search tells the readings of one that has no page. */
  private static final String SEARCH = SearchPage.PATH + "?publisher=";

  private final Views views;
  private final List<Link> publishers;

  private Publishers(Views views) {
    this.views = views;
    this.publishers = publishers(views);
  }

  /** The list of them, each with the way to what it published. */
  static List<Page> of(Views views) {
    return new Publishers(views).pages();
  }

  /**
   * Each publisher once, with the number of readings whose original it published, from A to Z. One
   * that has a record has the record's name, and leads to its page; another leads nowhere.
   */
  static List<Link> publishers(Views views) {
    SourceViews sources = new SourceViews(views);
    Map<String, Link> byName = new TreeMap<>();
    for (Reading reading : views.linked().readings().newestFirst()) {
      Link venue = sources.of(reading.source()).venue();
      if (!venue.text().isEmpty()) {
        Optional<Actor> actor = views.linked().actors().at(venue.path());
        String sort = actor.map(Actor::sort).orElse(venue.text());
        Link named = Link.of(actor.map(Actor::name).orElse(venue.text()), venue.path());
        byName.merge(
            FoldedName.of(sort).text() + "\t" + named.path(),
            named.withCount(1),
            (one, other) -> one.withCount(one.count() + 1));
      }
    }
    return List.copyOf(byName.values());
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (Paging.Part<Link> part : Paging.inOrder(publishers, ALL).parts()) {
      pages.add(
          new PublishersPage(
              views.head(
                  part.permalink(),
                  views.numbered(views.text("publishers.title"), part.pager()),
                  "",
                  ActorPages.ALL.path(),
                  Link.of(views.text("site.actors"), ActorPages.ALL.path())),
              publishers.size(),
              Controls.ofPublishers(part.items().size(), part.pager()),
              part.items().stream().map(this::row).toList(),
              part.pager()));
    }
    return pages;
  }

  private IndexRow row(Link publisher) {
    Link link = Link.of(publisher.text(), path(publisher)).withCount(publisher.count());
    return new IndexRow(publisher.text(), link, "", false);
  }

  /** Where its readings are listed; nowhere where there is neither a page nor a search. */
  private String path(Link publisher) {
    if (!publisher.path().isEmpty()) {
      return publisher.path() + PART;
    }
    return views.extent().isWhole()
        ? SEARCH + URLEncoder.encode(publisher.text(), StandardCharsets.UTF_8)
        : "";
  }
}
