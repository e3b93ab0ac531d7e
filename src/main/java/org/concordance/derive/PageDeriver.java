package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.concordance.cite.Citations;
import org.concordance.link.LinkedArchive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Extent;
import org.concordance.page.Page;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Derives the pages of the site. */
public final class PageDeriver {

  private final Views views;

  /**
   * A deriver of the pages of an archive.
   *
   * @param extent how much the pages show, and how many there are
   * @param reuse pictures of the build before
   */
  public PageDeriver(
      LinkedArchive linked, Citations citations, Words words, Extent extent, Reuse reuse) {
    this.views = new Views(linked, citations, words, extent, reuse);
  }

  /** All pages, kind by kind; no two have one address unless two records claim it. */
  public List<Page> pages() {
    boolean whole = views.extent().isWhole();
    List<Page> pages = new ArrayList<>();
    pages.add(HomePages.home(views));
    pages.addAll(ReadingPages.of(views));
    if (whole) {
      pages.addAll(SourcePages.of(views));
    }
    pages.addAll(VersionPages.of(views));
    pages.addAll(TopicPages.of(views));
    pages.addAll(ActorPages.of(views));
    pages.addAll(ActorIndexPages.of(views));
    pages.addAll(DatePages.of(views));
    pages.addAll(EventPages.of(views));
    pages.addAll(TextPages.of(views));
    if (whole) {
      pages.add(SearchPages.of(views));
    }
    pages.addAll(MovedPages.of(views));
    return pages;
  }

  /**
   * The pages of single records, each as it is among all; they take a fraction of the time.
   *
   * @param paths where the records stand; there is no page of any other
   */
  public List<Page> pages(Set<String> paths) {
    LinkedArchive linked = views.linked();
    List<Page> pages = new ArrayList<>();
    add(linked.archive().readings(), paths, ReadingPages::of, pages);
    add(linked.topics().byLabel(), paths, TopicPages::of, pages);
    add(linked.actors().byName(), paths, ActorPages::of, pages);
    add(linked.calendar().events(), paths, EventPages::of, pages);
    add(linked.archive().pages(), paths, TextPages::of, pages);
    return pages;
  }

  private <R extends ArchiveRecord> void add(
      List<R> records, Set<String> paths, BiFunction<R, Views, List<Page>> of, List<Page> pages) {
    records.stream()
        .filter(record -> paths.contains(record.permalink().path()))
        .forEach(record -> pages.addAll(of.apply(record, views)));
  }
}
