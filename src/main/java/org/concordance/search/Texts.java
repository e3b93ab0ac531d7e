package org.concordance.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.PassageText;
import org.concordance.model.Actor;
import org.concordance.model.Event;
import org.concordance.model.Name;
import org.concordance.model.OtherName;
import org.concordance.model.Participation;
import org.concordance.model.Reading;
import org.concordance.model.Source;
import org.concordance.model.Topic;

/** What a reading can be found by, field by field. */
final class Texts {

  private final LinkedArchive linked;

  Texts(LinkedArchive linked) {
    this.linked = linked;
  }

  /** The texts of a field, those apart that no phrase goes across. */
  List<String> of(Reading reading, Field field, List<PassageText> passages) {
    return switch (field) {
      case TITLE -> List.copyOf(titles(reading));
      case ACTORS -> List.copyOf(actors(reading));
      case TOPICS -> List.copyOf(topics(reading));
      case BROADER -> List.copyOf(broader(reading));
      case BODY -> passages.stream().map(PassageText::text).toList();
    };
  }

  private static Set<String> titles(Reading reading) {
    Set<String> titles = new LinkedHashSet<>();
    titles.add(reading.title());
    titles.add(reading.source().title());
    return titles;
  }

  private Set<String> actors(Reading reading) {
    Set<String> names = new LinkedHashSet<>();
    linked.readings().participations(reading).stream()
        .map(Participation::actor)
        .distinct()
        .flatMap(id -> linked.actors().find(id).stream())
        .forEach(actor -> names.addAll(names(actor)));
    names.addAll(namesWithoutRecord(reading.source()));
    return names;
  }

  /** The names in bibliographic data that mean no record of the archive. */
  private Set<String> namesWithoutRecord(Source source) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(
            source.author().names(),
            source.contributors("editor"),
            source.publisher().stream().toList())
        .flatMap(Collection::stream)
        .filter(name -> linked.names().actor(name).isEmpty())
        .map(Name::display)
        .forEach(names::add);
    source
        .variable("container-title")
        .filter(name -> linked.names().actor(name).isEmpty())
        .ifPresent(names::add);
    return names;
  }

  private Set<String> topics(Reading reading) {
    Set<String> names = new LinkedHashSet<>();
    reading.topics().stream()
        .flatMap(id -> linked.topics().find(id).stream())
        .forEach(topic -> names.addAll(names(topic)));
    linked.calendar().events(reading.events()).forEach(event -> names.addAll(names(event)));
    return names;
  }

  private Set<String> broader(Reading reading) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> own = Set.copyOf(reading.topics());
    for (String id : topicsInclusive(reading)) {
      linked
          .topics()
          .find(id)
          .filter(topic -> !own.contains(id))
          .ifPresent(topic -> names.addAll(names(topic)));
    }
    linked.calendar().events(reading.events()).stream()
        .map(Event::place)
        .filter(place -> !place.isEmpty())
        .forEach(names::add);
    return names;
  }

  /** The ids of a reading's topics of today and of all above them, sorted. */
  Set<String> topicsInclusive(Reading reading) {
    Set<String> all = new TreeSet<>();
    reading.topics().forEach(id -> addInclusive(id, all));
    return all;
  }

  private void addInclusive(String id, Set<String> all) {
    linked
        .topics()
        .find(id)
        .filter(topic -> all.add(topic.id()))
        .ifPresent(topic -> topic.broader().forEach(above -> addInclusive(above, all)));
  }

  private static List<String> names(Actor actor) {
    return names(actor.name(), actor.also(), actor.nativeNames());
  }

  private static List<String> names(Topic topic) {
    return names(topic.name(), topic.also(), topic.nativeNames());
  }

  private static List<String> names(Event event) {
    return names(event.title(), event.also(), Map.of());
  }

  private static List<String> names(
      String label, List<OtherName> also, Map<String, String> nativeNames) {
    List<String> names = new ArrayList<>(List.of(label));
    also.forEach(other -> names.add(other.name()));
    names.addAll(nativeNames.values());
    return names;
  }
}
