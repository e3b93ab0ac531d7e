package org.concordance.export;

import org.concordance.model.SiteConfig;
import org.concordance.page.SearchPage;
import org.concordance.syntax.Iri;
import org.concordance.syntax.XmlText;

/**
 * Tells browsers how the archive is searched, so that it can be asked from their own line.
 *
 * @see <a href="https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md">
 *     OpenSearch 1.1, draft 6</a>
 */
final class OpenSearch {

  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  /** In characters, as the standard counts them. */
  private static final int LONGEST_SHORT_NAME = 16;

  private static final int LONGEST_LONG_NAME = 48;
  private static final int LONGEST_DESCRIPTION = 1024;

  private OpenSearch() {}

  static String of(SiteConfig config) {
    String description = config.description().isEmpty() ? config.title() : config.description();
    return new XmlText()
        .open("OpenSearchDescription", "xmlns", NAMESPACE)
        .text("ShortName", cut(config.title(), LONGEST_SHORT_NAME))
        .text("LongName", cut(config.title(), LONGEST_LONG_NAME))
        .text("Description", cut(description, LONGEST_DESCRIPTION))
        .text("Image", Iri.uri(config.url()) + "assets/icon.svg", "type", "image/svg+xml")
        .empty("Url", "type", "text/html", "template", template(config))
        .text("Language", config.language())
        .text("InputEncoding", "UTF-8")
        .close("OpenSearchDescription")
        .toString();
  }

  /** In a template, braces hold a parameter, so that none may stand in the address itself. */
  private static String template(SiteConfig config) {
    return Iri.uri(config.url()) + SearchPage.PATH + "?q={searchTerms}";
  }

  /** As many whole words as fit, without a sign that points to what follows. */
  static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    String start = text.substring(0, text.offsetByCodePoints(0, most));
    boolean wordEnds = text.charAt(start.length()) == ' ';
    int space = start.lastIndexOf(' ');
    String words = wordEnds || space < 0 ? start : start.substring(0, space);
    return words.replaceFirst("[\\s\\p{Punct}–—]+$", "");
  }
}
