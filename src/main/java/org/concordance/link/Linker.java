package org.concordance.link;

import java.util.List;
import java.util.SortedMap;
import org.concordance.ledger.Ledger;
import org.concordance.markup.RenderedBody;
import org.concordance.mention.Names;
import org.concordance.model.Actor;
import org.concordance.model.Archive;
import org.concordance.model.Event;
import org.concordance.model.Extent;
import org.concordance.model.Permalink;
import org.concordance.model.Problems;
import org.concordance.model.Topic;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Connects the records of an archive. */
public final class Linker {

  private Linker() {}

  /** The records that are not readings, and have names. */
  private record Authorities(List<Actor> actors, List<Topic> topics, List<Event> events) {}

  /**
   * Connects an archive.
   *
   * @param ledger what was published before
   * @param root the content folder, as messages show it
   * @param words what stands in texts that nobody wrote there
   * @param extent for how much of a site: nothing in a lean one asks for company and relatedness
   * @param reuse texts of the build before
   * @param problems takes what is wrong in the texts, and names that several records claim
   */
  public static LinkedArchive link(
      Archive archive,
      Ledger ledger,
      String root,
      Words words,
      Extent extent,
      Reuse reuse,
      Problems problems) {
    Authorities authorities = new Authorities(archive.actors(), archive.topics(), archive.events());
    // Each of them the very same as before while authorities are: they are compared for each text.
    Names names = reuse.of(Names.class, "", authorities, same -> Names.of(archive));
    names.report(archive, problems);
    ActorIndex actors =
        reuse.of(
            ActorIndex.class, "", authorities, same -> ActorIndex.of(same.actors(), same.events()));
    Thesaurus topics =
        reuse.of(
            Thesaurus.class, "", authorities, same -> Thesaurus.of(same.topics(), same.events()));
    SortedMap<Permalink, RenderedBody> bodies =
        Bodies.render(archive, ledger, names, root, words, extent, reuse, problems);
    ReadingIndex readings = ReadingIndex.of(archive.readings(), names, reuse);
    Mentions mentions = Mentions.of(archive, bodies, reuse);
    Company company = extent.isWhole() ? Company.of(readings, actors, mentions) : Company.NONE;
    return new LinkedArchive(
        archive,
        ledger,
        bodies,
        readings,
        names,
        actors,
        topics,
        Calendar.of(archive, ledger),
        mentions,
        company,
        extent.isWhole() ? Relatedness.of(readings, company, reuse) : Relatedness.NONE);
  }
}
