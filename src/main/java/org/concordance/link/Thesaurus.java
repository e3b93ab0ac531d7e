package org.concordance.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.concordance.model.Event;
import org.concordance.model.FoldedName;
import org.concordance.model.Topic;

/** The topics of today (none that others replaced) as a thesaurus after SKOS. */
public final class Thesaurus {

  private static final Comparator<Topic> BY_LABEL =
      Comparator.comparing((Topic topic) -> FoldedName.of(topic.name()).text())
          .thenComparing(Topic::id);

  private final List<Topic> byLabel;
  private final Map<String, Topic> byId = new HashMap<>();
  private final Map<String, List<Topic>> narrower = new HashMap<>();
  private final Map<String, TreeSet<Topic>> related = new HashMap<>();
  private final Map<String, List<Event>> events = new HashMap<>();

  private Thesaurus(List<Topic> byLabel) {
    this.byLabel = byLabel;
  }

  static Thesaurus of(List<Topic> topics, List<Event> events) {
    Thesaurus thesaurus =
        new Thesaurus(
            topics.stream()
                .filter(topic -> topic.replacedBy().isEmpty())
                .sorted(BY_LABEL)
                .toList());
    thesaurus.byLabel.forEach(topic -> thesaurus.byId.put(topic.id(), topic));
    thesaurus.byLabel.forEach(thesaurus::relate);
    events.stream()
        .filter(event -> event.replacedBy().isEmpty())
        .sorted(Chronology.IN_ORDER)
        .forEach(
            event ->
                event
                    .topics()
                    .forEach(
                        id ->
                            thesaurus
                                .events
                                .computeIfAbsent(id, key -> new ArrayList<>())
                                .add(event)));
    return thesaurus;
  }

  private void relate(Topic topic) {
    topic
        .broader()
        .forEach(id -> narrower.computeIfAbsent(id, key -> new ArrayList<>()).add(topic));
    for (String id : topic.related()) {
      find(id).ifPresent(other -> relate(topic, other));
    }
  }

  /** SKOS: related is symmetric, so one side's word is enough. */
  private void relate(Topic one, Topic other) {
    related.computeIfAbsent(one.id(), key -> new TreeSet<>(BY_LABEL)).add(other);
    related.computeIfAbsent(other.id(), key -> new TreeSet<>(BY_LABEL)).add(one);
  }

  /** Every topic, in the order of the labels. */
  public List<Topic> byLabel() {
    return byLabel;
  }

  /** The topic with that id. */
  public Optional<Topic> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The topics that have no broader one. */
  public List<Topic> top() {
    return byLabel.stream().filter(topic -> broader(topic).isEmpty()).toList();
  }

  /** The topics directly above one. */
  public List<Topic> broader(Topic topic) {
    return topic.broader().stream().flatMap(id -> find(id).stream()).toList();
  }

  /** The topics directly below one. */
  public List<Topic> narrower(Topic topic) {
    return narrower.getOrDefault(topic.id(), List.of());
  }

  /** The topics related to one, in either direction. */
  public List<Topic> related(Topic topic) {
    return List.copyOf(related.getOrDefault(topic.id(), new TreeSet<>(BY_LABEL)));
  }

  /** The first way from the top down to a topic's broader one, for a breadcrumb. */
  public List<Topic> path(Topic topic) {
    List<Topic> path = new ArrayList<>();
    List<Topic> above = broader(topic);
    while (!above.isEmpty()) {
      path.add(0, above.get(0));
      above = broader(above.get(0));
    }
    return path;
  }

  /** The events under a topic, in order of time. */
  public List<Event> events(Topic topic) {
    return events.getOrDefault(topic.id(), List.of());
  }
}
