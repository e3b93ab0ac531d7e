package org.concordance.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows the links of a site as a browser does that loads it from a server, by other means than
 * the program's own check.
 */
public final class Links {

  private final Tree site;
  private final URI base;

  /** The links of a site that stands at an address. */
  public Links(Tree site, String baseUrl) {
    this.site = site;
    this.base = URI.create(baseUrl);
  }

  /** The links within the site that lead nowhere, each with the page that holds it. */
  public List<String> broken() {
    List<String> broken = new ArrayList<>();
    for (String path : site.paths(".html")) {
      Document page = Jsoup.parse(site.text(path));
      for (String attribute : List.of("href", "src")) {
        for (Element element : page.select("[" + attribute + "]")) {
          String link = element.attr(attribute);
          if (!leadsSomewhere(at(path).resolve(link))) {
            broken.add(path + ": " + link);
          }
        }
      }
      for (Element element : page.select("[aria-labelledby], [aria-describedby]")) {
        String ids = element.attr("aria-labelledby") + " " + element.attr("aria-describedby");
        for (String id : ids.strip().split(" ")) {
          if (page.getElementById(id) == null) {
            broken.add(path + ": #" + id);
          }
        }
      }
    }
    return broken;
  }

  private URI at(String path) {
    return base.resolve(path.replaceFirst("(^|/)index\\.html$", "$1"));
  }

  private boolean leadsSomewhere(URI target) {
    if (!String.valueOf(target.getHost()).equals(String.valueOf(base.getHost()))) {
      return Set.of("http", "https", "mailto").contains(target.getScheme());
    }
    if (!target.getPath().startsWith(base.getPath())) {
      return false;
    }
    String path = target.getPath().substring(base.getPath().length());
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    String fragment = target.getFragment();
    return site.files().containsKey(file)
        && (fragment == null || fragment.isEmpty() || ids(file).contains(fragment));
  }

  private Set<String> ids(String file) {
    Set<String> ids = new TreeSet<>();
    if (file.endsWith(".html")) {
      Jsoup.parse(site.text(file)).select("[id]").forEach(element -> ids.add(element.id()));
    }
    return ids;
  }
}
