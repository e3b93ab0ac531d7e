package org.concordance.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.concordance.model.Problem;
import org.concordance.model.Severity;
import org.concordance.syntax.JsonText;

/** Tells programs what a run came to: one JSON document, whose shape README.md describes. */
final class JsonReport {

  /** Counted up when a program that reads the document has to be changed. */
  private static final int VERSION = 1;

  private JsonReport() {}

  /** The document, with a line end. */
  static String of(Outcome outcome) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("version", VERSION);
    document.put("program", Version.name());
    document.put("status", outcome.kind().status());
    document.put("problems", outcome.problems().stream().map(JsonReport::of).toList());
    document.put("counts", counts(outcome));
    if (outcome.kind() == Outcome.Kind.DONE) {
      document.put("done", outcome.message());
    } else {
      document.put("failure", failure(outcome));
    }
    return JsonText.of(document);
  }

  private static Map<String, Object> of(Problem problem) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("severity", problem.severity().word());
    one.put("file", problem.place().file());
    if (problem.place().line() > 0) {
      one.put("line", problem.place().line());
    }
    if (problem.place().column() > 0) {
      one.put("column", problem.place().column());
    }
    one.put("message", problem.message());
    if (!problem.hint().isEmpty()) {
      one.put("hint", problem.hint());
    }
    return one;
  }

  private static Map<String, Object> counts(Outcome outcome) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.word() + "s", outcome.count(severity));
    }
    return counts;
  }

  private static Map<String, Object> failure(Outcome outcome) {
    Map<String, Object> failure = new LinkedHashMap<>();
    failure.put("kind", outcome.kind().word());
    failure.put("message", outcome.message());
    if (!outcome.hint().isEmpty()) {
      failure.put("hint", outcome.hint());
    }
    if (!outcome.details().isEmpty()) {
      failure.put("details", outcome.details());
    }
    return failure;
  }
}
