package org.concordance.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.build.BuildOptions;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;
import org.concordance.ingest.Item;
import org.concordance.model.Problem;
import org.concordance.model.Severity;

/**
 * Builds an archive with all that is to come, before any of it is written: what would stop a build
 * comes as a draft, or not at all.
 *
 * @param source the content folder
 * @param root the same, as messages show it
 * @param progress is told of each stage as it begins
 */
record Rehearsal(Path source, String root, Progress progress) {

  /** What one round holds back can be what another thing needs; after these, that goes as well. */
  private static final int MOST_ROUNDS = 5;

  /** What can come without stopping a build. */
  List<Item> of(List<Item> items) {
    List<Item> rest = items;
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      Map<String, Problem> wrong = mistakes(rest);
      if (wrong.isEmpty()) {
        return rest;
      }
      boolean last = round == MOST_ROUNDS;
      rest = rest.stream().map(item -> without(item, wrong, last)).toList();
    }
    return rest;
  }

  private static Item without(Item item, Map<String, Problem> wrong, boolean last) {
    Optional<Problem> mistake =
        item.content().keySet().stream().filter(wrong::containsKey).map(wrong::get).findFirst();
    return mistake
        .map(one -> last ? item.leftOut(one.message()) : item.heldBack(one.place(), one.message()))
        .orElse(item);
  }

  /** The first error in each file that is to come, by its path below the content folder. */
  private Map<String, Problem> mistakes(List<Item> items) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    items.forEach(item -> files.putAll(item.content()));
    Map<String, Problem> wrong = new HashMap<>();
    for (Problem problem : Pipeline.rehearse(BuildOptions.of(source, false), files, progress)) {
      String file = problem.place().file();
      String path = file.startsWith(root + "/") ? file.substring(root.length() + 1) : file;
      if (problem.severity() == Severity.ERROR && files.containsKey(path)) {
        wrong.putIfAbsent(path, problem);
      }
    }
    return wrong;
  }
}
