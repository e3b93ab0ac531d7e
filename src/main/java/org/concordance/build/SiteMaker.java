package org.concordance.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordance.cite.Citations;
import org.concordance.derive.PageDeriver;
import org.concordance.export.Exporter;
import org.concordance.export.Previews;
import org.concordance.link.LinkedArchive;
import org.concordance.model.ContentException;
import org.concordance.model.Extent;
import org.concordance.model.Output;
import org.concordance.model.OwnTheme;
import org.concordance.model.Problems;
import org.concordance.page.Page;
import org.concordance.page.SiteView;
import org.concordance.render.Renderer;
import org.concordance.render.Theme;
import org.concordance.reuse.Reuse;
import org.concordance.search.SearchIndexer;
import org.concordance.words.Words;

/**
 * Makes the files of a site.
 *
 * @param linked what it shows
 * @param citations how works are cited
 * @param words the words of the interface
 * @param own what the archive has of a theme of its own
 * @param extent how much of them is made
 * @param reuse what is there of the build before
 */
record SiteMaker(
    LinkedArchive linked,
    Citations citations,
    Words words,
    OwnTheme own,
    Extent extent,
    Reuse reuse) {

  /**
   * What a site is made of. The page records are gone when it is checked: they are as large as the
   * site.
   *
   * @param pages how many pages there are
   */
  record Made(int pages, List<Output> outputs) {}

  /** What a theme is made of. */
  private record Look(OwnTheme own, Words words, Extent extent) {}

  /**
   * Makes all files.
   *
   * @param problems takes what is wrong with the archive's own theme
   */
  Made make(Progress progress, Problems problems) {
    Theme theme =
        reuse.of(
            Theme.class, "", new Look(own, words, extent), look -> Theme.of(own, words, extent));
    PageDeriver deriver = new PageDeriver(linked, citations, words, extent, reuse);
    Optional<Previews> previews =
        extent.isWhole() ? Optional.of(Previews.of(linked, words, reuse)) : Optional.empty();
    SiteView site =
        SiteView.of(linked.archive(), extent, previews.map(Previews::count).orElse(0), words);
    String basePath = linked.archive().config().basePath();
    Set<String> awaited = progress.awaited();
    if (!awaited.isEmpty()) {
      List<Output> first = first(deriver.pages(awaited), site, theme, problems);
      progress.first(basePath, first, problems.sorted());
    }
    List<Page> pages = deriver.pages();
    List<Output> outputs = new ArrayList<>(Renderer.render(pages, site, theme, reuse, problems));
    outputs.addAll(theme.assets());
    progress.rendered(basePath, List.copyOf(outputs), problems.sorted());
    if (extent.isWhole()) {
      // Before the largest single files are made, so that both do not want memory at once.
      outputs.addAll(SearchIndexer.index(linked, pages, words, reuse));
      previews.ifPresent(all -> outputs.addAll(all.files()));
      outputs.addAll(Exporter.export(linked, citations, pages, words, own.bookStyle(), reuse));
    } else {
      outputs.addAll(Exporter.lean(linked, pages, words));
    }
    return new Made(pages.size(), outputs);
  }

  /** Pages and what they load; none where a template fails, which is told with all others. */
  private List<Output> first(List<Page> pages, SiteView site, Theme theme, Problems problems) {
    try {
      List<Output> outputs = new ArrayList<>(Renderer.render(pages, site, theme, reuse, problems));
      outputs.addAll(theme.assets());
      return outputs;
    } catch (ContentException e) {
      return List.of();
    }
  }
}
