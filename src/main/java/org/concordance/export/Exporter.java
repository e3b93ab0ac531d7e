package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordance.cite.CitationFile;
import org.concordance.cite.Citations;
import org.concordance.epub.EpubExporter;
import org.concordance.jsonld.Graph;
import org.concordance.jsonld.Records;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Output;
import org.concordance.model.Permalink;
import org.concordance.model.SiteConfig;
import org.concordance.page.Page;
import org.concordance.reuse.Reuse;
import org.concordance.schema.Schemas;
import org.concordance.words.Words;

/** Makes the files of the site that are not pages. */
public final class Exporter {

  private Exporter() {}

  /**
   * The files beside the pages, the archive as data, feeds, the sitemap, how it is searched, what
   * its curators may write, and what hosts and crawlers look for.
   *
   * @param bookStyle the style sheet of the book, where the archive has its own
   * @param reuse what of it the build before has made
   */
  public static List<Output> export(
      LinkedArchive linked,
      Citations citations,
      List<Page> pages,
      Words words,
      Optional<String> bookStyle,
      Reuse reuse) {
    SiteConfig config = linked.archive().config();
    List<Output> outputs = new ArrayList<>();
    Graph graph = new Graph(new Records(linked));
    SortedMap<Permalink, WrittenWork> written = written(citations, reuse);
    outputs.addAll(WorkFiles.of(linked, citations, written, graph, reuse));
    outputs.addAll(WorkLists.of(linked, written));
    outputs.addAll(Feeds.of(linked, words));
    outputs.addAll(FormerFiles.of(linked.archive(), outputs));
    outputs.add(
        Output.text(
            CitationFile.ofArchive(CitationFile.Format.JSON_LD).path(),
            ArchiveGraph.of(linked, graph)));
    outputs.add(EpubExporter.export(linked, pages, words, bookStyle, reuse));
    addData(linked, outputs);
    outputs.addAll(Schemas.of(config));
    outputs.add(Output.text("opensearch.xml", OpenSearch.of(config)));
    addAlways(linked, pages, outputs);
    return outputs;
  }

  /**
   * What a lean site has beside its pages: the feed of the newest summaries, and what hosts want.
   */
  public static List<Output> lean(LinkedArchive linked, List<Page> pages, Words words) {
    List<Output> outputs = new ArrayList<>(Feeds.ofArchive(linked, words));
    addAlways(linked, pages, outputs);
    return outputs;
  }

  private static void addAlways(LinkedArchive linked, List<Page> pages, List<Output> outputs) {
    SiteConfig config = linked.archive().config();
    outputs.addAll(Sitemap.of(pages, config));
    outputs.add(Output.text("robots.txt", robots(config)));
    // Tells GitHub Pages to publish the files as they are.
    outputs.add(Output.text(".nojekyll", ""));
    linked.archive().media().forEach(file -> outputs.add(new Output(file.path(), file.bytes())));
  }

  private static SortedMap<Permalink, WrittenWork> written(Citations citations, Reuse reuse) {
    return citations.works().entrySet().parallelStream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                work ->
                    reuse.of(
                        WrittenWork.class, work.getKey(), work.getValue().item(), WrittenWork::of),
                (one, other) -> one,
                TreeMap::new));
  }

  /** Adds the archive as a whole, in forms for programs, and what tells of all the data. */
  private static void addData(LinkedArchive linked, List<Output> outputs) {
    ArchiveFacts facts = ArchiveFacts.of(linked);
    ReadingTable table = new ReadingTable(linked);
    outputs.add(Output.text(DataFile.TABLE.path(), table.csv()));
    outputs.add(Output.text(DataFile.THESAURUS.path(), ThesaurusFile.of(linked)));
    outputs.add(Output.text("CITATION.cff", ArchiveCitation.of(linked.archive().config(), facts)));
    outputs.add(Output.text("datapackage.json", DataPackage.of(linked, facts, table, outputs)));
  }

  private static String robots(SiteConfig config) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + config.url() + "sitemap.xml\n";
  }
}
