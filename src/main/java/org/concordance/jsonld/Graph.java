package org.concordance.jsonld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordance.model.Reading;

/** JSON-LD documents. */
public final class Graph {

  /** The vocabulary that all names are of. */
  public static final String CONTEXT = "https://schema.org";

  private final Records records;
  private final Works works;

  /** The documents of an archive. */
  public Graph(Records records) {
    this.records = records;
    this.works = new Works(records);
  }

  /** The two works of a reading, the summary first, as the file beside its page has them. */
  public List<Map<String, Object>> of(Reading reading) {
    return List.of(works.summary(reading, Detail.FULL), works.original(reading, true));
  }

  /**
   * The two works of a reading, as the head of its page has them: what the summary names is named,
   * and the file tells the rest.
   */
  public Map<String, Object> inHead(Reading reading) {
    return document(List.of(works.summary(reading, Detail.NAMES), works.original(reading, true)));
  }

  /** The work that a reading summarises, by itself. */
  public List<Map<String, Object>> ofOriginal(Reading reading) {
    return List.of(works.original(reading, true));
  }

  /** The two works of a reading, among all others: whom and what they name is told elsewhere. */
  public List<Map<String, Object>> among(Reading reading) {
    return List.of(works.summary(reading, Detail.REFERENCES), works.original(reading, false));
  }

  /** What the work that a reading summarises is called in the vocabulary. */
  public static String type(Reading reading) {
    return SourceTypes.type(reading.source().type());
  }

  /** The records that the works name. */
  public Records records() {
    return records;
  }

  /** A document of nodes. */
  public static Map<String, Object> document(List<Map<String, Object>> nodes) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", CONTEXT);
    document.put("@graph", nodes);
    return document;
  }
}
