package org.concordance.page;

import java.util.List;
import org.concordance.model.RichText;

/**
 * The page of an actor.
 *
 * @param head what every page has
 * @param kind what it is, in the word of the front matter; empty when no record says
 * @param stub whether it has no record yet
 * @param lead the description's first paragraph
 * @param rest what follows
 * @param nativeNames the name in its own scripts
 * @param names other names
 * @param partOf what it belongs to
 * @param people the people who belong to it
 * @param parts the bodies that belong to it
 * @param sameAs addresses that identify it elsewhere
 * @param references what bears out the description
 * @param total in how many readings it takes part
 * @param controls how to narrow and reorder the readings that the page shows
 * @param roles its readings by role
 * @param homonyms other records with one of its names
 * @param inContext the readings that are about it and name it, with their lines
 * @param also the readings that name it and do not list it
 * @param elsewhere the other texts that name it
 * @param companions who and what is often read with it
 * @param events the events in which it took part
 * @param eventTotal how many there are
 * @param eventPager the way through a long list of them
 * @param timeline a picture of its readings and events
 * @param files the originals of its readings, for reference managers
 */
public record ActorPage(
    PageHead head,
    String kind,
    boolean stub,
    RichText lead,
    RichText rest,
    List<Link> nativeNames,
    List<Link> names,
    List<Link> partOf,
    List<Link> people,
    List<Link> parts,
    List<ReferenceView> sameAs,
    List<ReferenceView> references,
    int total,
    ListControls controls,
    List<RoleReadings> roles,
    List<Link> homonyms,
    NamedIn.Part inContext,
    NamedIn.Part also,
    NamedIn.Part elsewhere,
    Companions companions,
    List<Row> events,
    int eventTotal,
    Pager eventPager,
    Figure timeline,
    List<FileLink> files)
    implements Page {

  /** Copies the lists. */
  public ActorPage {
    nativeNames = List.copyOf(nativeNames);
    names = List.copyOf(names);
    partOf = List.copyOf(partOf);
    people = List.copyOf(people);
    parts = List.copyOf(parts);
    sameAs = List.copyOf(sameAs);
    references = List.copyOf(references);
    roles = List.copyOf(roles);
    homonyms = List.copyOf(homonyms);
    events = List.copyOf(events);
    files = List.copyOf(files);
  }

  /**
   * The readings in which the actor has one role.
   *
   * @param role the role's word, as in front matter
   * @param total how many there are
   * @param rows the newest of them
   * @param pager the way to older ones
   */
  public record RoleReadings(String role, int total, List<Row> rows, Pager pager) {
    public RoleReadings {
      rows = List.copyOf(rows);
    }
  }
}
