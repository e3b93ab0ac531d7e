package org.concordance.webpage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.Addresses;

/**
 * The work that a page is, among all the things of which it speaks in schema.org's words: in
 * JSON-LD or in microdata.
 *
 * @see <a href="https://schema.org/Article">schema.org, Article</a>
 */
final class SchemaWork {

  /** The most things that are looked at. */
  private static final int MOST = 2_000;

  private final Map<String, Map<?, ?>> byId = new LinkedHashMap<>();
  private final List<Map<?, ?>> works = new ArrayList<>();
  private int seen;

  private SchemaWork() {}

  /**
   * The work of a page.
   *
   * @param address the address of the page, which tells it from works that are listed beside it
   */
  static SchemaWork of(List<Object> roots, String address) {
    SchemaWork found = new SchemaWork();
    List<Map<?, ?>> candidates = new ArrayList<>();
    roots.forEach(found::index);
    roots.forEach(root -> found.collect(root, candidates));
    candidates.stream()
        .filter(one -> WorkType.rank(types(one)) > 0)
        .sorted(
            (one, other) -> Integer.compare(found.rank(other, address), found.rank(one, address)))
        .filter(one -> found.isOfThePage(one, candidates))
        .forEach(found.works::add);
    return found;
  }

  private int rank(Map<?, ?> one, String address) {
    String here = Addresses.comparable(address);
    boolean isHere =
        !address.isEmpty() && addresses(one).map(Addresses::comparable).anyMatch(here::equals);
    return WorkType.rank(types(one)) * 2 + (isHere ? 1 : 0);
  }

  /** The best of all, and what is said of the page that it is on. */
  private boolean isOfThePage(Map<?, ?> one, List<Map<?, ?>> candidates) {
    return works.isEmpty() || WorkType.isPage(types(one)) && candidates.contains(one);
  }

  private void index(Object value) {
    if (seen++ > MOST) {
      return;
    }
    if (value instanceof Map<?, ?> map) {
      if (map.get("@id") instanceof String id && map.size() > 1) {
        byId.putIfAbsent(id, map);
      }
      map.values().forEach(this::index);
    } else if (value instanceof Collection<?> list) {
      list.forEach(this::index);
    }
  }

  private void collect(Object value, List<Map<?, ?>> candidates) {
    if (value instanceof Collection<?> list) {
      list.forEach(one -> collect(one, candidates));
    } else if (value instanceof Map<?, ?> map) {
      if (map.containsKey("@type") && candidates.size() < MOST) {
        candidates.add(map);
      }
      for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
        if (map.get(inner) instanceof Map<?, ?> || map.get(inner) instanceof Collection<?>) {
          collect(map.get(inner), candidates);
        }
      }
    }
  }

  private static List<String> types(Map<?, ?> one) {
    return strings(one.get("@type")).map(type -> type.replaceFirst("^.*[/#:]", "")).toList();
  }

  /** What it is called in schema.org's words. */
  List<String> types() {
    return works.isEmpty() ? List.of() : types(works.get(0));
  }

  /** Whether it says that it cannot be read by all. */
  boolean isClosed() {
    return works.stream()
        .flatMap(one -> strings(one.get("isAccessibleForFree")))
        .findFirst()
        .filter(free -> free.replaceFirst("^.*/", "").equalsIgnoreCase("false"))
        .isPresent();
  }

  /** The names of the site, as the page's data call it. */
  List<String> siteNames() {
    return Stream.concat(
            byId.values().stream().filter(one -> types(one).contains("WebSite")),
            works.stream()
                .flatMap(one -> Stream.of("publisher", "isPartOf").flatMap(key -> maps(one, key)))
                .filter(one -> !isPeriodical(one)))
        .flatMap(one -> strings(one.get("name")))
        .distinct()
        .toList();
  }

  private static boolean isPeriodical(Map<?, ?> one) {
    return types(one).stream().anyMatch(type -> type.matches("Periodical|Publication\\w+|Book"));
  }

  /** What it says for a field of a source. */
  List<String> texts(String field) {
    List<String> found = new ArrayList<>();
    works.forEach(work -> values(work, field).filter(text -> !text.isBlank()).forEach(found::add));
    return found.stream().distinct().toList();
  }

  private Stream<String> values(Map<?, ?> work, String field) {
    return switch (field) {
      case "title" -> of(work, "headline", "name");
      case "container-title" -> above(work).flatMap(one -> of(one, "name"));
      case "publisher" ->
          Stream.of("publisher", "sourceOrganization")
              .flatMap(key -> named(work, key).map(Person::shown));
      case "issued" -> of(work, "datePublished");
      case "created" -> of(work, "dateCreated");
      case "language" -> Stream.concat(of(work, "inLanguage"), names(work, "inLanguage"));
      case "URL" -> addresses(work);
      case "DOI" -> Stream.concat(identifiers(work), of(work, "doi", "sameAs", "@id"));
      case "ISBN" -> of(work, "isbn");
      case "ISSN" -> withAbove(work).flatMap(one -> of(one, "issn"));
      case "volume" -> withAbove(work).flatMap(one -> of(one, "volumeNumber"));
      case "issue" -> withAbove(work).flatMap(one -> of(one, "issueNumber"));
      case "page" -> pages(work);
      case "number" -> of(work, "reportNumber", "legislationIdentifier");
      case "edition" -> of(work, "bookEdition");
      case "number-of-pages" -> of(work, "numberOfPages");
      case "abstract" -> of(work, "abstract", "description");
      case "keyword" -> Stream.concat(of(work, "keywords"), names(work, "keywords"));
      default -> Stream.empty();
    };
  }

  /** Who stands under a field: {@code author}, {@code editor} or {@code translator}. */
  List<Person> people(String field) {
    for (Map<?, ?> work : works) {
      List<Person> found = named(work, field).toList();
      if (found.isEmpty() && field.equals("author")) {
        found = named(work, "creator").toList();
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private Stream<Person> named(Map<?, ?> work, String key) {
    return list(work.get(key)).flatMap(one -> person(one).stream());
  }

  private Optional<Person> person(Object value) {
    if (value instanceof String text) {
      Map<?, ?> known = byId.get(text);
      return known == null ? Optional.of(Person.of(text)) : person(known);
    }
    if (!(value instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    Map<?, ?> one = resolved(map);
    String name = of(one, "name", "legalName").findFirst().orElse("");
    String family = of(one, "familyName").findFirst().orElse("");
    if (types(one).stream().anyMatch(type -> type.matches(".*Organi[sz]ation|Corporation"))) {
      return name.isEmpty() ? Optional.empty() : Optional.of(Person.body(name));
    }
    if (!family.isEmpty()) {
      return Optional.of(Person.inParts(family, of(one, "givenName").findFirst().orElse("")));
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(Person.of(name));
  }

  private Map<?, ?> resolved(Map<?, ?> one) {
    Map<?, ?> known = one.get("@id") instanceof String id ? byId.get(id) : null;
    return known != null && !one.containsKey("name") ? known : one;
  }

  /** What it is part of: an issue, its volume, the periodical; not what one subscribes to. */
  private Stream<Map<?, ?>> above(Map<?, ?> work) {
    List<Map<?, ?>> found = new ArrayList<>();
    List<Map<?, ?>> next = maps(work, "isPartOf").toList();
    for (int step = 0; step < 4 && !next.isEmpty(); step++) {
      found.addAll(next);
      next = next.stream().flatMap(one -> maps(one, "isPartOf")).toList();
    }
    return found.stream()
        .filter(one -> !one.containsKey("productID") && !types(one).contains("Product"))
        .filter(one -> types(one).isEmpty() || !WorkType.isPage(types(one)));
  }

  private Stream<Map<?, ?>> withAbove(Map<?, ?> work) {
    return Stream.concat(Stream.of(work), above(work));
  }

  private Stream<Map<?, ?>> maps(Map<?, ?> one, String key) {
    return list(one.get(key))
        .filter(Map.class::isInstance)
        .<Map<?, ?>>map(value -> resolved((Map<?, ?>) value));
  }

  private Stream<String> names(Map<?, ?> one, String key) {
    return maps(one, key).flatMap(value -> of(value, "alternateName", "name"));
  }

  private Stream<String> identifiers(Map<?, ?> work) {
    return Stream.concat(
        of(work, "identifier"), maps(work, "identifier").flatMap(one -> of(one, "value", "@id")));
  }

  private static Stream<String> pages(Map<?, ?> work) {
    Optional<String> first = of(work, "pageStart").findFirst();
    Optional<String> last = of(work, "pageEnd").findFirst();
    Stream<String> range =
        first.map(start -> last.map(end -> start + "-" + end).orElse(start)).stream();
    return Stream.concat(of(work, "pagination"), range);
  }

  private static Stream<String> addresses(Map<?, ?> work) {
    Object page = work.get("mainEntityOfPage");
    Stream<String> pageAddress =
        page instanceof Map<?, ?> map ? of(map, "@id", "url") : of(work, "mainEntityOfPage");
    return Stream.of(of(work, "url"), pageAddress, of(work, "@id"))
        .flatMap(each -> each)
        .filter(url -> url.matches("(?i)https?://.*"));
  }

  private static Stream<String> of(Map<?, ?> one, String... keys) {
    return Stream.of(keys).flatMap(key -> strings(one.get(key)));
  }

  private static Stream<?> list(Object value) {
    return value instanceof Collection<?> all ? all.stream() : Stream.ofNullable(value);
  }

  private static Stream<String> strings(Object value) {
    return list(value).filter(String.class::isInstance).map(one -> Plain.untagged((String) one));
  }
}
