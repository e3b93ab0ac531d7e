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
        .empty("Image", "type", "image/svg+xml", "width", "16", "height", "16")
        .close("OpenSearchDescription")
        .toString();
  }
}
