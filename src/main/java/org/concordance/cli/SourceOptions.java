package org.concordance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that describe the work that a reading summarises. */
final class SourceOptions {

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "What the work is, as CSL names it: article-newspaper, report, book …")
  Optional<String> type = Optional.empty();

  @Option(
      names = "--source-title",
      paramLabel = "TEXT",
      description = "The title of the work, as it stands there.")
  Optional<String> title = Optional.empty();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description =
          "Felix Kim, or Kim, Felix where the family name could be misread, or unknown. May be"
              + " repeated.")
  List<String> authors = new ArrayList<>();

  @Option(names = "--editor", paramLabel = "NAME", description = "The same. May be repeated.")
  List<String> editors = new ArrayList<>();

  @Option(
      names = "--container-title",
      paramLabel = "TEXT",
      description = "The newspaper, journal, website or book that it is in.")
  Optional<String> container = Optional.empty();

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
  Optional<String> publisher = Optional.empty();

  @Option(
      names = "--issued",
      paramLabel = "DATE",
      description = "When it was published, as precisely as the evidence: 2023, 2023-05-09 …")
  Optional<String> issued = Optional.empty();

  @Option(
      names = "--source-language",
      paramLabel = "TAG",
      description = "Its language, such as en or ja.")
  Optional<String> language = Optional.empty();

  @Option(names = "--url", paramLabel = "URL", description = "Where it stands.")
  Optional<String> url = Optional.empty();

  @Option(
      names = "--accessed",
      paramLabel = "DATE",
      description = "When you read it (default: today, UTC, where there is a URL).")
  Optional<String> accessed = Optional.empty();

  @Option(
      names = "--basis",
      paramLabel = "WORDS",
      description = "What you read: full text, executive summary, abstract or excerpt.")
  Optional<String> basis = Optional.empty();

  @Option(
      names = "--field",
      paramLabel = "NAME=TEXT",
      description = "Another field of the work, by its name in CSL: volume=12. May be repeated.")
  List<String> fields = new ArrayList<>();
}
