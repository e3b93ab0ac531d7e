package org.concordance.page;

import java.util.List;
import org.concordance.model.RichText;

/**
 * The page of an event.
 *
 * @param head what every page has
 * @param stub whether it has no record yet
 * @param date when
 * @param dates the month or year pages on which it stands
 * @param place where; may be empty
 * @param lead the description's first paragraph
 * @param rest what follows
 * @param names other names
 * @param actors who took part
 * @param topics its topics
 * @param references what bears out the description
 * @param total how many readings speak of it
 * @param readings the newest of them
 * @param pager the way to older ones
 * @param homonyms other records with one of its names
 * @param also the readings that name it and do not list it
 * @param elsewhere the other texts that name it
 * @param before the event before; without a title on the first
 * @param after the event after; without a title on the last
 */
public record EventPage(
    PageHead head,
    boolean stub,
    DateView date,
    List<Link> dates,
    String place,
    RichText lead,
    RichText rest,
    List<Link> names,
    List<Link> actors,
    List<Link> topics,
    List<ReferenceView> references,
    int total,
    List<Row> readings,
    Pager pager,
    List<Link> homonyms,
    NamedIn.Part also,
    NamedIn.Part elsewhere,
    Row before,
    Row after)
    implements Page {

  /** Copies the lists. */
  public EventPage {
    dates = List.copyOf(dates);
    names = List.copyOf(names);
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
    references = List.copyOf(references);
    readings = List.copyOf(readings);
    homonyms = List.copyOf(homonyms);
  }
}
