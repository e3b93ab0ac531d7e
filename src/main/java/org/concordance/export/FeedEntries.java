package org.concordance.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.concordance.edtf.Edtf;
import org.concordance.link.Identifiers;
import org.concordance.link.LinkedArchive;
import org.concordance.markup.RenderedBody;
import org.concordance.model.Output;
import org.concordance.model.Reading;
import org.concordance.model.SiteConfig;
import org.concordance.syntax.XmlText;
import org.concordance.words.Words;

/**
 * The readings as entries of feeds. Each is written once, and is the same to the byte, with the
 * same id, in whatever feeds it stands.
 *
 * <p>The author of an entry is who wrote the summary. Who wrote the original is told in the first
 * paragraph of the content, which every feed reader shows, and nowhere as an author: an {@code
 * author} or {@code dc:creator} more would make the summary theirs.
 */
final class FeedEntries {

  private final LinkedArchive linked;
  private final SourceLine source;
  private final SiteConfig config;
  private final Identifiers ids;
  private final Map<String, byte[]> written = new ConcurrentHashMap<>();

  FeedEntries(LinkedArchive linked, Words words) {
    this.linked = linked;
    this.source = new SourceLine(words);
    this.config = linked.archive().config();
    this.ids = new Identifiers(linked);
  }

  byte[] of(Reading reading) {
    return written.computeIfAbsent(reading.id(), id -> Output.utf8(write(reading).toString()));
  }

  private XmlText write(Reading reading) {
    RenderedBody body = linked.body(reading);
    XmlText xml = XmlText.part(1);
    xml.open("entry", "xml:lang", reading.language());
    xml.text("id", ids.of(reading));
    xml.text("title", reading.title());
    String page = config.absolute(reading.permalink());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
    reading.source().url().ifPresent(url -> xml.empty("link", "rel", "via", "href", url));
    xml.text("published", instant(reading.summarized()));
    xml.text("updated", instant(reading.version()));
    xml.open("author").text("name", reading.summarizer().display()).close("author");
    reading.topics().stream()
        .flatMap(id -> linked.topics().find(id).stream())
        .forEach(topic -> xml.empty("category", "term", topic.id(), "label", topic.name()));
    if (!body.gist().isEmpty()) {
      xml.text("summary", body.gist());
    }
    String text = body.lead().html(config.url()) + body.rest().html(config.url());
    return xml.text("content", source.html(reading) + text, "type", "html").close("entry");
  }

  /** The archive knows days, not times: midnight UTC stands for the day. */
  static String instant(Edtf day) {
    return day.day().orElseThrow() + "T00:00:00Z";
  }
}
