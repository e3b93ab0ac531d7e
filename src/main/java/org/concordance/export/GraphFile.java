package org.concordance.export;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.jsonld.Graph;
import org.concordance.syntax.JsonText;

/** Writes JSON-LD as a file: a node a line. */
final class GraphFile {

  private static final String BETWEEN = ",\n";

  private GraphFile() {}

  /** The nodes of a document, or of a part of one. */
  static String lines(Stream<Map<String, Object>> nodes) {
    return nodes.map(JsonText::line).collect(Collectors.joining(BETWEEN));
  }

  /** A document of such parts. */
  static String of(Stream<String> parts) {
    return parts.collect(
        Collectors.joining(
            BETWEEN, "{\"@context\":\"" + Graph.CONTEXT + "\",\"@graph\":[\n", "\n]}\n"));
  }
}
