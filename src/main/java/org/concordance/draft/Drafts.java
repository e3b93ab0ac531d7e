package org.concordance.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;

/**
 * Drafts of each kind of record: with every field that it can have, those that are not given as
 * comments with an example. Whatever is given, the file can be built at once.
 */
public final class Drafts {

  /** Where a draft stands that is not to be published yet. */
  private static final Entry.Given UNPUBLISHED =
      new Entry.Given(
          "status", Value.of("draft"), "take this line out when the summary is to be published");

  private Drafts() {}

  /**
   * A draft of a reading, not to be published yet.
   *
   * @param given the fields of the reading but for {@code source} and {@code status}; at least
   *     {@code title} and {@code summarized}
   * @param source the fields of the work, at least {@code title}
   * @param type the CSL type of the work
   * @param body the summary, or what is to be filled in
   */
  public static Draft reading(
      String id, List<Entry.Given> given, String type, List<Entry.Given> source, String body) {
    List<Entry.Given> work = new ArrayList<>(List.of(Entry.of("type", type)));
    work.addAll(source);
    List<Entry.Given> all = new ArrayList<>(given);
    all.add(UNPUBLISHED);
    all.add(Entry.of("source", new Value.Fields(SourceSlots.of(type).fill(work))));
    return new Draft(new RecordKey(RecordKind.READING, id), readingSlots().fill(all), body);
  }

  /**
   * What a field of a work of a CSL type means; empty where works of the type seldom have it.
   *
   * @param field such as {@code container-title}
   */
  public static Optional<String> meaning(String type, String field) {
    return SourceSlots.of(type).fill(List.of()).stream()
        .filter(entry -> entry.key().equals(field))
        .map(Entry::note)
        .findFirst();
  }

  private static Slots readingSlots() {
    return new Slots()
        .add("title", "The title of the summary", "")
        .add("status", "draft", "")
        .add("summarized", "2023-05-10", "")
        .add("language", "en", "of the summary, where it is not the archive's")
        .add("summarizer", "Ana Lee", "who wrote the summary, where it is not the archive's editor")
        .add("source", "", "")
        .list("topics", "a-topic", "ids of topics, one a line")
        .add("actors", ACTORS, "whom it is about; authors and publishers are known from the source")
        .list("events", "an-event", "ids of events, one a line")
        .list("comments-on", "an-earlier-reading", "readings that the work itself is about")
        .list("related", "an-earlier-reading", "readings to read next");
  }

  private static final Value ACTORS =
      new Value.Items(
          List.of(
              new Value.Item(Value.of("an-actor"), false, ""),
              new Value.Item(
                  new Value.Fields(List.of(Entry.of("id", "another"), Entry.of("role", "quoted"))),
                  false,
                  "or mentioned, or subject, which an id alone is")));

  /** A draft of an actor; {@code name} and {@code kind} have to be given. */
  public static Draft actor(String id, List<Entry.Given> given) {
    Slots slots =
        new Slots()
            .add("name", "The name", "")
            .add("kind", "person", "")
            .add(
                "sort",
                "Family, Given",
                "how lists file it, where that is not by the name as it is")
            .list("also", "Another Name", "other names and spellings; all are found in texts")
            .add("native", new Value.Fields(List.of(Entry.of("ko", "이름"))), "in its own script")
            .list("part-of", "an-actor", "the id of the body that it belongs to");
    return authority(RecordKind.ACTOR, id, sources(slots, true), given);
  }

  /** A draft of a topic; {@code label} has to be given. */
  public static Draft topic(String id, List<Entry.Given> given) {
    Slots slots =
        new Slots()
            .add("label", "The label", "")
            .list("broader", "a-topic", "ids of wider topics")
            .list("related", "another-topic", "ids of topics beside it")
            .list("also", "other words", "other words for it; all are found in texts")
            .add("native", new Value.Fields(List.of(Entry.of("ko", "주제"))), "in another language")
            .add("scope", "What it covers.", "what the topic covers, in a sentence or two");
    return authority(RecordKind.TOPIC, id, sources(slots, true), given);
  }

  /** A draft of an event; {@code title} and {@code date} have to be given. */
  public static Draft event(String id, List<Entry.Given> given) {
    Slots slots =
        new Slots()
            .add("title", "What happened", "")
            .add("date", "2023-05", "")
            .add("place", "Seoul", "")
            .list("also", "Another Name", "other names for it; all are found in texts")
            .list("actors", "an-actor", "ids of those who took part")
            .list("topics", "a-topic", "ids of topics");
    return authority(RecordKind.EVENT, id, sources(slots, false), given);
  }

  private static Slots sources(Slots slots, boolean hasSameAs) {
    if (hasSameAs) {
      slots.list("same-as", "https://example.org/", "official pages, or Wikidata, about the same");
    }
    return slots.add(
        "references",
        new Value.Items(
            List.of(
                new Value.Item(
                    new Value.Fields(
                        List.of(
                            Entry.of("URL", "https://example.org/"),
                            Entry.of("title", "The page"),
                            Entry.of("accessed", "2023-05-10"))),
                    false,
                    ""))),
        "what bears out the text below");
  }

  private static Draft authority(RecordKind kind, String id, Slots slots, List<Entry.Given> given) {
    return new Draft(new RecordKey(kind, id), slots.fill(given), "");
  }
}
