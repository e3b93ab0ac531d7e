package org.concordance.markup;

import java.util.Optional;
import org.concordance.model.Language;
import org.concordance.model.RichText;
import org.concordance.model.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts as XHTML for books: well-formed and valid whatever HTML their authors wrote, notes
 * marked as notes, and without the links of passages to themselves.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/#sec-xhtml">EPUB 3.3, XHTML content documents</a>
 */
public final class Xhtml {

  private Xhtml() {}

  /** What depends on the place of a text in a book. */
  public interface Surroundings {

    /** The address of what a path within the site, or {@code #…} within the text, leads to. */
    String link(String path);

    /** The address of an image of the site; empty when it is not in the book. */
    Optional<String> image(String path);

    /** What stands for details that have no summary. */
    String details();

    /** The id of a passage in its file, which may hold other texts too. */
    String id(String id);
  }

  /** A text as a fragment of XHTML. */
  public static String of(RichText text, Surroundings surroundings) {
    String html = html(text);
    return PlainXhtml.of(html, surroundings).orElseGet(() -> parsed(html, surroundings));
  }

  /** A text of whatever HTML. */
  static String parsed(String html, Surroundings surroundings) {
    Document document = Jsoup.parseBodyFragment(html);
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    Element body = document.body();
    for (Element image : body.select("img")) {
      place(image, surroundings);
    }
    ContentModel.enforce(body, surroundings.details());
    for (Element element : body.getAllElements()) {
      tidy(element, surroundings);
    }
    return body.html();
  }

  private static String html(RichText text) {
    StringBuilder html = new StringBuilder();
    for (RichText.Piece piece : text.pieces()) {
      switch (piece.kind()) {
        case HTML -> html.append(piece.text());
        case PATH -> html.append(LinkTarget.SITE).append(piece.text());
        // Keeps the place, to which other texts may link.
        case GONE -> html.append("<span id=\"").append(piece.text()).append("\"></span>");
        case PASSAGE -> {}
      }
    }
    return html.toString();
  }

  /** An image that cannot be in the book is a link to it, with its words. */
  private static void place(Element image, Surroundings surroundings) {
    String path = sitePath(image.attr("src"));
    Optional<String> address = surroundings.image(path);
    if (address.isPresent()) {
      image.attr("src", address.get());
      return;
    }
    Element words = new Element(image.closest("a") == null ? "a" : "span").text(image.attr("alt"));
    if (words.normalName().equals("a")) {
      words.attr("href", LinkTarget.SITE + path);
    }
    image.replaceWith(words);
  }

  private static String sitePath(String address) {
    return address.startsWith(LinkTarget.SITE)
        ? address.substring(LinkTarget.SITE.length())
        : address;
  }

  private static void tidy(Element element, Surroundings surroundings) {
    String href = element.attr("href");
    if (href.startsWith(LinkTarget.SITE) || href.startsWith("#")) {
      element.attr("href", surroundings.link(sitePath(href)));
    } else if (!href.isEmpty()) {
      WebAddress.parse(href)
          .ifPresentOrElse(url -> element.attr("href", url), () -> element.removeAttr("href"));
    }
    if (!element.id().isEmpty()) {
      element.id(surroundings.id(element.id()));
    }
    String language = element.attr("lang");
    if (!language.isEmpty()) {
      element.attr("xml:lang", language);
      if (!element.hasAttr("dir")) {
        element.attr("dir", Language.direction(language));
      }
    }
    tidyNote(element);
  }

  /** Lets reading systems show a note where it is referred to. */
  private static void tidyNote(Element element) {
    if (element.hasClass("footnote-ref")) {
      element.attr("epub:type", "noteref").attr("role", "doc-noteref");
    } else if (element.hasClass("footnote-backref")) {
      element.attr("epub:type", "backlink").attr("role", "doc-backlink");
    } else if (isNotes(element)) {
      element.attr("epub:type", "endnotes").attr("role", "doc-endnotes");
    } else if (element.normalName().equals("li") && isIn(element.parent())) {
      element.attr("epub:type", "endnote");
    }
  }

  private static boolean isIn(@Nullable Element list) {
    Element around = list == null ? null : list.parent();
    return around != null && isNotes(around);
  }

  private static boolean isNotes(Element element) {
    return element.normalName().equals("section") && element.hasClass("footnotes");
  }
}
