package org.concordance.markup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.markup.PassageNames.Named;
import org.concordance.model.Characters;
import org.concordance.model.RichText;
import org.concordance.model.Slug;
import org.concordance.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The HTML of a body, cleaned and taken apart.
 *
 * @param lead the first paragraph
 * @param rest what follows
 * @param abstractText the first paragraph as plain text
 * @param gist the first paragraph's first sentences
 * @param words the number of words
 * @param passages its passages, where they have addresses
 * @param mentions what it names and links to
 * @param headings the headings that divide it
 */
record BodyHtml(
    RichText lead,
    RichText rest,
    String abstractText,
    String gist,
    int words,
    Named passages,
    List<Mention> mentions,
    List<Heading> headings) {

  /** Character references in raw HTML that would pass for one of our marks. */
  private static final Pattern MARKS = Pattern.compile("(?i)&#(?:x0*fdd[0-2]|0*6497[678]);?");

  /**
   * Cleans the HTML of a body.
   *
   * @param published what is known of the text, if its passages are to have addresses
   * @param setting where it stands
   * @param words what stands in it that its writer did not write
   */
  static BodyHtml of(String html, Optional<PublishedText> published, Setting setting, Words words) {
    Document document = AllowList.clean(Jsoup.parseBodyFragment(withoutMarks(html)));
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.getAllElements().forEach(BodyHtml::tidy);
    body.getElementsByTag("table").forEach(table -> letScroll(table, words.text("body.table")));
    body.select("div.footnotes").forEach(notes -> tidyNotes(notes, words));
    body.getElementsByTag("blockquote").forEach(BodyHtml::tidyQuotation);
    int length = words(body.text());
    String abstractText = isAbstract(body) ? plain(body.child(0)) : "";
    String gist = Gist.of(abstractText);
    MentionLinker linker =
        MentionLinker.link(body, setting.names(), setting.page(), setting.language());
    Named passages = passages(body, published);
    List<Mention> mentions = linker.mentions();
    List<Heading> headings = headings(body);
    RichText lead = RichText.EMPTY;
    if (isAbstract(body)) {
      lead = MarkedText.rich(body.child(0).outerHtml());
      body.child(0).remove();
    }
    return new BodyHtml(
        lead,
        MarkedText.rich(body.html()),
        abstractText,
        gist,
        length,
        passages,
        mentions,
        headings);
  }

  private static String withoutMarks(String html) {
    Matcher mark = MARKS.matcher(html);
    for (int at = html.indexOf("&#"); at >= 0; at = html.indexOf("&#", at + 2)) {
      if (mark.region(at, html.length()).lookingAt()) {
        return mark.replaceAll("");
      }
    }
    return html;
  }

  private static List<Heading> headings(Element body) {
    return body.children().stream()
        .filter(child -> child.normalName().equals("h2") && child.hasAttr("id"))
        .map(heading -> new Heading(heading.id(), MarkedText.rich(plain(heading)).html("").strip()))
        .filter(heading -> !heading.text().isEmpty())
        .toList();
  }

  private static Named passages(Element body, Optional<PublishedText> published) {
    if (published.isEmpty()) {
      HeadingNames.name(body);
    }
    return published.map(text -> PassageNames.name(body, text)).orElse(Named.NONE);
  }

  /** Whether a body begins with a paragraph. */
  static boolean isAbstract(Element body) {
    Element first = body.firstElementChild();
    return first != null && first.normalName().equals("p");
  }

  private static void tidy(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        String written = text.getWholeText();
        String allowed = Characters.withoutForbidden(written);
        if (!allowed.equals(written)) {
          text.text(allowed);
        }
      }
    }
    if (element.attributesSize() > 0) {
      tidyAttributes(element);
    }
    tidySource(element);
  }

  private static void tidyAttributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      boolean isSite = attribute.getValue().startsWith(LinkTarget.SITE);
      boolean isAddress = attribute.getKey().equals("href") || attribute.getKey().equals("src");
      String value = Characters.withoutForbidden(attribute.getValue());
      attribute.setValue(isSite && isAddress ? LinkTarget.SITE + value : value);
    }
    if (!AllowList.isId(element.id())) {
      element.removeAttr("id");
    }
    tidyAddress(element, "href");
    String align = element.attr("align");
    if (!align.isEmpty()) {
      // HTML 5 has no such attribute, and the content policy forbids style.
      element.removeAttr("align").addClass("align-" + Slug.of(align));
    }
  }

  /** Lets a wide table scroll by itself, by keyboard too. */
  private static void letScroll(Element table, String label) {
    table.wrap("<div class=\"scroll\" role=\"region\"></div>");
    table.parent().attr("aria-label", label).attr("tabindex", "0");
  }

  /** Footnotes become a section with a heading, and the way back can be read aloud. */
  private static void tidyNotes(Element notes, Words words) {
    notes.select("> hr").remove();
    notes.tagName("section").prependElement("h2").text(words.text("body.notes"));
    for (Element note : notes.select("> ol > li")) {
      Element last = note.select("> p").last();
      for (Element back : note.select("> a.footnote-backref, > p > a.footnote-backref")) {
        back.attr("aria-label", words.text("body.back")).text("↩\uFE0E");
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

  /** The words of a paragraph, without the numbers of its footnotes. */
  private static String plain(Element paragraph) {
    boolean hasNotes =
        paragraph.getElementsByTag("sup").stream().anyMatch(PassageFinder::isReference);
    return (hasNotes ? withoutNotes(paragraph) : paragraph).text().strip();
  }

  private static Element withoutNotes(Element paragraph) {
    Element copy = paragraph.clone();
    for (Element number : copy.getElementsByTag("sup")) {
      if (PassageFinder.isReference(number)) {
        number.remove();
      }
    }
    return copy;
  }

  private static int words(String around) {
    String text = around.strip();
    int words = 0;
    boolean between = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c >= '\t' && c <= '\r';
      words += between && !white ? 1 : 0;
      between = white;
    }
    return words;
  }
}
