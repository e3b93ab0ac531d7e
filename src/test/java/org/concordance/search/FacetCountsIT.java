package org.concordance.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.link.LinkedArchive;
import org.concordance.model.Reading;
import org.concordance.model.Topic;
import org.concordance.model.WordedDate;
import org.concordance.publish.Publisher;
import org.concordance.testing.Browser;
import org.concordance.testing.BrowserPage;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script counts beside its filters, against a count over the archive itself. */
final class FacetCountsIT {

  @TempDir private Path temporary;
  private LinkedArchive linked;
  private BrowserPage page;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    var built = Sites.make(Sites.OWN);
    linked = built.linked();
    Publisher.publish(built.outputs(), temporary.resolve("site"));
    page = Browser.find(temporary).work();
    page.open(temporary.resolve("site/search/index.html").toUri());
  }

  @AfterEach
  void stop() {
    if (page != null) {
      page.close();
    }
  }

  /** What is chosen in each group; groups left out choose nothing. */
  private record Chosen(Map<String, List<String>> values) {
    static Chosen parse(String query) {
      return new Chosen(
          Stream.of(query.split("&"))
              .filter(part -> !part.isEmpty())
              .map(part -> part.split("=", 2))
              .collect(
                  Collectors.groupingBy(
                      part -> part[0], Collectors.mapping(part -> part[1], Collectors.toList()))));
    }

    List<String> of(String group) {
      return values.getOrDefault(group, List.of());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "topic=missile-defence",
        "topic=gsomia&topic=thaad",
        "actor=rand-corporation",
        "actor=japan-times:quoted",
        "actor=japan-times:quoted&actor=felix-kim:author&topic=deterrence",
        "publisher=indo-pacific-defense-forum",
        "publisher=indo-pacific-defense-forum&topic=gsomia&from=2023-09-30",
        "from=2021&to=2021-04",
        "to=2016",
        "topic=no-such-topic"
      })
  void areTheSame(String filters) {
    Chosen chosen = Chosen.parse(filters);
    JsonObject told = told(filters);

    assertEquals(
        readings(chosen, "").map(Reading::id).sorted().toList(),
        told.getAsJsonArray("found").asList().stream()
            .map(path -> path.getAsString().replaceAll("^readings/|/$", ""))
            .sorted()
            .toList());
    assertEquals(count(readings(chosen, "topic"), this::topics), counts(told, "topic", chosen));
    assertEquals(count(readings(chosen, "actor"), this::actors), counts(told, "actor", chosen));
    assertEquals(
        count(readings(chosen, "publisher"), this::publishers), counts(told, "publisher", chosen));
    assertEquals(
        count(readings(chosen, "date"), FacetCountsIT::years), counts(told, "date", chosen));
  }

  private JsonObject told(String filters) {
    String script =
        "Search.using(async index => { const { found } = await SearchFind.find(index, { q: '' });"
            + " const asked = new URLSearchParams('"
            + filters
            + "'), wanted = { from: asked.get('from') ?? '', to: asked.get('to') ?? '' };"
            + " for (const name of ['topic', 'actor', 'publisher']) wanted[name] = asked.getAll(name);"
            + " const facets = await SearchView.facets(index), kept = SearchView.filtered(facets, wanted, found);"
            + " const texts = await index.texts(kept.map(one => one.document));"
            + " const counts = SearchView.counts(facets, wanted, found);"
            + " counts.actor = counts.actor.flatMap(one => [one, ...one.roles]);"
            + " return JSON.stringify({ ...counts, found: texts.map(one => one.path) }); })";
    return JsonParser.parseString(page.await(script)).getAsJsonObject();
  }

  /** A value that is chosen stands there even where nothing has it. */
  private static Map<String, Integer> counts(JsonObject told, String group, Chosen chosen) {
    JsonArray values = told.getAsJsonArray(group);
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(
        one -> {
          JsonObject value = one.getAsJsonObject();
          int count = value.get("count").getAsInt();
          String name = value.get("value").getAsString();
          if (count > 0 || !chosen.of(group).contains(name)) {
            counts.put(name, count);
          }
        });
    return counts;
  }

  private static Map<String, Integer> count(
      Stream<Reading> readings, Function<Reading, Set<String>> values) {
    Map<String, Integer> counts = new TreeMap<>();
    readings.forEach(
        one -> values.apply(one).forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts;
  }

  /** The readings that pass all filters, those of one group left out. */
  private Stream<Reading> readings(Chosen chosen, String except) {
    Predicate<Reading> passes = passes(chosen, "topic", except, this::topics);
    return linked.readings().oldestFirst().stream()
        .filter(passes)
        .filter(passes(chosen, "actor", except, this::actors))
        .filter(passes(chosen, "publisher", except, this::publishers))
        .filter(one -> except.equals("date") || mayBeOf(one, chosen.of("from"), chosen.of("to")));
  }

  private static Predicate<Reading> passes(
      Chosen chosen, String group, String except, Function<Reading, Set<String>> values) {
    List<String> wanted = chosen.of(group);
    return one ->
        group.equals(except)
            || wanted.isEmpty()
            || wanted.stream().anyMatch(value -> values.apply(one).contains(value));
  }

  private static boolean mayBeOf(Reading reading, List<String> from, List<String> to) {
    Edtf date = date(reading).orElseThrow();
    return from.stream().allMatch(day -> !latest(date).isBefore(earliest(Edtf.parse(day))))
        && to.stream().allMatch(day -> !earliest(date).isAfter(latest(Edtf.parse(day))));
  }

  private static Optional<Edtf> date(Reading reading) {
    return reading.source().issued().map(WordedDate::edtf);
  }

  private static LocalDate earliest(Edtf date) {
    return date.earliest().orElseThrow();
  }

  private static LocalDate latest(Edtf date) {
    return date.latest().orElseThrow();
  }

  private Set<String> topics(Reading reading) {
    return linked.topics().byLabel().stream()
        .filter(topic -> linked.readingsInclusive(topic).contains(reading))
        .map(Topic::id)
        .collect(Collectors.toSet());
  }

  /** Each actor that takes part, and each with its roles. */
  private Set<String> actors(Reading reading) {
    return linked.readings().participations(reading).stream()
        .flatMap(one -> Stream.of(one.actor(), one.actor() + ":" + one.role().word()))
        .collect(Collectors.toSet());
  }

  private Set<String> publishers(Reading reading) {
    String venue = reading.source().venue();
    return Set.of(linked.names().actor(venue).orElse(venue));
  }

  private static Set<String> years(Reading reading) {
    Edtf date = date(reading).orElseThrow();
    return IntStream.rangeClosed(earliest(date).getYear(), latest(date).getYear())
        .mapToObj(Integer::toString)
        .collect(Collectors.toSet());
  }
}
