package org.concordance.webpage;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordance.model.Addresses;
import org.concordance.model.FieldRules;
import org.concordance.model.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where a work stands: at the address that the page names as its own, and where the copy was read.
 *
 * @param url the address of the original
 * @param source where that was found; {@code reading} when it is where the page was read
 * @param readAt where the copy was read, if that is at another site; may be empty
 * @param snapshot the snapshot that was read
 * @param other an address that the page names besides, as its own; may be empty
 */
record Whereabouts(
    String url, String source, String readAt, Optional<Snapshots> snapshot, String other) {

  private static final List<String> HOSTING =
      List.of(
          "substack.com", "blogspot.com", "wordpress.com", "github.io", "medium.com", "tumblr.com");

  private record Named(String source, String address) {}

  /**
   * Where a page stands.
   *
   * @param read where it was read; may be empty
   */
  static Whereabouts of(Document page, Metas metas, JsonLd jsonLd, String read) {
    Optional<Snapshots> snapshot = Snapshots.of(read);
    String here = bare(Snapshots.unwrapped(read));
    List<Named> named = new ArrayList<>();
    for (Named one : named(page, metas, jsonLd, here)) {
      absolute(page, here, Snapshots.unwrapped(one.address()))
          .filter(url -> !isHome(url) || isHome(here) && !here.isEmpty())
          .ifPresent(url -> named.add(new Named(one.source(), url)));
    }
    Optional<Snapshots> found =
        snapshot.or(
            () ->
                named(page, metas, jsonLd, here).stream()
                    .flatMap(one -> Snapshots.of(one.address()).stream())
                    .findFirst());
    if (named.isEmpty()) {
      return new Whereabouts(here, "reading", "", found, "");
    }
    Named first = named.get(0);
    String other =
        named.stream()
            .map(Named::address)
            .filter(url -> !isSame(url, first.address()) && !isSame(url, here))
            .findFirst()
            .orElse("");
    boolean isElsewhere = !here.isEmpty() && !site(here).equals(site(first.address()));
    boolean isCache =
        here.matches("(?i)https?://[^/]*(\\.cdn\\.ampproject\\.org|google\\.[a-z]+)/.*");
    return new Whereabouts(
        first.address(), first.source(), isElsewhere && !isCache ? here : "", found, other);
  }

  private static List<Named> named(Document page, Metas metas, JsonLd jsonLd, String here) {
    List<Named> named = new ArrayList<>();
    for (String name : List.of("syndication-source", "original-source")) {
      metas.of(name).forEach(url -> named.add(new Named(name, url)));
    }
    for (Element link : page.select("link[rel~=(?i)^canonical$][href]")) {
      named.add(new Named("canonical", link.attr("href")));
    }
    metas.of("og:url").forEach(url -> named.add(new Named("og:url", url)));
    SchemaWork.of(jsonLd.roots(), here)
        .texts("URL")
        .forEach(url -> named.add(new Named("JSON-LD", url)));
    for (String name : List.of("citation_public_url", "citation_abstract_html_url", "prism.url")) {
      metas.of(name).forEach(url -> named.add(new Named(name, url)));
    }
    return named;
  }

  /** An address of a page made whole; empty when it is none of the web. */
  static Optional<String> absolute(Document page, String here, String address) {
    String base = page.select("base[href]").attr("href");
    String from = base.matches("(?i)https?://.+") ? base : here;
    String text = address.strip();
    if (!text.matches("(?i)https?://.+") && !from.isEmpty()) {
      try {
        text = URI.create(from).resolve(text).toString();
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return WebAddress.parse(text)
        .filter(url -> FieldRules.url(url).isEmpty() && url.length() < 2_000)
        .filter(
            url ->
                !url.matches(
                    "(?i)https?://(localhost|127\\.|\\[|[^/.]+(/|$)|(dx\\.)?doi\\.org/).*"))
        .map(Whereabouts::bare);
  }

  /** An address without what advertisers and newsletters add, and without a place on the page. */
  static String bare(String address) {
    String url = address.strip().replaceFirst("#(?!!).*$", "");
    int query = url.indexOf('?');
    if (query < 0) {
      return url;
    }
    List<String> kept = new ArrayList<>();
    for (String part : url.substring(query + 1).split("&")) {
      if (!part.isEmpty() && !part.matches("(?i)(utm_|fbclid|gclid|mc_|igshid|ref_src).*")) {
        kept.add(part);
      }
    }
    return url.substring(0, query) + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
  }

  private static boolean isHome(String url) {
    return Addresses.isHomePage(Addresses.comparable(url));
  }

  /** Whether two addresses are of one page, or of its form for telephones. */
  private static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String url) {
    return Addresses.comparable(url)
        .replaceFirst("^(m|amp|mobile)\\.", "")
        .replaceFirst("(/amp|\\.amp|[?&]amp(=1)?|[?&]outputType=amp)$", "")
        .replaceFirst("/amp/", "/");
  }

  /** What of an address tells one site from another. */
  static String site(String url) {
    String host =
        url.replaceFirst("(?i)^https?://", "")
            .replaceFirst("[/?#:].*$", "")
            .toLowerCase(Locale.ROOT);
    String[] parts = host.split("\\.");
    int count = parts.length;
    if (count < 3) {
      return host;
    }
    String two = parts[count - 2] + "." + parts[count - 1];
    boolean isWide =
        HOSTING.contains(two)
            || parts[count - 1].length() == 2
                && parts[count - 2].matches("co|com|ac|go|or|ne|gov|gob|org|net|edu");
    return isWide ? parts[count - 3] + "." + two : two;
  }
}
