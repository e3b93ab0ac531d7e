package org.concordance.export;

import java.util.Comparator;
import java.util.List;
import org.concordance.model.Permalink;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.syntax.XmlText;

/**
 * A feed of summaries with their full text.
 *
 * @param path the file's path below the site's root
 * @param id what identifies the feed; never changes
 * @param title what it is called
 * @param subtitle what it holds, in a sentence; may be empty
 * @param page the page that shows the same
 * @param readings what it holds, the newest first
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, the Atom syndication format</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC 4151, the tag URI scheme</a>
 */
record AtomFeed(
    String path, String id, String title, String subtitle, Permalink page, List<Reading> readings) {

  AtomFeed {
    readings = List.copyOf(readings);
  }

  /** The file's text. */
  String xml(SiteConfig config, FeedEntries entries) {
    XmlText xml = new XmlText();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", config.language());
    xml.text("id", id);
    xml.text("title", title);
    if (!subtitle.isEmpty()) {
      xml.text("subtitle", subtitle);
    }
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", config.url() + path);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", config.absolute(page));
    xml.text("updated", updated());
    xml.open("author").text("name", config.editor()).close("author");
    config
        .licence()
        .ifPresent(licence -> xml.empty("link", "rel", "license", "href", licence.url()));
    readings.forEach(reading -> xml.add(entries.of(reading)));
    return xml.close("feed").toString();
  }

  /** When the newest change in it was made. */
  private String updated() {
    return readings.stream()
        .map(Reading::version)
        .max(Comparator.naturalOrder())
        .map(FeedEntries::instant)
        .orElse("1970-01-01T00:00:00Z");
  }
}
