package org.concordance.outside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordance.markup.BodyLinks;
import org.concordance.model.Actor;
import org.concordance.model.Archive;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Event;
import org.concordance.model.Reading;
import org.concordance.model.Reference;
import org.concordance.model.Source;
import org.concordance.model.Spot;
import org.concordance.model.Topic;

/** Finds the addresses elsewhere that the pages of an archive lead to. */
final class OutsideLinks {

  /** Names that are nobody's, and stand for others (RFC 2606). */
  private static final Pattern NOBODYS =
      Pattern.compile(
          "(?i)https?://(?:[^/?#]*[.@])?(?:example(?:\\.(?:com|net|org))?|invalid|test)\\.?(?:[:/?#].*)?");

  private final Archive archive;
  private final Map<String, List<OutsideLink.Use>> found = new LinkedHashMap<>();

  private OutsideLinks(Archive archive) {
    this.archive = archive;
  }

  /**
   * The addresses in the order of the records, each once with all places where it is written. The
   * archive's own pages are not among them, nor what stands in withdrawn readings.
   *
   * @param root the content folder, as messages show it
   */
  static List<OutsideLink> of(Archive archive, String root) {
    OutsideLinks links = new OutsideLinks(archive);
    links.addSettings(root + "/archive.yaml");
    archive
        .records()
        .filter(record -> !record.file().isEmpty())
        .filter(record -> !(record instanceof Reading reading && reading.isWithdrawn()))
        .filter(record -> record.replacedBy().isEmpty())
        .forEach(links::add);
    List<OutsideLink> all = new ArrayList<>();
    links.found.forEach((url, uses) -> all.add(new OutsideLink(url, uses)));
    return all;
  }

  private void addSettings(String file) {
    archive.config().repository().ifPresent(url -> add(url, Spot.of(file, "repository")));
    archive
        .config()
        .licence()
        .ifPresent(licence -> add(licence.url(), Spot.of(file, "licence").holding(licence.url())));
  }

  private void add(ArchiveRecord record) {
    String file = record.file();
    if (record instanceof Reading reading) {
      add(reading);
    } else if (record instanceof Actor actor) {
      actor.sameAs().forEach(url -> add(url, Spot.of(file, "same-as").holding(url)));
      add(file, actor.references());
    } else if (record instanceof Topic topic) {
      topic.sameAs().forEach(url -> add(url, Spot.of(file, "same-as").holding(url)));
      add(file, topic.references());
    } else if (record instanceof Event event) {
      add(file, event.references());
    }
    BodyLinks.outside(record.body()).forEach(link -> add(link.address(), Spot.at(link.place())));
  }

  private void add(Reading reading) {
    Source source = reading.source();
    String file = reading.file();
    boolean kept = source.archived().isPresent();
    source
        .url()
        .ifPresent(
            url ->
                add(
                    url,
                    new OutsideLink.Use(Spot.of(file, "source", "URL").holding(url), kept, true)));
    source.readAt().ifPresent(url -> add(url, Spot.of(file, "source", "read-at").holding(url)));
    source
        .archived()
        .ifPresent(
            snapshot ->
                add(
                    snapshot.url(),
                    Spot.of(file, "source", "archived", "URL").holding(snapshot.url())));
    for (Reading.Commented commented : reading.commentsOn()) {
      if (commented instanceof Reading.Commented.OfSource of) {
        of.source()
            .url()
            .ifPresent(url -> add(url, Spot.of(file, "comments-on", "URL").holding(url)));
      }
    }
  }

  private void add(String file, List<Reference> references) {
    references.forEach(one -> add(one.url(), Spot.of(file, "references").holding(one.url())));
  }

  private void add(String url, Spot spot) {
    add(url, new OutsideLink.Use(spot, false, false));
  }

  private void add(String url, OutsideLink.Use use) {
    String own = archive.config().url();
    if (!url.startsWith(own) && !NOBODYS.matcher(url).matches()) {
      found.computeIfAbsent(url, key -> new ArrayList<>()).add(use);
    }
  }
}
