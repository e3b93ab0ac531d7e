package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import org.concordance.epub.EpubExporter;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Output;
import org.concordance.model.SiteConfig;
import org.concordance.page.Page;

/** Makes the files of the site that are not pages. */
public final class Exporter {

  private Exporter() {}

  /** The feed, the sitemap, the book, and what hosts and crawlers look for. */
  public static List<Output> export(LinkedArchive linked, List<Page> pages) {
    SiteConfig config = linked.archive().config();
    List<Output> outputs = new ArrayList<>();
    outputs.add(Output.text("feed.atom", AtomFeed.of(linked)));
    outputs.addAll(Sitemap.of(pages, config));
    outputs.add(EpubExporter.export(linked, pages));
    outputs.add(Output.text("robots.txt", robots(config)));
    // Tells GitHub Pages to publish the files as they are.
    outputs.add(Output.text(".nojekyll", ""));
    linked.archive().media().forEach(file -> outputs.add(new Output(file.path(), file.bytes())));
    return outputs;
  }

  private static String robots(SiteConfig config) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + config.url() + "sitemap.xml\n";
  }
}
