package org.concordance.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.model.RichText;

/**
 * The page of a reading.
 *
 * @param head what every page has
 * @param draft whether it is not published yet
 * @param language the summary's language, where it is not the interface's; else empty
 * @param source the original
 * @param dates the month or year pages on which it stands
 * @param lead the abstract
 * @param contents links to the parts of that text, where it is long
 * @param rest the text after it
 * @param gone by their ids, the passages that the text had and has no more
 * @param topics its topics
 * @param makers who made the original, by role
 * @param named whom it is about, whom it quotes and whom it mentions, by role
 * @param events the events that it speaks of
 * @param namedTotal how many take part so, and events
 * @param basis what the summary rests on; may be empty
 * @param minutes the reading time in minutes, at least 1
 * @param related related readings
 * @param referredBy the texts that link to it
 * @param commentsOn works that the original is itself about
 * @param commentedOnBy readings whose originals are about this one's
 * @param cited how both works are cited, the summary first
 * @param changes corrections, the newest first
 * @param summarizer who wrote the summary
 * @param summarized when it was first published here
 * @param version the day from which this is its text
 * @param url its absolute address
 * @param previous the reading published before; its link is empty on the first
 * @param next the reading published after; its link is empty on the last
 */
public record ReadingPage(
    PageHead head,
    boolean draft,
    String language,
    SourceView source,
    List<Link> dates,
    RichText lead,
    List<Link> contents,
    RichText rest,
    Map<String, GonePassage> gone,
    List<Link> topics,
    List<RoleGroup> makers,
    List<RoleGroup> named,
    List<Row> events,
    int namedTotal,
    String basis,
    int minutes,
    List<RelatedRow> related,
    NamedIn.Part referredBy,
    List<WorkRow> commentsOn,
    List<Row> commentedOnBy,
    List<CitedView> cited,
    List<Change> changes,
    String summarizer,
    DateView summarized,
    DateView version,
    String url,
    Row previous,
    Row next)
    implements Page {

  /** Copies the lists. */
  public ReadingPage {
    dates = List.copyOf(dates);
    contents = List.copyOf(contents);
    gone = Map.copyOf(gone);
    topics = List.copyOf(topics);
    makers = List.copyOf(makers);
    named = List.copyOf(named);
    events = List.copyOf(events);
    related = List.copyOf(related);
    commentsOn = List.copyOf(commentsOn);
    commentedOnBy = List.copyOf(commentedOnBy);
    cited = List.copyOf(cited);
    changes = List.copyOf(changes);
  }

  /** All who take part, by role. */
  public List<RoleGroup> roles() {
    return Stream.concat(makers.stream(), named.stream()).toList();
  }

  /**
   * A correction.
   *
   * @param date when it was made
   * @param note what was corrected
   * @param before the page of the text that it changed; empty when that is not kept
   */
  public record Change(DateView date, String note, String before) {}

  /**
   * A reading to read next.
   *
   * @param row the reading
   * @param shared what it shares with this one
   * @param byCurator whether a curator related the two
   */
  public record RelatedRow(Row row, List<Link> shared, boolean byCurator) {

    /** Copies the list. */
    public RelatedRow {
      shared = List.copyOf(shared);
    }
  }

  /**
   * A work that the original is about.
   *
   * @param source the work
   * @param path the page of its reading, if it has one here; else empty
   */
  public record WorkRow(SourceView source, String path) {}
}
