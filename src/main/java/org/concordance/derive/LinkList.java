package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.Permalink;
import org.concordance.page.Link;
import org.concordance.page.LinksPage;
import org.concordance.page.Page;

/** A list of links on a page of something else, divided when it is long. */
final class LinkList {

  private final Paging<Link> paging;
  private final int total;

  /**
   * A list on a page.
   *
   * @param own the page
   * @param part the last part of the address below which further pages stand, such as "people"
   */
  LinkList(List<Link> links, Permalink own, String part) {
    this.paging = Paging.inOrder(links, own, own.child(part));
    this.total = links.size();
  }

  /** The links that the page shows; a long list ends with the way to the rest. */
  List<Link> first(Views views) {
    List<Link> links = new ArrayList<>(paging.own().items());
    if (links.size() < total) {
      links.add(
          Link.of(views.text("list.more", total - links.size()), paging.own().pager().forward()));
    }
    return links;
  }

  /**
   * The pages that show the rest.
   *
   * @param heading whose list it is
   * @param list what it lists
   */
  List<Page> further(Views views, String heading, String list, String section, Link... crumbs) {
    List<Page> pages = new ArrayList<>();
    for (Paging.Part<Link> part : paging.numbered()) {
      String title = views.numbered(views.text("list.of-record", heading, list), part.pager());
      pages.add(
          new LinksPage(
              views.head(part.permalink(), title, "", section, crumbs),
              heading,
              list,
              total,
              part.items(),
              part.pager()));
    }
    return pages;
  }
}
