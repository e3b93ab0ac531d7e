package org.concordance.model;

import java.util.List;
import java.util.Map;

/**
 * A concept of the archive's thesaurus, after SKOS.
 *
 * @param id chosen once; the last part of the permalink
 * @param file the file that holds it; empty for a stub
 * @param name the preferred label
 * @param scope the scope note: what the topic covers and what not; may be empty
 * @param also alternative labels
 * @param nativeNames the label in other languages, by BCP 47 tag
 * @param broader ids of the wider topics
 * @param related ids of related topics
 * @param sameAs addresses that identify the same concept elsewhere
 * @param references what bears out the description
 * @param formerly former ids
 * @param replacedBy ids of the records that took its place
 * @param body the description
 */
public record Topic(
    String id,
    String file,
    String name,
    String scope,
    List<OtherName> also,
    Map<String, String> nativeNames,
    List<String> broader,
    List<String> related,
    List<String> sameAs,
    List<Reference> references,
    List<String> formerly,
    List<String> replacedBy,
    Body body)
    implements ArchiveRecord {

  /** Copies the collections; native names are sorted by language. */
  public Topic {
    also = List.copyOf(also);
    nativeNames = SortedCopy.of(nativeNames);
    broader = List.copyOf(broader);
    related = List.copyOf(related);
    sameAs = List.copyOf(sameAs);
    references = List.copyOf(references);
    formerly = List.copyOf(formerly);
    replacedBy = List.copyOf(replacedBy);
  }

  /** A topic of which nothing is known but its names, without a file. */
  public static Topic named(String id, String label, List<OtherName> also) {
    return new Topic(
        id, "", label, "", also, Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), Body.NONE);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.TOPIC;
  }

  @Override
  public String label() {
    return name;
  }
}
