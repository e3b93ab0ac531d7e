package org.concordance.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordance.edtf.Edtf;

/**
 * The summary of one work, and the curator's description of that work.
 *
 * @param id chosen once; the last part of the permalink
 * @param file the file that holds it, as shown in messages
 * @param title our title for the summary
 * @param language the summary's language, as a BCP 47 tag
 * @param summarized when it was first published here
 * @param summarizer who wrote the summary
 * @param source the work summarised
 * @param topics ids of topics
 * @param actors the actors named by the curator, with their roles
 * @param events ids of events
 * @param commentsOn works that the work is itself about
 * @param related ids of readings that the curator relates to this one
 * @param formerly ids that the reading had before
 * @param status where it stands
 * @param withdrawal why it was withdrawn; present exactly when it is
 * @param changes what was corrected after publication, in the order written
 * @param body the summary
 */
public record Reading(
    String id,
    String file,
    String title,
    String language,
    Edtf summarized,
    Name summarizer,
    Source source,
    List<String> topics,
    List<Participation> actors,
    List<String> events,
    List<Commented> commentsOn,
    List<String> related,
    List<String> formerly,
    Status status,
    Optional<Withdrawal> withdrawal,
    List<Change> changes,
    Body body)
    implements ArchiveRecord {

  /** Copies the lists. */
  public Reading {
    topics = List.copyOf(topics);
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    commentsOn = List.copyOf(commentsOn);
    related = List.copyOf(related);
    formerly = List.copyOf(formerly);
    changes = List.copyOf(changes);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.READING;
  }

  @Override
  public String label() {
    return title;
  }

  @Override
  public List<String> replacedBy() {
    return List.of();
  }

  /** What makes its text the very same. */
  public String identity() {
    return title + "\n" + body.markdown();
  }

  /** The day from which its text has been what it is: of the newest correction, if there is one. */
  public Edtf version() {
    return changes.stream().map(Change::date).max(Comparator.naturalOrder()).orElse(summarized);
  }

  /** Whether its page is a notice in place of the summary. */
  public boolean isWithdrawn() {
    return status == Status.WITHDRAWN;
  }

  /** Why and when a reading was withdrawn, and the reading to see instead. */
  public record Withdrawal(Edtf date, String reason, Optional<String> see) {}

  /** A correction made after publication. */
  public record Change(Edtf date, String note) {}

  /** A work that the reading's own work is about. */
  public sealed interface Commented {
    /** A work that has a reading here. */
    record OfReading(String reading) implements Commented {}

    /** A work that has none. */
    record OfSource(Source source) implements Commented {}
  }
}
