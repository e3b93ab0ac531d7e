package org.concordance.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened on a date, exact or not.
 *
 * @param id chosen once; the last part of the permalink
 * @param file the file that holds it; empty for a stub
 * @param title what happened
 * @param date when; absent only for a stub
 * @param place where; may be empty
 * @param also other names
 * @param actors ids of those who took part
 * @param topics ids of topics
 * @param references what bears out the description
 * @param formerly former ids
 * @param replacedBy ids of the records that took its place
 * @param body the description
 */
public record Event(
    String id,
    String file,
    String title,
    Optional<WordedDate> date,
    String place,
    List<OtherName> also,
    List<String> actors,
    List<String> topics,
    List<Reference> references,
    List<String> formerly,
    List<String> replacedBy,
    Body body)
    implements ArchiveRecord {

  /** Copies the lists. */
  public Event {
    also = List.copyOf(also);
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
    references = List.copyOf(references);
    formerly = List.copyOf(formerly);
    replacedBy = List.copyOf(replacedBy);
  }

  /** An event of which nothing is known but its names, without a file. */
  public static Event named(String id, String title, List<OtherName> also) {
    return new Event(
        id,
        "",
        title,
        Optional.empty(),
        "",
        also,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Body.NONE);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.EVENT;
  }

  @Override
  public String label() {
    return title;
  }
}
