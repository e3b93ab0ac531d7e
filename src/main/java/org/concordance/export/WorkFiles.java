package org.concordance.export;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.concordance.cite.CitationFile;
import org.concordance.cite.Citations;
import org.concordance.jsonld.Graph;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Output;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.syntax.JsonText;

/** Writes each of the two works of a reading in every format, each into files of its own. */
final class WorkFiles {

  private final Citations citations;
  private final SortedMap<Permalink, WrittenWork> written;
  private final Graph graph;
  private final MarkdownFile markdown;

  private WorkFiles(
      LinkedArchive linked,
      Citations citations,
      SortedMap<Permalink, WrittenWork> written,
      Graph graph) {
    this.citations = citations;
    this.written = written;
    this.graph = graph;
    this.markdown = new MarkdownFile(linked);
  }

  /** The files of every reading. */
  static List<Output> of(
      LinkedArchive linked,
      Citations citations,
      SortedMap<Permalink, WrittenWork> written,
      Graph graph) {
    WorkFiles files = new WorkFiles(linked, citations, written, graph);
    return linked.archive().readings().parallelStream()
        .flatMap(reading -> Stream.concat(files.summary(reading), files.original(reading)))
        .toList();
  }

  private Stream<Output> summary(Reading reading) {
    WrittenWork work = written.get(reading.permalink());
    return CitationFile.of(reading.permalink(), reading.id()).stream()
        .map(
            file ->
                output(
                    file,
                    work,
                    () -> graph.of(reading),
                    () -> markdown.summary(reading, citations.summary(reading).item())));
  }

  private Stream<Output> original(Reading reading) {
    WrittenWork work = written.get(Citations.source(reading.permalink()));
    return CitationFile.ofSource(reading.permalink(), reading.id()).stream()
        .map(
            file ->
                output(
                    file,
                    work,
                    () -> graph.ofOriginal(reading),
                    () -> markdown.original(reading, citations.original(reading))));
  }

  private static Output output(
      CitationFile file,
      WrittenWork work,
      Supplier<Map<String, Object>> jsonLd,
      Supplier<String> markdown) {
    return Output.text(
        file.path(),
        switch (file.format()) {
          case JSON_LD -> JsonText.of(jsonLd.get());
          case MARKDOWN -> markdown.get();
          case BIBTEX, RIS, CSL_JSON, FEED -> WrittenWork.file(file.format(), Stream.of(work));
        });
  }
}
