package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Output;
import org.concordance.model.SiteConfig;
import org.concordance.page.Page;

/** Makes the files of the site that are not pages. */
public final class Exporter {

  private Exporter() {}

  /** The feeds, the archive as data, the sitemap, and what hosts and crawlers look for. */
  public static List<Output> export(LinkedArchive linked, List<Page> pages) {
    SiteConfig config = linked.archive().config();
    List<Output> outputs = new ArrayList<>();
    outputs.addAll(Feeds.of(linked));
    outputs.addAll(data(linked, outputs));
    outputs.addAll(Sitemap.of(pages, config));
    outputs.add(Output.text("robots.txt", robots(config)));
    // Tells GitHub Pages to publish the files as they are.
    outputs.add(Output.text(".nojekyll", ""));
    linked.archive().media().forEach(file -> outputs.add(new Output(file.path(), file.bytes())));
    return outputs;
  }

  /**
   * The archive as data.
   *
   * @param others further files of data, which are described with these
   */
  private static List<Output> data(LinkedArchive linked, List<Output> others) {
    ArchiveFacts facts = ArchiveFacts.of(linked);
    ReadingTable table = new ReadingTable(linked);
    List<Output> outputs = new ArrayList<>();
    outputs.add(Output.text(DataFile.TABLE.path(), table.csv()));
    outputs.add(Output.text(DataFile.THESAURUS.path(), ThesaurusFile.of(linked)));
    outputs.add(Output.text("CITATION.cff", CitationFile.of(linked.archive().config(), facts)));
    List<Output> described = new ArrayList<>(others);
    described.addAll(outputs);
    outputs.add(Output.text("datapackage.json", DataPackage.of(linked, facts, table, described)));
    return outputs;
  }

  private static String robots(SiteConfig config) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + config.url() + "sitemap.xml\n";
  }
}
