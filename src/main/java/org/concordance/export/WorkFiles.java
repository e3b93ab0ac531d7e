package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.concordance.cite.BibTex;
import org.concordance.cite.CitationFile;
import org.concordance.cite.Citations;
import org.concordance.cite.CslItem;
import org.concordance.cite.CslJson;
import org.concordance.cite.Ris;
import org.concordance.jsonld.Graph;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Output;
import org.concordance.model.Reading;
import org.concordance.syntax.JsonText;

/** Writes each of the two works of a reading in every format, each into files of its own. */
final class WorkFiles {

  private final Citations citations;
  private final Graph graph;
  private final MarkdownFile markdown;

  private WorkFiles(LinkedArchive linked, Citations citations, Graph graph) {
    this.citations = citations;
    this.graph = graph;
    this.markdown = new MarkdownFile(linked);
  }

  /** The files of every reading. */
  static List<Output> of(LinkedArchive linked, Citations citations, Graph graph) {
    WorkFiles files = new WorkFiles(linked, citations, graph);
    return linked.archive().readings().parallelStream()
        .map(files::of)
        .flatMap(List::stream)
        .toList();
  }

  private List<Output> of(Reading reading) {
    List<Output> outputs = new ArrayList<>();
    CslItem summary = citations.summary(reading).item();
    for (CitationFile file : CitationFile.of(reading.permalink(), reading.id())) {
      outputs.add(file(file, summary, graph.of(reading), () -> markdown.summary(reading, summary)));
    }
    CslItem original = citations.original(reading).item();
    for (CitationFile file : CitationFile.ofSource(reading.permalink(), reading.id())) {
      outputs.add(
          file(
              file,
              original,
              graph.ofOriginal(reading),
              () -> markdown.original(reading, citations.original(reading))));
    }
    return outputs;
  }

  private static Output file(
      CitationFile file, CslItem item, Map<String, Object> jsonLd, Supplier<String> markdown) {
    return Output.text(
        file.path(),
        switch (file.format()) {
          case JSON_LD -> JsonText.of(jsonLd);
          case MARKDOWN -> markdown.get();
          case BIBTEX, RIS, CSL_JSON -> list(file.format(), List.of(item));
        });
  }

  /** Works in a format for reference managers. */
  static String list(CitationFile.Format format, List<CslItem> items) {
    return switch (format) {
      case BIBTEX -> BibTex.of(items);
      case RIS -> Ris.of(items);
      case CSL_JSON -> CslJson.of(items);
      case JSON_LD, MARKDOWN ->
          throw new IllegalArgumentException(format + " is not for reference managers");
    };
  }
}
