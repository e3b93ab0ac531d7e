package org.concordance.link;

import java.util.SortedMap;
import org.concordance.ledger.Ledger;
import org.concordance.markup.RenderedBody;
import org.concordance.mention.Names;
import org.concordance.model.Archive;
import org.concordance.model.Permalink;
import org.concordance.model.Problems;
import org.concordance.reuse.Reuse;
import org.concordance.words.Words;

/** Connects the records of an archive. */
public final class Linker {

  private Linker() {}

  /**
   * Connects an archive.
   *
   * @param ledger what was published before
   * @param root the content folder, as messages show it
   * @param words what stands in texts that nobody wrote there
   * @param reuse texts of the build before
   * @param problems takes what is wrong in the texts, and names that several records claim
   */
  public static LinkedArchive link(
      Archive archive, Ledger ledger, String root, Words words, Reuse reuse, Problems problems) {
    Names names = Names.of(archive, problems);
    SortedMap<Permalink, RenderedBody> bodies =
        Bodies.render(archive, ledger, names, root, words, reuse, problems);
    ReadingIndex readings = ReadingIndex.of(archive.readings(), names);
    ActorIndex actors = ActorIndex.of(archive.actors(), archive.events());
    Mentions mentions = Mentions.of(archive, bodies);
    Company company = Company.of(readings, actors, mentions);
    return new LinkedArchive(
        archive,
        ledger,
        bodies,
        readings,
        names,
        actors,
        Thesaurus.of(archive.topics(), archive.events()),
        Calendar.of(archive, ledger),
        mentions,
        company,
        Relatedness.of(readings, company, reuse));
  }
}
