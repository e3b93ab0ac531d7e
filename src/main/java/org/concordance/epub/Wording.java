package org.concordance.epub;

import java.util.List;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.RichText;
import org.concordance.model.WebAddress;
import org.concordance.page.DateView;
import org.concordance.page.Link;
import org.concordance.page.ReferenceView;
import org.concordance.page.Row;
import org.concordance.page.SourceView;
import org.concordance.words.Words;

/** Writes what the files of the book share, in the words of the site's pages. */
final class Wording {

  private final Addresses addresses;
  private final String root;
  private final Words words;

  /**
   * The wording of files in one folder.
   *
   * @param root the way from them up to the book's folder
   */
  Wording(Addresses addresses, String root, Words words) {
    this.addresses = addresses;
    this.root = root;
    this.words = words;
  }

  /** What is said of a name that has no record. */
  void stub(Html html, boolean isStub) {
    if (isStub) {
      html.element("p", text("record.stub"), "class", "note");
    }
  }

  /** A list of facts; nothing when there are none. */
  static void facts(Html html, Html facts) {
    String held = facts.toString();
    if (!held.isEmpty()) {
      html.open("dl", "class", "facts").add(held).close("dl");
    }
  }

  /** A date without its explanation. */
  static void time(Html html, DateView date) {
    if (date.datetime().isEmpty()) {
      html.text(date.text());
    } else {
      html.element("time", date.text(), "datetime", date.datetime());
    }
  }

  /** A date, with the reason why it is not one exact day. */
  void date(Html html, DateView date) {
    if (date.text().isEmpty()) {
      html.text(text("date.none"));
    }
    time(html, date);
    if (!date.note().isEmpty()) {
      html.text(" ").element("span", "(" + date.note() + ")", "class", "note");
    }
  }

  static void outer(Html html, String url, String text) {
    html.element("a", text, "href", WebAddress.parse(url).orElse(""));
  }

  void link(Html html, Link link) {
    if (!link.path().isEmpty()) {
      html.element("a", link.text(), "href", address(link.path()), "lang", link.language());
    } else if (link.language().isEmpty()) {
      html.text(link.text());
    } else {
      html.element("span", link.text(), "lang", link.language());
    }
  }

  String address(String path) {
    return addresses.of(path, root);
  }

  /** Links in a row, between which stands a middle dot. */
  void links(Html html, List<Link> links) {
    String between = "";
    for (Link link : links) {
      html.text(between);
      link(html, link);
      between = " · ";
    }
  }

  /** A line of a list of facts; nothing when there is nothing to tell. */
  void fact(Html html, String term, List<Link> links) {
    if (!links.isEmpty()) {
      html.element("dt", term).open("dd");
      links(html, links);
      html.close("dd");
    }
  }

  void references(Html html, String term, List<ReferenceView> references) {
    if (references.isEmpty()) {
      return;
    }
    html.element("dt", term).open("dd");
    String between = "";
    for (ReferenceView reference : references) {
      html.text(between);
      outer(html, reference.url(), reference.title());
      if (!reference.accessed().text().isEmpty()) {
        html.text(" ").add(sentence("references.read", time(reference.accessed())));
      }
      between = " · ";
    }
    html.close("dd");
  }

  /** A reading or event in a list: date, title, and where it was published or happened. */
  String row(Row row) {
    Html html = new Html().open("li").open("span", "class", "when");
    date(html, row.date());
    html.close("span").text(" ");
    link(html, row.link());
    place(html, row.detail());
    return html.close("li").toString();
  }

  /** Where something was published or happened. */
  void place(Html html, Link place) {
    if (!place.text().isEmpty()) {
      html.text(" ").element("span", place.text(), "class", "place", "lang", place.language());
    }
  }

  /** An event within a list of facts: title, date. */
  String event(Row row) {
    Html html = new Html().open("li");
    link(html, row.link());
    html.text(words.comma());
    date(html, row.date());
    return html.close("li").toString();
  }

  /** A text of a record. */
  String text(RichText text, ArchiveRecord record) {
    return addresses.text(text, record, root);
  }

  /** The original as one cites it in a sentence, with a full stop at the end. */
  void citation(Html html, SourceView source) {
    title(html, source);
    by(html, "citation.by", source.authors());
    by(html, "citation.edited-by", source.editors());
    boolean hasVenue = !source.venue().text().isEmpty();
    if (hasVenue) {
      venue(html, source);
    }
    boolean hasSeries = !source.series().isEmpty();
    html.text(hasVenue && hasSeries ? words.comma() : "").text(source.series());
    html.text((hasVenue || hasSeries) && !source.date().text().isEmpty() ? words.comma() : "");
    time(html, source.date());
    html.text(text("citation.end"));
    if (!source.doi().isEmpty()) {
      Html doi = new Html();
      outer(doi, "https://doi.org/" + source.doi(), source.doi());
      html.text(" ").add(sentence("citation.doi", doi));
    }
  }

  private void title(Html html, SourceView source) {
    if (!source.title().isEmpty()) {
      Html title = new Html().open("span", "lang", source.language()).text(source.title());
      html.add(sentence("citation.title", title.close("span")));
      String rest =
          source.authors()
              + source.editors()
              + source.venue().text()
              + source.series()
              + source.date().text();
      html.text(rest.isEmpty() ? "" : words.comma());
    }
  }

  private void venue(Html html, SourceView source) {
    if (source.periodical()) {
      html.open("cite");
      link(html, source.venue());
      html.close("cite");
    } else {
      link(html, source.venue());
    }
  }

  private void by(Html html, String key, String names) {
    if (!names.isEmpty()) {
      html.text(text(key, names)).text(words.comma());
    }
  }

  /** The words of the interface. */
  Words words() {
    return words;
  }

  /** What a message says. */
  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** What a message says with markup in it. */
  String sentence(String key, Object... arguments) {
    return words.markup(key, Wording::escaped, Wording::markup, arguments);
  }

  private static String markup(Object argument) {
    return argument instanceof Html html ? html.toString() : escaped(argument.toString());
  }

  private static String escaped(String text) {
    return new Html().text(text).toString();
  }

  /** A date as an element of its own. */
  static Html time(DateView date) {
    Html html = new Html();
    time(html, date);
    return html;
  }
}
