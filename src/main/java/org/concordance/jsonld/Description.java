package org.concordance.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.model.Source;

/**
 * Says of a work what its bibliographic variables say, as far as the vocabulary has a property for
 * the work's type, and in what it stands.
 *
 * @see <a href="https://schema.org/CreativeWork">schema.org/CreativeWork</a> and what it links to
 */
final class Description {

  private final Source source;
  private final String type;
  private final List<Object> identifiers = new ArrayList<>();

  private Description(Source source) {
    this.source = source;
    this.type = SourceTypes.type(source.type());
  }

  /** Adds all that is known to the node of the work. */
  static Node of(Source source, Node node) {
    return new Description(source).add(node);
  }

  private Node add(Node node) {
    boolean book = type.equals("Book");
    String version = type.equals("SoftwareApplication") ? "softwareVersion" : "version";
    identifiers(node);
    return node.put("isPartOf", containers())
        .put("pagination", SourceTypes.hasPages(type) ? source.variable("page") : none())
        .put("identifier", identifiers)
        .put("isbn", book ? source.variable("ISBN") : none())
        .put("bookEdition", book ? source.variable("edition") : none())
        .put("numberOfPages", book ? pages() : List.of())
        .put(
            version,
            source.variable("version").or(() -> book ? none() : source.variable("edition")))
        .put("genre", source.variable("genre"));
  }

  /** What it is known by: under the property of its type, where there is one. */
  private void identifiers(Node node) {
    Optional<String> number = source.variable("number");
    switch (type) {
      case "Report" -> node.put("reportNumber", number);
      case "Legislation" -> node.put("legislationIdentifier", number);
      default -> number.ifPresent(identifiers::add);
    }
    for (String scheme : List.of("ISBN", "PMID", "PMCID")) {
      boolean elsewhere =
          scheme.equals("ISBN")
              && (type.equals("Book") || SourceTypes.container(source.type()).equals("Book"));
      if (!elsewhere) {
        source.variable(scheme).ifPresent(value -> identifiers.add(identifier(scheme, value)));
      }
    }
  }

  private static Map<String, Object> identifier(String scheme, String value) {
    return Node.of("PropertyValue").put("propertyID", scheme).put("value", value).map();
  }

  /** A whole number alone is a number of pages. */
  private List<Integer> pages() {
    return source.variable("number-of-pages").stream()
        .filter(pages -> pages.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .toList();
  }

  private List<Map<String, Object>> containers() {
    List<Map<String, Object>> containers = new ArrayList<>();
    source.variable("container-title").ifPresent(title -> containers.add(container(title)));
    source
        .variable("collection-title")
        .ifPresent(
            title ->
                containers.add(
                    Node.of(series())
                        .put("name", title)
                        .put("issn", containers.isEmpty() ? source.variable("ISSN") : none())
                        .map()));
    return containers;
  }

  private String series() {
    return type.equals("Book") || type.equals("Chapter") ? "BookSeries" : "CreativeWorkSeries";
  }

  /** The periodical, book or series that the work stands in, by way of its volume and issue. */
  private Map<String, Object> container(String title) {
    String container = SourceTypes.container(source.type());
    Optional<String> volume = source.variable("volume");
    boolean book = container.equals("Book");
    Node whole =
        new Node()
            .put(
                "@type",
                book && volume.isPresent()
                    ? List.of(container, "PublicationVolume")
                    : List.of(container))
            .put("name", title)
            .put("issn", SourceTypes.hasIssn(container) ? source.variable("ISSN") : none())
            .put("isbn", book ? source.variable("ISBN") : none())
            .put("volumeNumber", book ? volume : none());
    if (!container.equals("Periodical") && !container.equals("Newspaper")) {
      return whole.map();
    }
    Map<String, Object> inVolume = part("PublicationVolume", "volumeNumber", volume, whole.map());
    return part("PublicationIssue", "issueNumber", source.variable("issue"), inVolume);
  }

  private static Map<String, Object> part(
      String type, String name, Optional<String> number, Map<String, Object> whole) {
    return number.isEmpty() ? whole : Node.of(type).put(name, number).put("isPartOf", whole).map();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
