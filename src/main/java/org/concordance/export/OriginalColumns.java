package org.concordance.export;

import static org.concordance.export.Column.day;
import static org.concordance.export.Column.edtf;
import static org.concordance.export.Column.needed;
import static org.concordance.export.Column.text;
import static org.concordance.export.Column.truth;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordance.cite.Dois;
import org.concordance.edtf.Edtf;
import org.concordance.model.Authorship;
import org.concordance.model.Name;
import org.concordance.model.Reading;
import org.concordance.model.Source;
import org.concordance.syntax.CsvText;

/** The columns on the works that are summarised. */
final class OriginalColumns {

  private static final String NAMES =
      ": names as one reads them, set apart by |. A | within a name is written \\|, a \\ is written"
          + " \\\\.";

  private OriginalColumns() {}

  static List<Column> all() {
    return Stream.of(description(), publication(), copy()).flatMap(List::stream).toList();
  }

  private static List<Column> description() {
    return List.of(
        needed("original_type", "The type of the original, in CSL.", of(Source::type)),
        needed("original_title", "The title of the original.", of(Source::title)),
        text(
            "original_author",
            "Who wrote the original" + NAMES,
            of(source -> names(source.author().names()))),
        truth(
            "original_author_unknown",
            "Whether the copy read did not show who wrote the original. Where it is false and there"
                + " is no author, the original has none.",
            of(source -> source.author() instanceof Authorship.Unknown)),
        text(
            "original_editor",
            "Who edited the original" + NAMES,
            of(source -> names(source.contributors("editor")))),
        text(
            "original_container_title",
            "The newspaper, journal, website or book in which the original appeared.",
            of(source -> source.variable("container-title"))));
  }

  private static List<Column> publication() {
    return List.of(
        text(
            "original_publisher",
            "The publisher of the original.",
            of(source -> source.publisher().map(Name::display))),
        text(
            "original_series",
            "The series of the original.",
            of(source -> source.variable("collection-title"))),
        text(
            "original_number",
            "The number of the original in its series.",
            of(source -> source.variable("number").or(() -> source.variable("collection-number")))),
        edtf(
            "original_issued",
            "When the original was published, in EDTF (ISO 8601-2), as precisely as is known.",
            issued(date -> Optional.of(date.toString()))),
        day(
            "original_issued_earliest",
            "The first day on which it can have been published; empty where that is open.",
            issued(date -> date.earliest().map(Object::toString))),
        day(
            "original_issued_latest",
            "The last day on which it can have been published; empty where that is open.",
            issued(date -> date.latest().map(Object::toString))));
  }

  private static List<Column> copy() {
    return List.of(
        text(
                "original_language",
                "The language of the original, as a BCP 47 tag.",
                of(Source::language))
            .ofLanguages(),
        text("original_url", "The address of the original.", of(Source::url)).ofAddresses(),
        text(
            "original_doi",
            "The digital object identifier of the original, without an address before it.",
            of(source -> source.variable("DOI").map(Dois::bare))),
        edtf(
            "original_accessed",
            "When the original was read, in EDTF.",
            of(source -> source.accessed().map(Edtf::toString))),
        text("original_basis", "What of the original the summary rests on.", of(Source::basis))
            .matching("(full text|executive summary|abstract|excerpt)"),
        text(
                "original_snapshot",
                "The address of a kept copy of the original.",
                of(source -> source.archived().map(Source.Snapshot::url)))
            .ofAddresses());
  }

  private static <T> Function<Reading, T> of(Function<Source, T> part) {
    return reading -> part.apply(reading.source());
  }

  private static Function<Reading, Optional<String>> issued(Function<Edtf, Optional<String>> part) {
    return of(source -> source.issued().flatMap(date -> part.apply(date.edtf())));
  }

  private static Optional<String> names(List<Name> names) {
    return given(CsvText.several(names.stream().map(Name::display).toList()));
  }

  /** A text that may be empty. */
  static Optional<String> given(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
