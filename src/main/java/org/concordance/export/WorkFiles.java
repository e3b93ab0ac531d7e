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
import org.concordance.model.Sha256;
import org.concordance.reuse.Reuse;

/** Writes each of the two works of a reading in every format, each into files of its own. */
final class WorkFiles {

  /** The files of more readings than that are held packed. */
  private static final int LARGE = 2_000;

  private final Citations citations;
  private final SortedMap<Permalink, WrittenWork> written;
  private final Graph graph;
  private final MarkdownFile markdown;
  private final Reuse reuse;

  private WorkFiles(
      LinkedArchive linked,
      Citations citations,
      SortedMap<Permalink, WrittenWork> written,
      Graph graph,
      Reuse reuse) {
    this.citations = citations;
    this.written = written;
    this.graph = graph;
    this.markdown = new MarkdownFile(linked);
    this.reuse = reuse;
  }

  /** The files of every reading. */
  static List<Output> of(
      LinkedArchive linked,
      Citations citations,
      SortedMap<Permalink, WrittenWork> written,
      Graph graph,
      Reuse reuse) {
    WorkFiles files = new WorkFiles(linked, citations, written, graph, reuse);
    List<Reading> readings = linked.archive().readings();
    boolean large = readings.size() > LARGE;
    return readings.parallelStream()
        .flatMap(reading -> Stream.concat(files.summary(reading), files.original(reading)))
        .map(output -> large && isAlone(output) ? files.packed(output) : output)
        .toList();
  }

  /** Whether it shares no part with lists of works. */
  private static boolean isAlone(Output output) {
    return output.path().endsWith(".jsonld") || output.path().endsWith(".md");
  }

  /** A file packed, by the build before if it is the same: to hash it takes a fraction of that. */
  private Output packed(Output plain) {
    String hash = Sha256.of(plain.bytes());
    return reuse.of(WorkFiles.class, plain.path(), hash, same -> plain.packed());
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
      Supplier<List<Map<String, Object>>> jsonLd,
      Supplier<String> markdown) {
    return switch (file.format()) {
      case JSON_LD ->
          Output.text(file.path(), GraphFile.of(Stream.of(GraphFile.lines(jsonLd.get().stream()))));
      case MARKDOWN -> Output.text(file.path(), markdown.get());
      case BIBTEX, RIS, CSL_JSON, FEED -> WrittenWork.file(file, List.of(work));
    };
  }
}
