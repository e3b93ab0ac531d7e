package org.concordance.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.edtf.Edtf;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.model.Status;
import org.concordance.syntax.XmlText;

/**
 * The feed of the newest summaries with their full text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, the Atom syndication format</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4151">RFC 4151, the tag URI scheme</a>
 */
final class AtomFeed {

  private static final int NEWEST = 50;

  private final LinkedArchive linked;
  private final SiteConfig config;
  private final XmlText xml = new XmlText();

  private AtomFeed(LinkedArchive linked) {
    this.linked = linked;
    this.config = linked.archive().config();
  }

  static String of(LinkedArchive linked) {
    return new AtomFeed(linked).feed();
  }

  private String feed() {
    List<Reading> newest =
        linked.readings().newlyAdded(NEWEST).stream()
            .filter(reading -> reading.status() == Status.PUBLISHED)
            .toList();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", config.language());
    xml.text("id", id(""));
    xml.text("title", config.title());
    if (!config.description().isEmpty()) {
      xml.text("subtitle", config.description());
    }
    xml.empty(
        "link", "rel", "self", "type", "application/atom+xml", "href", config.url() + "feed.atom");
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", config.url());
    xml.text(
        "updated",
        newest.stream()
            .map(AtomFeed::updated)
            .max(Comparator.naturalOrder())
            .map(AtomFeed::instant)
            .orElse("1970-01-01T00:00:00Z"));
    xml.open("author").text("name", config.editor()).close("author");
    config
        .licence()
        .ifPresent(licence -> xml.empty("link", "rel", "license", "href", licence.url()));
    newest.forEach(this::entry);
    return xml.close("feed").toString();
  }

  private void entry(Reading reading) {
    RenderedBody body = linked.body(reading);
    xml.open("entry", "xml:lang", reading.language());
    xml.text("id", id("readings/" + linked.ledger().firstId(reading)));
    xml.text("title", reading.title());
    xml.empty(
        "link",
        "rel",
        "alternate",
        "type",
        "text/html",
        "href",
        config.absolute(reading.permalink()));
    reading.source().url().ifPresent(url -> xml.empty("link", "rel", "via", "href", url));
    xml.text("published", instant(reading.summarized()));
    xml.text("updated", instant(updated(reading)));
    xml.open("author").text("name", reading.summarizer().display()).close("author");
    reading.topics().stream()
        .flatMap(id -> linked.topics().find(id).stream())
        .forEach(topic -> xml.empty("category", "term", topic.id(), "label", topic.name()));
    if (!body.gist().isEmpty()) {
      xml.text("summary", body.gist());
    }
    xml.text(
        "content", body.lead().html(config.url()) + body.rest().html(config.url()), "type", "html");
    xml.close("entry");
  }

  /** An id as it was when the feed was first published, wherever the archive is by now. */
  private String id(String path) {
    String base = linked.ledger().feed().orElseGet(config::feedBase);
    return base + path + (base.startsWith("tag:") || path.isEmpty() ? "" : "/");
  }

  private static Edtf updated(Reading reading) {
    return Stream.concat(
            Stream.of(reading.summarized()), reading.changes().stream().map(Reading.Change::date))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The archive knows days, not times: midnight UTC stands for the day. */
  private static String instant(Edtf day) {
    return day.day().orElseThrow() + "T00:00:00Z";
  }
}
