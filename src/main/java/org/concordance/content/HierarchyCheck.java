package org.concordance.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordance.model.Place;
import org.concordance.model.Problems;
import org.concordance.model.RecordIndex;
import org.concordance.model.RecordKey;
import org.concordance.model.RecordKind;

/**
 * Reports records that are, over any number of steps, broader than or part of themselves, and
 * hierarchies too deep to be shown.
 */
final class HierarchyCheck {

  private static final int DEEPEST = 30;

  private final String key;
  private final Map<String, ParsedFile> files = new HashMap<>();

  /** How many records lie on the longest way up from one, itself included. */
  private final Map<String, Integer> lengths = new HashMap<>();

  private final Set<RecordKey> cut = new HashSet<>();
  private final RecordKind kind;
  private final RecordIndex index;
  private final Problems problems;

  private HierarchyCheck(String key, RecordKind kind, RecordIndex index, Problems problems) {
    this.key = key;
    this.kind = kind;
    this.index = index;
    this.problems = problems;
  }

  /**
   * Checks the hierarchies of topics and actors.
   *
   * @param index knows which record of today an id stands for
   * @return the records at which a hierarchy is to be cut, so that the rest can be checked
   */
  static Set<RecordKey> check(List<ParsedFile> files, RecordIndex index, Problems problems) {
    HierarchyCheck topics = new HierarchyCheck("broader", RecordKind.TOPIC, index, problems);
    topics.check(files);
    HierarchyCheck actors = new HierarchyCheck("part-of", RecordKind.ACTOR, index, problems);
    actors.check(files);
    Set<RecordKey> cut = new HashSet<>(topics.cut);
    cut.addAll(actors.cut);
    return cut;
  }

  private void check(List<ParsedFile> all) {
    List<String> ids = new ArrayList<>();
    for (ParsedFile file : all) {
      if (file.key().kind() == kind && files.putIfAbsent(file.key().id(), file) == null) {
        ids.add(file.key().id());
      }
    }
    ids.forEach(this::walk);
  }

  /** Depth first without recursion, so that a long chain cannot overflow the stack. */
  private void walk(String start) {
    List<String> path = new ArrayList<>();
    List<List<String>> open = new ArrayList<>();
    enter(start, path, open);
    while (!path.isEmpty()) {
      List<String> next = open.get(open.size() - 1);
      if (next.isEmpty()) {
        leave(path.remove(path.size() - 1));
        open.remove(open.size() - 1);
        continue;
      }
      String id = next.remove(0);
      if (path.contains(id)) {
        report(path.get(path.size() - 1), id, path);
      } else if (!lengths.containsKey(id)) {
        enter(id, path, open);
      }
    }
  }

  private void enter(String id, List<String> path, List<List<String>> open) {
    path.add(id);
    open.add(new ArrayList<>(above(id)));
  }

  /**
   * What stands above a record, by the ids of today: a name may be that of one renamed or merged.
   */
  private List<String> above(String id) {
    ParsedFile file = files.get(id);
    return file == null
        ? List.of()
        : file.peekList(key).stream().map(named -> index.end(kind, named)).toList();
  }

  /** The place where a record names the one above it, under whichever of its names. */
  private Place placeOf(String from, String to) {
    ParsedFile file = files.get(from);
    String named =
        file.peekList(key).stream()
            .filter(id -> index.end(kind, id).equals(to))
            .findFirst()
            .orElse(to);
    return file.placeOf(key, named);
  }

  private void leave(String id) {
    int longest = 0;
    for (String next : above(id)) {
      int length = lengths.getOrDefault(next, 0);
      longest = Math.max(longest, length);
      if (length > 0 && length % DEEPEST == 0) {
        cut.add(files.get(id).key());
      }
      // Only here, and not again for all that stands below.
      if (length == DEEPEST) {
        reportDepth(id, next);
      }
    }
    lengths.put(id, longest + 1);
  }

  private void report(String from, String to, List<String> path) {
    cut.add(files.get(from).key());
    List<String> loop = new ArrayList<>(path.subList(path.indexOf(to), path.size()));
    loop.add(to);
    problems.error(
        placeOf(from, to),
        "'" + key + "' runs in a circle: " + String.join(" → ", loop),
        "take one of these out");
  }

  private void reportDepth(String from, String to) {
    problems.error(
        placeOf(from, to),
        "'" + key + "' leads through more than " + DEEPEST + " records",
        "make the hierarchy flatter");
  }
}
