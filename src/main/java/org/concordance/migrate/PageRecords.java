package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordance.dialect.BodyText;
import org.concordance.dialect.Texts;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.concordance.model.Addresses;
import org.concordance.model.RecordKind;
import org.concordance.oldsite.Document;
import org.concordance.oldsite.Site;

/** Makes readings of posts, and pages of other pages. */
final class PageRecords {

  private final Site site;
  private final Import into;
  private final Posts posts;
  private final NewIds ids;
  private final Redirects redirects;
  private final Present present;
  private final Texts texts;

  PageRecords(
      Site site,
      Import into,
      Posts posts,
      NewIds ids,
      Redirects redirects,
      Present present,
      Texts texts) {
    this.site = site;
    this.into = into;
    this.posts = posts;
    this.ids = ids;
    this.redirects = redirects;
    this.present = present;
    this.texts = texts;
  }

  /** What comes of a page, or that it is here already. */
  Incoming incoming(Placed page) {
    Document document = page.document();
    BodyText body = texts.of(document);
    boolean post = page.key().kind() == RecordKind.READING;
    List<Remark> all = new ArrayList<>(document.remarks());
    all.addAll(page.remarks());
    all.addAll(Notes.of(page, site));
    all.addAll(body.remarks());
    all.addAll(ids.remarks(page.key()));
    List<String> old = Stream.concat(page.address().stream(), page.earlier().stream()).toList();
    List<String> formerly = redirects.of(page.key(), old, document.place(), all);
    Incoming.Record record =
        post
            ? posts.reading(page, body, formerly, url(page), all)
            : Pages.page(page, body, formerly, all);
    return present
        .sameText(record)
        .<Incoming>map(
            file -> new Incoming.Known(document.place(), page.title(), file, "title and text"))
        .orElse(record);
  }

  /** Where a post can still be read once it is a reading; nowhere, where that takes its place. */
  private String url(Placed page) {
    String url = page.address().map(site.settings()::url).orElse("");
    return server(url).equals(server(into.archive().config().url())) ? "" : url;
  }

  private static String server(String url) {
    return Addresses.comparable(url).replaceFirst("/.*", "");
  }
}
