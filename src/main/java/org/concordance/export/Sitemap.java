package org.concordance.export;

import java.util.ArrayList;
import java.util.List;
import org.concordance.model.Output;
import org.concordance.model.SiteConfig;
import org.concordance.page.NotFoundPage;
import org.concordance.page.Page;
import org.concordance.syntax.XmlText;

/**
 * The list of pages for search engines, in as many files as its protocol asks for.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the sitemap protocol</a>
 */
final class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int LARGEST = 50_000;

  private Sitemap() {}

  static List<Output> of(List<Page> pages, SiteConfig config) {
    List<String> urls =
        pages.stream()
            .filter(page -> page.head().indexed() && !(page instanceof NotFoundPage))
            .map(page -> config.absolute(page.head().permalink()))
            .sorted()
            .toList();
    if (urls.size() <= LARGEST) {
      return List.of(Output.text("sitemap.xml", list("urlset", "url", urls)));
    }
    List<Output> outputs = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int start = 0; start < urls.size(); start += LARGEST) {
      String path = "sitemap-" + (parts.size() + 1) + ".xml";
      List<String> part = urls.subList(start, Math.min(start + LARGEST, urls.size()));
      outputs.add(Output.text(path, list("urlset", "url", part)));
      parts.add(config.url() + path);
    }
    outputs.add(Output.text("sitemap.xml", list("sitemapindex", "sitemap", parts)));
    return outputs;
  }

  private static String list(String root, String element, List<String> addresses) {
    XmlText xml = new XmlText().open(root, "xmlns", NAMESPACE);
    addresses.forEach(address -> xml.open(element).text("loc", address).close(element));
    return xml.close(root).toString();
  }
}
