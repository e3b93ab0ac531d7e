package org.concordance.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordance.link.Company.Companion;
import org.concordance.link.LinkedArchive;
import org.concordance.link.Mentions.Naming;
import org.concordance.link.Relatedness.Alike;
import org.concordance.model.Actor;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.RecordKey;
import org.concordance.model.Topic;
import org.concordance.page.Companions;
import org.concordance.page.Link;
import org.concordance.page.ReadingPage;

/** Makes the parts of pages that tell how a record stands to others. */
final class RelationViews {

  /** How many companions a page names. */
  private static final int MOST = 12;

  /** How many namesakes a page names. */
  private static final int MOST_HOMONYMS = 50;

  /** How many readings that a curator related to one a page names. */
  private static final int MOST_RELATED = 50;

  private final Views views;
  private final LinkedArchive linked;

  RelationViews(Views views) {
    this.views = views;
    this.linked = views.linked();
  }

  /** The texts that name an actor, topic or event, with their lines. */
  NamedInLists naming(ArchiveRecord record) {
    NamedInList inContext =
        record instanceof Actor
            ? list(record, true, "mentions", views.text("part.in-context"))
            : new NamedInList(
                views, List.of(), record.permalink(), "mentions", views.text("part.in-context"));
    return new NamedInLists(
        inContext,
        list(record, false, "also-mentioned", views.text("part.also-mentioned-in")),
        elsewhere(record));
  }

  private NamedInList list(ArchiveRecord record, boolean listed, String part, String heading) {
    List<Naming> namings =
        linked.mentions().inReadings(record.permalink()).stream()
            .filter(one -> lists((Reading) one.source(), record) == listed)
            .toList();
    return new NamedInList(views, namings, record.permalink(), part, heading);
  }

  private boolean lists(Reading reading, ArchiveRecord record) {
    return switch (record.kind()) {
      case ACTOR ->
          linked.readings().participations(reading).stream()
              .anyMatch(one -> one.actor().equals(record.id()));
      case TOPIC -> reading.topics().contains(record.id());
      case EVENT -> reading.events().contains(record.id());
      case READING, PAGE -> false;
    };
  }

  /** The texts of other kinds of record that name one. */
  private NamedInList elsewhere(ArchiveRecord record) {
    return new NamedInList(
        views,
        linked.mentions().elsewhere(record.permalink()),
        record.permalink(),
        "referred-to-by",
        views.text("part.referred-to-by"));
  }

  /** Every text that links to a page. */
  NamedInList referredBy(Permalink page) {
    List<Naming> all =
        Stream.concat(
                linked.mentions().inReadings(page).stream(),
                linked.mentions().elsewhere(page).stream())
            .toList();
    return new NamedInList(views, all, page, "referred-to-by", views.text("part.referred-to-by"));
  }

  /** The other records that have a name of one. */
  List<Link> homonyms(ArchiveRecord record) {
    return linked.names().homonyms(record.key()).stream()
        .flatMap(key -> link(key).stream())
        .limit(MOST_HOMONYMS)
        .toList();
  }

  /** The link to an actor, topic or event, and what it is. */
  private List<Link> link(RecordKey key) {
    return switch (key.kind()) {
      case ACTOR -> views.actors(List.of(key.id()));
      case TOPIC ->
          views.topics(List.of(key.id())).stream()
              .map(link -> link.withKind(views.text("kind." + key.kind().word())))
              .toList();
      case EVENT -> linked.calendar().events(List.of(key.id())).stream().map(this::event).toList();
      case READING, PAGE -> List.of();
    };
  }

  /** The link to an event, with its date: others may have its very title. */
  private Link event(Event event) {
    String date = views.date(event.date()).text();
    return views
        .events(List.of(event.id()))
        .get(0)
        .withKind(date.isEmpty() ? views.text("kind.event") : views.text("kind.event-on", date));
  }

  /** Who and what an actor is often read with; none in a lean site. */
  Companions companions(Actor actor) {
    if (!views.extent().isWhole()) {
      return Companions.NONE;
    }
    return new Companions(
        links(linked.company().actorsWith(actor), views::actors),
        links(linked.company().topicsWith(actor), views::topics),
        List.of());
  }

  /** Who and what a topic is often read with; none in a lean site. */
  Companions companions(Topic topic) {
    if (!views.extent().isWhole()) {
      return Companions.NONE;
    }
    return new Companions(
        links(linked.company().actorsWith(topic), views::actors),
        links(linked.company().topicsWith(topic), views::topics),
        links(linked.company().eventsWith(topic), views::events));
  }

  /** Those of at least two readings: once is not often. */
  private static List<Link> links(
      List<Companion> companions, Function<List<String>, List<Link>> link) {
    List<Link> links = new ArrayList<>();
    for (Companion one : companions) {
      if (one.readings() > 1 && links.size() < MOST) {
        link.apply(List.of(one.id())).forEach(to -> links.add(to.withCount(one.readings())));
      }
    }
    return links;
  }

  /** The readings to read next, with what they share; none in a lean site. */
  List<ReadingPage.RelatedRow> related(Reading reading) {
    if (!views.extent().isWhole()) {
      return List.of();
    }
    return linked
        .relatedness()
        .to(reading, linked.readings().related(reading).stream().limit(MOST_RELATED).toList())
        .stream()
        .map(this::row)
        .toList();
  }

  private ReadingPage.RelatedRow row(Alike alike) {
    return new ReadingPage.RelatedRow(
        views.row(alike.reading()).withoutCoins(),
        alike.shared().stream().flatMap(key -> link(key).stream()).toList(),
        alike.byCurator());
  }
}
