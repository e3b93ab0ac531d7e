package org.concordance.webpage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordance.model.FoldedName;
import org.jsoup.nodes.Document;

/** What a page says that it is about, in its own words. */
final class Keywords {

  private static final int MOST = 40;
  private static final int LONGEST = 80;

  private static final List<String> SOURCES =
      List.of(
          "citation_keywords",
          "citation_keyword",
          "prism.keyword",
          "dc.subject",
          "dcterms.subject",
          "article:tag",
          "og:article:tag",
          "news_keywords",
          "parsely-tags",
          "sailthru.tags",
          "keywords");

  private Keywords() {}

  static List<String> of(Document page, Evidence evidence, Titles titles) {
    Stream<String> metas = SOURCES.stream().flatMap(name -> evidence.metas().of(name).stream());
    Stream<String> data =
        Stream.of(evidence.jsonLd(), evidence.microdata())
            .flatMap(work -> work.texts("keyword").stream());
    Stream<String> links = page.select("a[rel~=(?i)\\btag\\b]").stream().map(link -> link.text());
    Map<String, String> found = new LinkedHashMap<>();
    Stream.of(metas, data, links)
        .flatMap(each -> each)
        .flatMap(text -> Stream.of(text.split("[,;、，|]")))
        .map(Plain::untagged)
        .filter(word -> !word.isEmpty() && word.length() <= LONGEST && !titles.isSite(word))
        .filter(word -> !word.matches("(?i)https?:.*|[\\p{P}\\p{N}\\s]+"))
        .forEach(word -> found.putIfAbsent(FoldedName.of(word).text(), word));
    return found.values().stream().limit(MOST).toList();
  }
}
