package org.concordance.page;

import java.util.List;
import org.concordance.model.RichText;

/**
 * The page of an earlier text of a reading.
 *
 * @param head what every page has
 * @param title the title of the summary then
 * @param language the summary's language, where it is not the interface's; else empty
 * @param source the original
 * @param date from when it was the text of the reading
 * @param until when it was revised; without a text where that is not known
 * @param since what has been revised since, the newest first
 * @param lead the abstract
 * @param rest the text after it
 * @param cited how this text and the original are cited
 * @param summarizer who wrote the summary
 * @param url its absolute address
 * @param newest the page of the reading
 * @param newestUrl the absolute address of that
 */
public record VersionPage(
    PageHead head,
    String title,
    String language,
    SourceView source,
    DateView date,
    DateView until,
    List<ReadingPage.Change> since,
    RichText lead,
    RichText rest,
    List<CitedView> cited,
    String summarizer,
    String url,
    Link newest,
    String newestUrl)
    implements Page {

  /** Copies the lists. */
  public VersionPage {
    cited = List.copyOf(cited);
    since = List.copyOf(since);
  }
}
