package org.concordance.cite;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.Version;

/** How every work of an archive is cited. */
public final class Citations {

  /** Of a site that cites nothing. */
  public static final Citations NONE = new Citations(new TreeMap<>(), List.of());

  private final SortedMap<Permalink, CitedWork> works;
  private final List<Made> made;

  Citations(SortedMap<Permalink, CitedWork> works, List<Made> made) {
    this.works = Collections.unmodifiableSortedMap(works);
    this.made = made;
  }

  /** The works by the addresses of their own pages: summaries, originals, earlier texts. */
  public SortedMap<Permalink, CitedWork> works() {
    return works;
  }

  /** What the engine made of each work and style, by a key of all that it depends on; a new map. */
  public SortedMap<String, String> reusable() {
    SortedMap<String, String> reusable = new TreeMap<>();
    made.forEach(one -> reusable.put(one.key(), one.html()));
    return reusable;
  }

  /** The address of the record of the work that a reading summarises. */
  public static Permalink source(Permalink reading) {
    return reading.child("source");
  }

  /** A summary as it is today. */
  public CitedWork summary(Reading reading) {
    return at(reading.permalink());
  }

  /** The work that a reading summarises. */
  public CitedWork original(Reading reading) {
    return at(source(reading.permalink()));
  }

  /** An earlier text of a summary. */
  public CitedWork version(Version version) {
    return at(version.permalink());
  }

  private CitedWork at(Permalink permalink) {
    CitedWork work = works.get(permalink);
    if (work == null) {
      throw new IllegalArgumentException("no work has its page at " + permalink);
    }
    return work;
  }
}
