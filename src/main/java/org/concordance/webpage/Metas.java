package org.concordance.webpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says in its {@code <meta>} elements, by their names in small letters: those of
 * Highwire ({@code citation_title}), Dublin Core ({@code dc.title}), PRISM, Open Graph ({@code
 * og:title}) and whatever else; {@code DC_title} and {@code dc:title} are {@code dc.title}.
 */
record Metas(SortedMap<String, List<String>> values) {

  static Metas of(Document page) {
    SortedMap<String, List<String>> values = new TreeMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = Plain.line(meta.attr("content"));
      for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
        String name = name(meta.attr(attribute));
        // What has an itemprop belongs to microdata, where it is read with what it is in.
        boolean isOwn = !attribute.equals("itemprop") && !name.isEmpty() && !content.isEmpty();
        if (isOwn) {
          List<String> all = values.computeIfAbsent(name, any -> new ArrayList<>());
          if (!all.contains(content)) {
            all.add(content);
          }
        }
      }
    }
    return new Metas(values);
  }

  private static String name(String written) {
    String small = written.strip().toLowerCase(Locale.ROOT);
    return small
        .replaceFirst("^(dc|dcterms|prism|eprints)[_:]", "$1.")
        .replaceFirst("^dc\\.terms\\.", "dcterms.");
  }

  /** What stands under a name, in order. */
  List<String> of(String name) {
    return values.getOrDefault(name, List.of());
  }
}
