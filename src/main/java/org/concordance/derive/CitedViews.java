package org.concordance.derive;

import java.util.List;
import java.util.stream.Stream;
import org.concordance.cite.BibTex;
import org.concordance.cite.CitationFile;
import org.concordance.cite.Citations;
import org.concordance.cite.CitedWork;
import org.concordance.cite.CslItem;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.Reading;
import org.concordance.model.Version;
import org.concordance.page.CitedView;
import org.concordance.page.FileLink;
import org.concordance.page.Metadata;

/** Shows how works are cited. */
final class CitedViews {

  private final Views views;

  CitedViews(Views views) {
    this.views = views;
  }

  /** Both works of a reading, the summary first; none where nothing is cited. */
  List<CitedView> of(Reading reading) {
    if (!views.extent().isWhole()) {
      return List.of();
    }
    CitedWork summary = views.citations().summary(reading);
    return List.of(
        view("summary", "summary", summary, "", summaryFiles(reading)), views.original(reading));
  }

  /** An earlier text, and the work that it summarises. */
  List<CitedView> of(Version version, Reading reading) {
    if (!views.extent().isWhole()) {
      return List.of();
    }
    CitedWork summary = views.citations().version(version);
    return List.of(view("version", "summary", summary, "", List.of()), views.original(reading));
  }

  /** The work that a reading summarises, made anew. */
  CitedView original(Reading reading) {
    String record = Citations.source(reading.permalink()).path();
    CitedWork original = views.citations().original(reading);
    return view("original", "original", original, record, sourceFiles(reading));
  }

  /** The work that a reading summarises, on the page that describes it alone. */
  CitedView alone(Reading reading) {
    return views.original(reading).alone();
  }

  /** The files that hold a summary. */
  static List<FileLink> summaryFiles(Reading reading) {
    return CitationFile.of(reading.permalink(), reading.id()).stream()
        .map(CitedViews::link)
        .toList();
  }

  /** The files that hold the record of the work that a reading summarises. */
  static List<FileLink> sourceFiles(Reading reading) {
    return CitationFile.ofSource(reading.permalink(), reading.id()).stream()
        .map(CitedViews::link)
        .toList();
  }

  /** The files that hold the originals of the readings of a topic or actor, if there are any. */
  List<FileLink> listFiles(ArchiveRecord record, int readings) {
    return readings == 0 || !views.extent().isWhole()
        ? List.of()
        : Stream.concat(CitationFile.lists().stream(), Stream.of(CitationFile.Format.FEED))
            .map(format -> CitationFile.of(record.permalink(), record.id(), format))
            .map(CitedViews::link)
            .toList();
  }

  /** What the head of the page of a topic or actor says of its feed, if it has one. */
  Metadata feed(ArchiveRecord record) {
    if (!views.extent().isWhole()) {
      return Metadata.NONE;
    }
    CitationFile feed = CitationFile.of(record.permalink(), record.id(), CitationFile.Format.FEED);
    return new Metadata(List.of(), List.of(Metadata.MachineLink.to("alternate", link(feed))), "");
  }

  private static FileLink link(CitationFile file) {
    return new FileLink(file.format().label(), file.path(), file.format().mediaType());
  }

  private String inShort(String heading, CslItem item) {
    return views.reuse().of(CitedViews.class, List.of(heading, item.id()), item, BibTex::inShort);
  }

  private CitedView view(
      String heading, String id, CitedWork work, String record, List<FileLink> files) {
    return new CitedView(
        heading,
        id,
        work.citations().stream()
            .map(one -> new CitedView.Styled(one.style(), one.html()))
            .toList(),
        inShort(heading, work.item()),
        record,
        files);
  }
}
