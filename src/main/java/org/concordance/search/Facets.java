package org.concordance.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Actor;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.FoldedName;
import org.concordance.model.Participation;
import org.concordance.model.Reading;
import org.concordance.model.Role;
import org.concordance.model.Topic;
import org.concordance.model.WordedDate;
import org.concordance.page.Link;

/** Writes by what results can be narrowed: topic, actor with role, publisher and date. */
final class Facets {

  /** Days are counted from here on, so that those before 1970 can be told. */
  private static final int DAY_ZERO = 1_000_001;

  private final LinkedArchive linked;
  private final List<Reading> documents;
  private final List<Link> venues;
  private final Texts texts;

  /**
   * The facets of an index.
   *
   * @param documents the readings, in the order of their numbers
   * @param venues what their rows show as publishers
   */
  Facets(LinkedArchive linked, List<Reading> documents, List<Link> venues) {
    this.linked = linked;
    this.documents = documents;
    this.venues = venues;
    this.texts = new Texts(linked);
  }

  /** All of them, as JSON's maps, lists and texts. */
  Map<String, Object> json() {
    List<Topic> topics =
        linked.topics().byLabel().stream()
            .filter(topic -> linked.countInclusive(topic) > 0)
            .toList();
    List<Actor> actors =
        linked.actors().byName().stream()
            .filter(actor -> linked.readings().countOfActor(actor.id()) > 0)
            .toList();
    List<Link> publishers = publishers();
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("topics", topicColumn(numbers(topics)));
    columns.put("actors", actorColumn(numbers(actors)));
    columns.put("publishers", publisherColumn(publishers));
    columns.put("earliest", earliest());
    columns.put("latest", latest());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("topics", topics.stream().map(Facets::entry).toList());
    json.put("actors", actors.stream().map(Facets::entry).toList());
    json.put("roles", Stream.of(Role.values()).map(Role::word).toList());
    json.put("publishers", publishers.stream().map(this::entry).toList());
    json.put("documents", columns);
    return json;
  }

  private static List<String> entry(ArchiveRecord record) {
    return List.of(record.id(), record.label(), record.permalink().path());
  }

  private List<String> entry(Link publisher) {
    String id = linked.actors().at(publisher.path()).map(Actor::id).orElse("");
    return List.of(id, publisher.text(), publisher.path());
  }

  private static Map<String, Integer> numbers(List<? extends ArchiveRecord> records) {
    Map<String, Integer> numbers = new TreeMap<>();
    records.forEach(record -> numbers.put(record.id(), numbers.size()));
    return numbers;
  }

  /** By name, each once; one that has a record under its record's name. */
  private List<Link> publishers() {
    Map<String, Link> byName = new TreeMap<>();
    for (Link venue : venues) {
      Link publisher = publisher(venue);
      byName.putIfAbsent(FoldedName.of(publisher.text()).text() + "\t" + key(venue), publisher);
    }
    return byName.values().stream().filter(one -> !one.text().isEmpty()).toList();
  }

  private Link publisher(Link venue) {
    return linked
        .actors()
        .at(venue.path())
        .map(actor -> Link.of(actor.name(), actor.permalink().path()))
        .orElse(Link.of(venue.text(), venue.path()));
  }

  private static String key(Link venue) {
    return venue.path().isEmpty() ? " " + venue.text() : venue.path();
  }

  private String topicColumn(Map<String, Integer> numbers) {
    StringBuilder column = new StringBuilder();
    for (Reading reading : documents) {
      append(column, texts.topicsInclusive(reading).stream().map(numbers::get).sorted().toList());
    }
    return column.toString();
  }

  private String actorColumn(Map<String, Integer> numbers) {
    StringBuilder column = new StringBuilder();
    for (Reading reading : documents) {
      List<Integer> parts =
          linked.readings().participations(reading).stream()
              .filter(part -> numbers.containsKey(part.actor()))
              .map(part -> number(part, numbers))
              .sorted()
              .distinct()
              .toList();
      append(column, parts);
    }
    return column.toString();
  }

  private static int number(Participation part, Map<String, Integer> numbers) {
    return numbers.get(part.actor()) * Role.values().length + part.role().ordinal();
  }

  private String publisherColumn(List<Link> publishers) {
    Map<String, Integer> numbers = new TreeMap<>();
    publishers.forEach(publisher -> numbers.put(key(publisher), numbers.size()));
    StringBuilder column = new StringBuilder();
    for (Link venue : venues) {
      append(column, Optional.ofNullable(numbers.get(key(venue))).stream().toList());
    }
    return column.toString();
  }

  private static void append(StringBuilder column, List<Integer> numbers) {
    Varint.append(column, numbers.size());
    numbers.forEach(number -> Varint.append(column, number));
  }

  /**
   * The first days that readings may be of, each as its distance from the one before: readings are
   * numbered by their dates, so that most distances are small.
   */
  private String earliest() {
    StringBuilder column = new StringBuilder();
    int before = 0;
    for (Reading reading : documents) {
      int day = day(reading, Edtf::earliest);
      int distance = day - before;
      Varint.append(column, distance < 0 ? -2 * distance - 1 : 2 * distance);
      before = day;
    }
    return column.toString();
  }

  /** The last days that they may be of: how many days they span, or nothing for none. */
  private String latest() {
    StringBuilder column = new StringBuilder();
    for (Reading reading : documents) {
      int last = day(reading, Edtf::latest);
      Varint.append(column, last == 0 ? 0 : last - day(reading, Edtf::earliest) + 1);
    }
    return column.toString();
  }

  /** The day's number; 0 where there is none. */
  private static int day(Reading reading, Function<Edtf, Optional<LocalDate>> bound) {
    return reading
        .source()
        .issued()
        .map(WordedDate::edtf)
        .flatMap(bound)
        .map(day -> (int) day.toEpochDay() + DAY_ZERO)
        .orElse(0);
  }
}
