package org.concordance.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.jsonld.Graph;
import org.concordance.link.LinkedArchive;

/** Writes the archive as one JSON-LD graph: a node a line, each described once. */
final class ArchiveGraph {

  private ArchiveGraph() {}

  static String of(LinkedArchive linked, Graph graph) {
    Stream<Map<String, Object>> records =
        Stream.of(
                Stream.of(graph.records().archive()),
                linked.topics().byLabel().stream().map(graph.records()::topic),
                linked.actors().byName().stream().map(graph.records()::actor),
                linked.calendar().events().stream().map(graph.records()::event))
            .flatMap(nodes -> nodes);
    List<String> works =
        linked.readings().oldestFirst().parallelStream()
            .map(reading -> GraphFile.lines(graph.among(reading).stream()))
            .toList();
    return GraphFile.of(Stream.concat(Stream.of(GraphFile.lines(records)), works.stream()));
  }
}
