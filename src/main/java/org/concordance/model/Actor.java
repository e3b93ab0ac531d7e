package org.concordance.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The authority record of a person, government, organisation or publication.
 *
 * @param id chosen once; the last part of the permalink
 * @param file the file that holds it; empty for a stub
 * @param name the preferred name
 * @param actorKind what it is; absent only for a stub
 * @param sort the name as it is filed in an index
 * @param also other names
 * @param nativeNames the name in its own script, by BCP 47 language tag
 * @param partOf ids of the actors that it belongs to
 * @param sameAs addresses that identify the same actor elsewhere
 * @param references what bears out the description
 * @param formerly former ids
 * @param replacedBy ids of the records that took its place
 * @param body the description
 */
public record Actor(
    String id,
    String file,
    String name,
    Optional<ActorKind> actorKind,
    String sort,
    List<OtherName> also,
    Map<String, String> nativeNames,
    List<String> partOf,
    List<String> sameAs,
    List<Reference> references,
    List<String> formerly,
    List<String> replacedBy,
    Body body)
    implements ArchiveRecord {

  /** Copies the collections; native names are sorted by language. */
  public Actor {
    also = List.copyOf(also);
    nativeNames = SortedCopy.of(nativeNames);
    partOf = List.copyOf(partOf);
    sameAs = List.copyOf(sameAs);
    references = List.copyOf(references);
    formerly = List.copyOf(formerly);
    replacedBy = List.copyOf(replacedBy);
  }

  /** An actor of which nothing is known but its names, without a file. */
  public static Actor named(String id, String name, List<OtherName> also) {
    return new Actor(
        id,
        "",
        name,
        Optional.empty(),
        name,
        also,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Body.NONE);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ACTOR;
  }

  @Override
  public String label() {
    return name;
  }
}
