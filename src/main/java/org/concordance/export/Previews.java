package org.concordance.export;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.link.Calendar;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.Gist;
import org.concordance.model.Actor;
import org.concordance.model.Event;
import org.concordance.model.FreePage;
import org.concordance.model.Output;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Topic;
import org.concordance.model.WordedDate;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Tells, for every record, year and month, what the site's script shows of it beside a link. */
public final class Previews {

  private final LinkedArchive linked;
  private final Words words;
  private final Reuse reuse;

  private final List<Preview> all;

  private Previews(LinkedArchive linked, Words words, Reuse reuse) {
    this.linked = linked;
    this.words = words;
    this.reuse = reuse;
    this.all = all().toList();
  }

  /**
   * The previews of an archive.
   *
   * @param reuse those of readings of the build before
   */
  public static Previews of(LinkedArchive linked, Words words, Reuse reuse) {
    return new Previews(linked, words, reuse);
  }

  /** All that the preview of a reading comes from. */
  private record Told(Reading reading, String gist, String own, Words words) {}

  /** Among how many files they are divided; pages tell it to the script. */
  public int count() {
    return PreviewShards.count(all.size());
  }

  /** These files. */
  public List<Output> files() {
    return PreviewShards.divide(all, linked.archive().config().language());
  }

  private Stream<Preview> all() {
    return Stream.of(
            linked.archive().readings().stream().map(this::of),
            linked.actors().byName().stream().map(this::of),
            linked.topics().byLabel().stream().map(this::of),
            linked.calendar().events().stream().map(this::of),
            linked.archive().pages().stream().map(this::of),
            linked.calendar().years().entrySet().stream()
                .map(year -> of(year.getKey(), year.getValue())),
            linked.calendar().months().entrySet().stream()
                .map(month -> of(month.getKey(), month.getValue())))
        .flatMap(previews -> previews)
        .filter(Preview::tells);
  }

  private Preview of(Reading reading) {
    String own = linked.archive().config().language();
    Told told = new Told(reading, linked.body(reading).gist(), own, words);
    return reuse.of(Previews.class, reading.permalink(), told, this::of);
  }

  private Preview of(Told told) {
    Reading reading = told.reading();
    String line =
        reading.isWithdrawn()
            ? words.text("withdrawn.kicker")
            : Preview.line(
                words.text("preview.reading"),
                date(reading.source().issued()),
                reading.source().venue());
    return new Preview(
        reading.permalink(),
        reading.title(),
        line,
        reading.isWithdrawn() ? "" : told.gist(),
        reading.language().equals(told.own()) ? "" : reading.language());
  }

  private Preview of(Actor actor) {
    String kind = actor.actorKind().map(one -> words.text("actor.kicker." + one.word())).orElse("");
    String affiliation =
        actor.partOf().stream()
            .flatMap(id -> linked.actors().find(id).stream())
            .map(Actor::name)
            .collect(Collectors.joining(words.comma()));
    return new Preview(
        actor.permalink(),
        actor.name(),
        Preview.line(kind, affiliation),
        linked.body(actor).gist(),
        "");
  }

  private Preview of(Topic topic) {
    String gist = topic.scope().isEmpty() ? linked.body(topic).gist() : Gist.of(topic.scope());
    String readings = words.text("count.readings", linked.countInclusive(topic));
    return new Preview(
        topic.permalink(),
        topic.name(),
        Preview.line(words.text("topic.kicker"), readings),
        gist,
        "");
  }

  private Preview of(Event event) {
    return new Preview(
        event.permalink(),
        event.title(),
        Preview.line(words.text("event.kicker"), date(event.date()), event.place()),
        linked.body(event).gist(),
        "");
  }

  private Preview of(FreePage page) {
    String gist =
        page.description().isEmpty() ? linked.body(page).gist() : Gist.of(page.description());
    return new Preview(page.permalink(), page.title(), "", gist, "");
  }

  private Preview of(Year year, Calendar.Entries entries) {
    return new Preview(Permalink.of(year), words.year(year), line(entries), "", "");
  }

  private Preview of(YearMonth month, Calendar.Entries entries) {
    String name = words.month(month);
    return new Preview(Permalink.of(month), name, line(entries), "", "");
  }

  private String line(Calendar.Entries entries) {
    List<String> counts = new ArrayList<>();
    if (!entries.published().isEmpty()) {
      counts.add(words.text("preview.readings-published", entries.published().size()));
    }
    if (!entries.happened().isEmpty()) {
      counts.add(words.text("count.events", entries.happened().size()));
    }
    return String.join(words.comma(), counts);
  }

  private String date(Optional<WordedDate> date) {
    return date.map(words::date).orElse("");
  }
}
