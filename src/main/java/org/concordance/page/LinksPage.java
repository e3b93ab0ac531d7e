package org.concordance.page;

import java.util.List;

/**
 * A numbered part of a long list of links that begins on another page: the people of a body, the
 * topics below a topic.
 *
 * @param head what every page has
 * @param heading whose list it is
 * @param list what it lists, such as "People"
 * @param total how many links the whole list has
 * @param links those on this page
 * @param pager the way to the list's other pages
 */
public record LinksPage(
    PageHead head, String heading, String list, int total, List<Link> links, Pager pager)
    implements Page {

  /** Copies the list. */
  public LinksPage {
    links = List.copyOf(links);
  }
}
