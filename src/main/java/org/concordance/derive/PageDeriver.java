package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import org.concordance.cite.Citations;
import org.concordance.link.LinkedArchive;
import org.concordance.page.Page;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Derives every page of the site. */
public final class PageDeriver {

  private PageDeriver() {}

  /**
   * The pages, kind by kind; no two have one address unless two records claim it.
   *
   * @param reuse pictures of the build before
   */
  public static List<Page> derive(
      LinkedArchive linked, Citations citations, Words words, Reuse reuse) {
    Views views = new Views(linked, citations, words, reuse);
    List<Page> pages = new ArrayList<>();
    pages.add(HomePages.home(views));
    pages.addAll(ReadingPages.of(views));
    pages.addAll(SourcePages.of(views));
    pages.addAll(VersionPages.of(views));
    pages.addAll(TopicPages.of(views));
    pages.addAll(ActorPages.of(views));
    pages.addAll(ActorIndexPages.of(views));
    pages.addAll(DatePages.of(views));
    pages.addAll(EventPages.of(views));
    pages.addAll(TextPages.of(views));
    pages.add(SearchPages.of(views));
    pages.addAll(MovedPages.of(views));
    return pages;
  }
}
