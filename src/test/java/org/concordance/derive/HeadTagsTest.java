package org.concordance.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordance.cite.CslVocabulary;
import org.concordance.testing.Golden;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the heads of the two pages of a reading tell machines, for every type of original. The table
 * is {@code src/test/resources/spec/head-tags.txt}.
 */
final class HeadTagsTest {

  private static final Path TABLE = Path.of("src/test/resources/spec/head-tags.txt");

  private static final String SOURCE =
      """
        title: An original of its own
        author: [{family: Moreau, given: Jean}, {literal: 'Ports, Inc.'}]
        editor: [{family: Lee, given: Ana}]
        container-title: The Quay
        collection-title: Papers
        publisher: Port Institute
        genre: Working paper
        number: 12
        volume: 3
        issue: 4
        page: 5–9
        DOI: 10.1000/182
        ISBN: 978-3-16-148410-0
        ISSN: 2049-3630
        issued: 2021-03~
        language: en
        URL: https://quay.example/original
      """;

  @TempDir private static Path folder;
  private static Tree site;

  @BeforeAll
  static void makeSite() {
    Map<String, String> content = new TreeMap<>();
    content.put(
        "archive.yaml",
        """
        title: An archive
        url: https://archive.example/
        authority: archive.example,2025
        editor: The editors
        licence: {name: CC BY 4.0, URL: https://creativecommons.org/licenses/by/4.0/}
        vocabulary: open
        """);
    for (String type : CslVocabulary.TYPES) {
      content.put("readings/of-" + type.replace('_', '-') + ".md", reading(type));
    }
    Tree.of(content).write(folder);
    site = Sites.tree(folder);
  }

  private static String reading(String type) {
    return "---\ntitle: Our summary of it\nsummarized: 2026-11-21\nsummarizer: Hana Mori\nsource:\n  type: "
        + type
        + "\n"
        + SOURCE.indent(0)
        + "topics: [harbours]\nactors: [tokyo]\n---\nWhat it says.\n";
  }

  private static List<String> types() {
    return CslVocabulary.TYPES;
  }

  private static Document page(String type, String below) {
    String path = "readings/of-" + type.replace('_', '-') + "/" + below + "index.html";
    return Jsoup.parse(site.text(path));
  }

  private static String tags(Document page) {
    List<String> tags = new ArrayList<>();
    for (Element meta : page.select("meta[name], meta[property]")) {
      String key = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      if (!List.of("viewport", "description", "robots", "theme-color").contains(key)) {
        tags.add("  " + key + " = " + meta.attr("content"));
      }
    }
    for (Element link : page.select("link[rel~=cite-as|author|license|type|related]")) {
      tags.add("  <" + link.attr("rel") + "> " + link.attr("href"));
    }
    return String.join("\n", tags);
  }

  @Test
  void areAsTheTableHasThem() throws IOException {
    String actual =
        types().stream()
            .map(
                type ->
                    "== "
                        + type
                        + "\nsummary\n"
                        + tags(page(type, ""))
                        + "\noriginal\n"
                        + tags(page(type, "source/"))
                        + "\n")
            .collect(Collectors.joining("\n"));

    assertEquals(Golden.expected(TABLE, actual), actual);
  }

  @Test
  void theSummaryIsToldTheSameWhateverItSummarises() {
    List<String> told =
        types().stream()
            .map(type -> tags(page(type, "")).replaceAll("/of-[a-z-]+/", "/of-x/"))
            .distinct()
            .toList();

    assertEquals(1, told.size(), () -> String.join("\n\n", told));
  }

  @Test
  void aSummaryTellsNothingOfTheOriginalButWhereItIs() {
    for (String type : types()) {
      Document page = page(type, "");
      List<String> contents =
          page.select("meta[name^=citation_], meta[name^=z:], meta[property]").stream()
              .filter(meta -> !meta.attr("name").equals("citation_title"))
              .map(meta -> meta.attr("content"))
              .toList();
      for (String foreign :
          List.of("Moreau", "Ports", "Lee", "Quay", "Port Institute", "2021", "10.1000")) {
        assertTrue(
            contents.stream().noneMatch(text -> text.contains(foreign)), type + ": " + foreign);
      }
      assertEquals(
          0,
          page.select(
                  "meta[name~=(?i)^dc\\.|citation_(journal|book|conference|technical|dissertation)]")
              .size());
      assertEquals(0, page.select("meta[name^=prism], meta[name^=eprints]").size());
      assertEquals(0, page.select(".Z3988, a[rel~=author], [class*=byline]").size(), type);
    }
  }

  @Test
  void anOriginalTellsNothingOfTheSummary() {
    for (String type : types()) {
      Document page = page(type, "source/");
      String told = page.head().select("meta[name], meta[property], script[type]").outerHtml();
      for (String ours :
          List.of("Our summary", "Mori", "archive.example/readings", "An archive", "2026")) {
        assertTrue(!told.contains(ours), type + ": " + ours + "\n" + told);
      }
      assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
      assertEquals(
          0, page.select(".Z3988, a[rel~=author], [class*=byline], link[rel=canonical]").size());
    }
  }

  @Test
  void everyListOffersItsReadingsAndNoOtherPageDoes() {
    for (String list :
        List.of("", "readings/", "topics/harbours/", "actors/tokyo/", "dates/2021/03/")) {
      Document page = Jsoup.parse(site.text(list + "index.html"));
      assertEquals(page.select(".entry .pub").size(), page.select("span.Z3988").size(), list);
      assertTrue(page.select("span.Z3988").size() > 0, list);
    }
  }

  /**
   * Signposting: each of the two pages names the files that describe its own work, and no other.
   */
  @Test
  void eachPageNamesItsOwnFiles() {
    String id = "of-report";
    for (String below : List.of("", "source/")) {
      String name = below.isEmpty() ? id : id + "-source";
      List<String> files =
          page("report", below).select("link[rel=describedby]").eachAttr("href").stream()
              .map(href -> "readings/" + id + "/" + below + href)
              .toList();

      assertEquals(
          List.of("bib", "ris", "csl.json", "jsonld", "md").stream()
              .map(extension -> "readings/" + id + "/" + below + name + "." + extension)
              .toList(),
          files);
      files.forEach(file -> assertTrue(site.files().containsKey(file), file));
    }
  }
}
