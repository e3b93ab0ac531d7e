package org.concordance.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordance.model.Characters;
import org.concordance.model.RichText;
import org.concordance.model.Slug;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The HTML of a body, cleaned and taken apart.
 *
 * @param lead the first paragraph
 * @param rest what follows
 * @param gist the first paragraph's first sentences
 * @param words the number of words
 */
record BodyHtml(RichText lead, RichText rest, String gist, int words) {

  /** A character reference in raw HTML that would pass for {@link LinkTarget#SITE}. */
  private static final Pattern SITE_REFERENCE = Pattern.compile("(?i)&#(?:x0*fdd0|0*64976);?");

  static BodyHtml of(String html) {
    String safe = SITE_REFERENCE.matcher(html).replaceAll("");
    Document document = AllowList.clean(Jsoup.parseBodyFragment(safe));
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.getAllElements().forEach(BodyHtml::tidy);
    body.select("div.footnotes").forEach(BodyHtml::tidyNotes);
    body.select("blockquote").forEach(BodyHtml::tidyQuotation);
    nameHeadings(body);
    int words = words(body.text());
    Element first = body.firstElementChild();
    if (first == null || !first.normalName().equals("p")) {
      return new BodyHtml(RichText.EMPTY, rich(body), "", words);
    }
    RichText lead = rich(first.outerHtml());
    String gist = Gist.of(plain(first));
    first.remove();
    return new BodyHtml(lead, rich(body), gist, words);
  }

  private static void tidy(Element element) {
    for (TextNode text : element.textNodes()) {
      text.text(Characters.withoutForbidden(text.getWholeText()));
    }
    for (Attribute attribute : element.attributes()) {
      boolean isSite = attribute.getValue().startsWith(LinkTarget.SITE);
      boolean isAddress = attribute.getKey().equals("href") || attribute.getKey().equals("src");
      String value = Characters.withoutForbidden(attribute.getValue());
      attribute.setValue(isSite && isAddress ? LinkTarget.SITE + value : value);
    }
    tidyAddress(element, "href");
    tidySource(element);
    String align = element.attr("align");
    if (!align.isEmpty()) {
      // HTML 5 has no such attribute, and the content policy forbids style.
      element.removeAttr("align").addClass("align-" + Slug.of(align));
    }
    if (element.normalName().equals("table")) {
      // Lets a wide table scroll by itself, by keyboard too.
      element.wrap(
          "<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"></div>");
    }
  }

  /** Footnotes become a section with a heading, and the way back can be read aloud. */
  private static void tidyNotes(Element notes) {
    notes.select("> hr").remove();
    notes.tagName("section").prependElement("h2").text("Notes");
    for (Element note : notes.select("> ol > li")) {
      Element last = note.select("> p").last();
      for (Element back : note.select("> a.footnote-backref, > p > a.footnote-backref")) {
        back.attr("aria-label", "Back to the text").text("↩\uFE0E");
        if (last != null) {
          last.appendText(" ").appendChild(back);
        }
      }
    }
  }

  /** A quotation whose last paragraph begins with a dash is said by whom that paragraph names. */
  private static void tidyQuotation(Element quotation) {
    Element last = quotation.lastElementChild();
    if (last != null
        && last.normalName().equals("p")
        && quotation.childrenSize() > 1
        && last.textNodes().size() > 0
        && last.textNodes().get(0).text().matches("(—|–|--) .*")) {
      TextNode dash = last.textNodes().get(0);
      dash.text(dash.getWholeText().replaceFirst("^\\s*(—|–|--) ", ""));
      quotation.wrap("<figure class=\"quote\"></figure>");
      last.remove();
      quotation.after(last.tagName("figcaption"));
    }
  }

  /** Images are the site's own: nothing is loaded from elsewhere. */
  private static void tidySource(Element element) {
    if (element.attr("src").startsWith(LinkTarget.SITE)) {
      tidyAddress(element, "src");
    } else if (element.normalName().equals("img")) {
      element.remove();
    }
  }

  private static void tidyAddress(Element element, String attribute) {
    if (!element.hasAttr(attribute)) {
      return;
    }
    String url = element.attr(attribute);
    if (url.startsWith(LinkTarget.SITE)) {
      element.attr(attribute, url + LinkTarget.SITE);
    } else if (!AllowList.isAddress(url)) {
      element.removeAttr(attribute);
    }
  }

  /** Gives each heading an id made of its words, if the text gives it none. */
  private static void nameHeadings(Element body) {
    Set<String> taken = new HashSet<>(body.select("[id]").eachAttr("id"));
    Map<String, Integer> numbers = new HashMap<>();
    for (Element heading : body.select("h2, h3, h4, h5, h6")) {
      if (heading.id().isEmpty()) {
        heading.id(freeId(Slug.of(heading.text()), taken, numbers));
        taken.add(heading.id());
      }
    }
  }

  /** An id that no element has: the slug itself, or the slug with the first free number from 2. */
  private static String freeId(String slug, Set<String> taken, Map<String, Integer> numbers) {
    String base = slug.isEmpty() ? "section" : slug;
    String id = base;
    while (taken.contains(id)) {
      id = base + "-" + numbers.merge(base, 2, (last, two) -> last + 1);
    }
    return id;
  }

  private static String plain(Element paragraph) {
    Element copy = paragraph.clone();
    copy.select("sup:has(a.footnote-ref)").remove();
    return copy.text().strip();
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static RichText rich(Element body) {
    return rich(body.html());
  }

  private static RichText rich(String html) {
    return new RichText(List.of(html.strip().split(LinkTarget.SITE, -1)));
  }
}
