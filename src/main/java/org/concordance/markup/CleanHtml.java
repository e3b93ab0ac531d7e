package org.concordance.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Characters;
import org.concordance.model.Slug;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The elements of HTML that anybody may have written, with nothing but what a body may have. */
final class CleanHtml {

  /** Character references in raw HTML that would pass for one of our marks. */
  private static final Pattern MARKS = Pattern.compile("(?i)&#(?:x0*fdd[0-2]|0*6497[678]);?");

  private CleanHtml() {}

  /** The body of a piece of HTML. */
  static Element body(String html) {
    Document document = AllowList.clean(Jsoup.parseBodyFragment(withoutMarks(html)));
    Element body = document.body();
    body.getAllElements().forEach(CleanHtml::tidy);
    return body;
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
}
