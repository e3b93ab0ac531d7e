package org.concordance.export;

import static org.concordance.export.Column.day;
import static org.concordance.export.Column.needed;
import static org.concordance.export.Column.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Participation;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.syntax.CsvText;

/** The listed readings as a table, a row each, in the order of their ids. */
final class ReadingTable {

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String KEY = "id";

  private final LinkedArchive linked;
  private final List<Column> columns;

  ReadingTable(LinkedArchive linked) {
    this.linked = linked;
    this.columns = Stream.concat(summary().stream(), OriginalColumns.all().stream()).toList();
  }

  private List<Column> summary() {
    SiteConfig config = linked.archive().config();
    return List.of(
        needed(KEY, "What identifies the reading within the archive.", Reading::id).matching(ID),
        needed(
                "url",
                "The address of the summary.",
                reading -> config.absolute(reading.permalink()))
            .ofAddresses(),
        needed("title", "The title of the summary.", Reading::title),
        needed("language", "The language of the summary, as a BCP 47 tag.", Reading::language)
            .ofLanguages(),
        day(
                "summarized",
                "The day on which the summary was first published.",
                reading -> reading.summarized().day().map(Object::toString))
            .always(),
        day(
                "version",
                "The day since which the text has been what it is.",
                reading -> reading.version().day().map(Object::toString))
            .always(),
        needed("summarizer", "Who wrote the summary.", reading -> reading.summarizer().display()),
        text(
            "abstract",
            "The first sentences of the summary.",
            reading -> OriginalColumns.given(linked.body(reading).abstractText())),
        ids("topics", "Ids of topics, set apart by |.", reading -> reading.topics().stream()),
        text(
                "actors",
                "Actors with their roles, as role:id, set apart by |. Roles are author, editor and"
                    + " publisher of the original, subject, quoted and mentioned.",
                reading -> OriginalColumns.given(actors(reading)))
            .matching(list("[a-z]+:" + ID)),
        ids("events", "Ids of events, set apart by |.", reading -> reading.events().stream()));
  }

  private static Column ids(
      String name, String description, Function<Reading, Stream<String>> ids) {
    return text(
            name,
            description,
            reading -> OriginalColumns.given(CsvText.several(ids.apply(reading).toList())))
        .matching(list(ID));
  }

  private static String list(String one) {
    return one + "(\\|" + one + ")*";
  }

  private String actors(Reading reading) {
    return CsvText.several(
        linked.readings().participations(reading).stream().map(ReadingTable::roleAndId).toList());
  }

  private static String roleAndId(Participation one) {
    return one.role().word() + ":" + one.actor();
  }

  /** The table as comma-separated values. */
  String csv() {
    CsvText csv = new CsvText().row(columns.stream().map(Column::name).toList());
    linked.archive().readings().stream()
        .filter(reading -> !reading.isWithdrawn())
        .map(reading -> columns.stream().map(column -> column.cell().apply(reading)).toList())
        .forEach(csv::row);
    return csv.toString();
  }

  /** The table as Table Schema describes it. */
  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "fields",
        IntStream.range(0, columns.size()).mapToObj(i -> columns.get(i).field(i == 0)).toList());
    schema.put("primaryKey", KEY);
    schema.put("missingValues", List.of(""));
    return schema;
  }
}
