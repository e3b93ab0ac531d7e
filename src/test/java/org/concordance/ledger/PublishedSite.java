package org.concordance.ledger;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordance.testing.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A site as somebody meets it who comes for an address. */
record PublishedSite(Tree files) {

  private static final String INDEX = "index.html";

  Document page(String address) {
    String path = address.substring(1) + INDEX;
    assertTrue(files.files().containsKey(path), () -> "nothing answers at " + address);
    return Jsoup.parse(files.text(path));
  }

  /** What answers at an address: "Title", "→ /other/", "withdrawn", "choice: a, b" or "empty". */
  String answer(String address) {
    Document page = page(address);
    Element refresh = page.selectFirst("meta[http-equiv=refresh]");
    if (refresh != null) {
      String target = resolved(address, refresh.attr("content").replaceFirst("^0; url=", ""));
      assertFalse(
          page(target).selectFirst("meta[http-equiv=refresh]") != null,
          () -> address + " leads to " + target + ", which leads on");
      return "→ " + target;
    }
    Element kicker = page.selectFirst(".kicker");
    String kind = kicker == null ? "" : kicker.text();
    if (kind.startsWith("Withdrawn")) {
      return "withdrawn";
    }
    if (kind.startsWith("Replaced")) {
      return "choice: " + String.join(", ", page.select("[id=part:choices] + ul a").eachText());
    }
    if (page.select(".lead").text().startsWith("Nothing in the archive belongs to this")) {
      return "empty";
    }
    return page.selectFirst(".banner") == null
        ? page.selectFirst("h1").text()
        : "earlier text of " + resolved(address, page.selectFirst(".banner a").attr("href"));
  }

  private static String resolved(String address, String href) {
    int up = href.split("\\.\\./", -1).length - 1;
    String[] parts = address.substring(1).split("/");
    StringBuilder path = new StringBuilder("/");
    for (int i = 0; i < parts.length - up; i++) {
      path.append(parts[i]).append('/');
    }
    return path + href.replace("../", "").replaceFirst("^\\./", "");
  }

  /** Whether somebody who comes for a passage is led to its page and finds it there. */
  boolean hasPassage(String address, String id) {
    String answer = answer(address);
    String last = answer.startsWith("→ ") ? answer.substring(2) : address;
    return page(last).getElementById(id) != null;
  }

  /** The files that stand beside pages of records, for other programs. */
  SortedSet<String> filesBesidePages() {
    return files.files().keySet().stream()
        .filter(path -> path.matches("(readings|topics|actors)/.+") && !path.endsWith(".html"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ids of the feed's entries, by their titles. */
  SortedMap<String, String> feedIds() {
    SortedMap<String, String> ids = new TreeMap<>();
    for (Element entry :
        Jsoup.parse(files.text("feed.atom"), "", Parser.xmlParser()).select("entry")) {
      ids.put(entry.selectFirst("> title").text(), entry.selectFirst("> id").text());
    }
    return ids;
  }

  /** The paths of the files that hold a text. */
  List<String> filesWith(String text) {
    return files.files().keySet().stream().filter(path -> files.text(path).contains(text)).toList();
  }

  /**
   * What stands at an address in place of what did, by what does at others. The record of an
   * original goes where its reading goes, and stays when that is withdrawn.
   */
  static Optional<String> moved(Map<String, String> answers, String address) {
    return address.endsWith("/source/")
        ? Optional.ofNullable(answers.get(address.replaceFirst("source/$", "")))
            .filter(answer -> answer.startsWith("→"))
            .map(answer -> answer + "source/")
        : Optional.ofNullable(answers.get(address));
  }
}
