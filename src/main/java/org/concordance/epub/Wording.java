package org.concordance.epub;

import java.util.List;
import java.util.Locale;
import org.concordance.model.ArchiveRecord;
import org.concordance.model.RichText;
import org.concordance.model.WebAddress;
import org.concordance.page.DateView;
import org.concordance.page.Link;
import org.concordance.page.ReferenceView;
import org.concordance.page.Row;
import org.concordance.page.SourceView;

/** Writes what the files of the book share, in the words of the site's pages. */
final class Wording {

  private final Addresses addresses;
  private final String root;

  /**
   * The wording of files in one folder.
   *
   * @param root the way from them up to the book's folder
   */
  Wording(Addresses addresses, String root) {
    this.addresses = addresses;
    this.root = root;
  }

  /** "1 reading", "5 readings". */
  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** What is said of a name that has no record. */
  static void stub(Html html, boolean isStub) {
    if (isStub) {
      html.element("p", "This name has no record yet.", "class", "note");
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
  static void date(Html html, DateView date) {
    if (date.text().isEmpty()) {
      html.text("no date");
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
        html.text(" (read ");
        time(html, reference.accessed());
        html.text(")");
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
    html.text(", ");
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
    html.text(source.authors().isEmpty() ? "" : "by " + source.authors() + ", ");
    html.text(source.editors().isEmpty() ? "" : "edited by " + source.editors() + ", ");
    boolean hasVenue = !source.venue().text().isEmpty();
    if (hasVenue) {
      venue(html, source);
    }
    boolean hasSeries = !source.series().isEmpty();
    html.text(hasVenue && hasSeries ? ", " : "").text(source.series());
    html.text((hasVenue || hasSeries) && !source.date().text().isEmpty() ? ", " : "");
    time(html, source.date());
    html.text(".");
    if (!source.doi().isEmpty()) {
      html.text(" DOI ");
      outer(html, "https://doi.org/" + source.doi(), source.doi());
      html.text(".");
    }
  }

  private static void title(Html html, SourceView source) {
    if (!source.title().isEmpty()) {
      html.text("“").open("span", "lang", source.language()).text(source.title());
      html.close("span").text("”");
      String rest =
          source.authors()
              + source.editors()
              + source.venue().text()
              + source.series()
              + source.date().text();
      html.text(rest.isEmpty() ? "" : ", ");
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
}
