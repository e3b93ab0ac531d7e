package org.concordance.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordance.model.Archive;
import org.concordance.model.FoldedName;
import org.concordance.model.Name;
import org.concordance.model.Problems;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;

/**
 * Every name of the actors, topics and events of today, and what it means.
 *
 * <p>A name that two records share means neither. Safe for use by several threads.
 */
public final class Names implements NameFinder {

  /** No names: texts link to nothing that they do not say. */
  public static final Names NONE = new Names(new TreeMap<>(), Map.of());

  /** Stands in a text where a line ends and no name goes on: a vertical tab, which none holds. */
  public static final char LINE_BREAK = '\u000B';

  private final SortedMap<String, List<Spelling>> byName;
  private final List<List<Spelling>> spellings;
  private final int[] lengths;
  private final NameAutomaton automaton;
  private final List<Optional<RecordKey>> meanings;
  private final Map<String, String> actors;
  private final Map<RecordKey, List<List<Spelling>>> byRecord = new HashMap<>();

  private Names(SortedMap<String, List<Spelling>> byName, Map<String, String> actors) {
    this.byName = byName;
    this.spellings = byName.values().stream().map(List::copyOf).toList();
    this.lengths = byName.keySet().stream().mapToInt(String::length).toArray();
    this.automaton = new NameAutomaton(List.copyOf(byName.keySet()));
    this.actors = actors;
    this.meanings =
        byName.entrySet().stream()
            .map(claimed -> NameClaims.meaning(claimed.getKey(), claimed.getValue()))
            .toList();
    for (List<Spelling> claimed : spellings) {
      claimed.forEach(
          one -> byRecord.computeIfAbsent(one.record(), key -> new ArrayList<>()).add(claimed));
    }
  }

  /**
   * The names of an archive.
   *
   * @param problems is told of every name that several records share
   */
  public static Names of(Archive archive, Problems problems) {
    Names names = of(archive);
    names.report(archive, problems);
    return names;
  }

  /** The names of an archive; they depend on its actors, topics and events alone. */
  public static Names of(Archive archive) {
    SortedMap<String, List<Spelling>> byName = NameClaims.of(archive);
    return new Names(byName, NameClaims.actors(byName, archive));
  }

  /** Reports every name that several records of an archive share. */
  public void report(Archive archive, Problems problems) {
    NameClaims.report(byName, archive, problems);
  }

  /**
   * The names, in the form in which they are compared, that do not mean what they did: new ones,
   * and those that are gone. A text that {@link #holdsAny holds} none of them names what it named.
   */
  public Set<String> changedSince(Names before) {
    if (this == before) {
      return Set.of();
    }
    Set<String> all = new TreeSet<>(byName.keySet());
    all.addAll(before.byName.keySet());
    all.removeIf(name -> Objects.equals(byName.get(name), before.byName.get(name)));
    return all;
  }

  /** Whether one of these names, as they are compared, stands anywhere in a text. */
  public static boolean holdsAny(Set<String> names, String text) {
    String folded = names.isEmpty() ? "" : FoldedText.of(text).text();
    return names.stream().anyMatch(folded::contains);
  }

  /** The id of the actor that a name in bibliographic data means, if it is one. */
  public Optional<String> actor(Name name) {
    return name instanceof Name.OfActor of ? Optional.of(of.actor()) : actor(name.display());
  }

  /** The id of the actor with that name among its names. */
  public Optional<String> actor(String name) {
    return Optional.ofNullable(actors.get(FoldedName.of(name).text()));
  }

  /** The other records that have a name of this one, whether or not it is linked; in order. */
  public List<RecordKey> homonyms(RecordKey record) {
    return byRecord.getOrDefault(record, List.of()).stream()
        .flatMap(List::stream)
        .map(Spelling::record)
        .filter(other -> !other.equals(record))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The names in a text, in their order: the longest where they overlap, and none that is shared or
   * opted out.
   */
  @Override
  public List<Occurrence> in(String text, String language) {
    return new Search(this, text, language).occurrences();
  }

  /** One look through one text. */
  private static final class Search implements Surroundings.Edges {

    /** Where a name stands, and who writes it so. */
    private record Place(int name, int start, int end, List<Spelling> fitting) {
      int length() {
        return end - start;
      }
    }

    private final Names names;
    private final String text;
    private final FoldedText folded;
    private final WordEdges edges;
    private final Surroundings surroundings;
    private final List<Place> places = new ArrayList<>();
    private final Set<Integer> begins = new HashSet<>();

    /** Of the names that end at a place, where the shortest begins. */
    private final Map<Integer, Integer> lastBeginOf = new HashMap<>();

    Search(Names names, String text, String language) {
      this.names = names;
      this.text = text;
      this.folded = FoldedText.of(text);
      this.edges = new WordEdges(text, language);
      this.surroundings = new Surroundings(text, language);
      names.automaton.find(folded, this::add);
      for (Place place : places) {
        begins.add(place.start());
        lastBeginOf.merge(place.end(), place.start(), Math::max);
      }
    }

    private void add(int name, int to) {
      int from = to - names.lengths[name];
      if (!folded.isFirst(from) || !folded.isLast(to - 1)) {
        return;
      }
      int start = folded.start(from);
      int end = folded.end(to - 1);
      if (edges.areWords(start, end) && !surroundings.endsCompound(start)) {
        List<Spelling> fitting = new ArrayList<>();
        for (Spelling spelling : names.spellings.get(name)) {
          if (spelling.fits(folded, from, to, text)) {
            fitting.add(spelling);
          }
        }
        if (!fitting.isEmpty()) {
          places.add(new Place(name, start, end, fitting));
        }
      }
    }

    @Override
    public boolean begins(int at) {
      return begins.contains(at);
    }

    @Override
    public boolean ends(int at) {
      return lastBeginOf.containsKey(at);
    }

    List<Occurrence> occurrences() {
      if (places.isEmpty()) {
        return List.of();
      }
      places.removeIf(this::yields);
      places.sort(
          Comparator.comparing(Place::length).reversed().thenComparing(place -> place.start()));
      SortedMap<Integer, Place> taken = new TreeMap<>();
      for (Place place : places) {
        SortedMap<Integer, Place> before = taken.headMap(place.end());
        if (before.isEmpty() || before.get(before.lastKey()).end() <= place.start()) {
          taken.put(place.start(), place);
        }
      }
      List<Occurrence> found = new ArrayList<>();
      taken.values().forEach(place -> occurrence(place).ifPresent(found::add));
      return found;
    }

    /**
     * Whether the possessive belongs to a name within this one: in "competition with China’s
     * programme", the programme is China's.
     */
    private boolean yields(Place place) {
      return surroundings.isPossessive(place.end())
          && place.fitting().stream().noneMatch(one -> one.record().kind() == RecordKind.ACTOR)
          && lastBeginOf.get(place.end()) > place.start();
    }

    private Optional<Occurrence> occurrence(Place place) {
      return names
          .meanings
          .get(place.name())
          .flatMap(record -> spelling(record, place))
          .filter(one -> !surroundings.goesOn(one, place.start(), place.end(), this))
          .filter(one -> one.isOfYear(surroundings.year(place.start(), place.end())))
          .map(one -> new Occurrence(one.record(), place.start(), place.end()));
    }

    private static Optional<Spelling> spelling(RecordKey record, Place place) {
      return place.fitting().stream()
          .filter(one -> one.links() && one.record().equals(record))
          .findFirst();
    }
  }
}
