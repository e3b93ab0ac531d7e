package org.concordance.page;

import java.util.List;
import org.concordance.model.RichText;

/**
 * The page of a topic.
 *
 * @param head what every page has
 * @param stub whether it has no record yet
 * @param scope the scope note; may be empty
 * @param lead the description's first paragraph
 * @param rest what follows
 * @param names other names
 * @param broader the topics directly above
 * @param narrower the topics directly below
 * @param related related topics
 * @param homonyms other records with one of its names
 * @param also the readings that name it and do not list it
 * @param elsewhere the other texts that name it
 * @param companions who and what is often read with it
 * @param events events under it
 * @param eventTotal how many there are
 * @param eventPager the way through a long list of them
 * @param references what bears out the description
 * @param total how many readings are under it
 * @param inclusive how many are under it or a narrower topic
 * @param years the way to each year of its readings; none of a short list
 * @param controls how to narrow and reorder the readings of this page
 * @param groups its readings by year, the newest first
 * @param pager the way to older ones
 * @param timeline a picture of its readings and events
 * @param byYear how much there is of each year; none where the timeline counts years itself
 * @param files the originals of its readings and of those below it, for reference managers
 */
public record TopicPage(
    PageHead head,
    boolean stub,
    String scope,
    RichText lead,
    RichText rest,
    List<Link> names,
    List<Link> broader,
    List<Link> narrower,
    List<Link> related,
    List<Link> homonyms,
    NamedIn.Part also,
    NamedIn.Part elsewhere,
    Companions companions,
    List<Row> events,
    int eventTotal,
    Pager eventPager,
    List<ReferenceView> references,
    int total,
    int inclusive,
    List<Link> years,
    ListControls controls,
    List<RowGroup> groups,
    Pager pager,
    Figure timeline,
    Figure byYear,
    List<FileLink> files)
    implements Page {

  /** Copies the lists. */
  public TopicPage {
    names = List.copyOf(names);
    broader = List.copyOf(broader);
    narrower = List.copyOf(narrower);
    related = List.copyOf(related);
    homonyms = List.copyOf(homonyms);
    events = List.copyOf(events);
    references = List.copyOf(references);
    years = List.copyOf(years);
    groups = List.copyOf(groups);
    files = List.copyOf(files);
  }
}
