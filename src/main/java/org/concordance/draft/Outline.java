package org.concordance.draft;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordance.model.Reading;

/** The headings under which an archive's summaries are written. */
public final class Outline {

  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}## +(.*?)(?: +#+)?\\s*$", Pattern.MULTILINE);

  /** Where an archive has no habit yet. */
  private static final List<String> USUAL = List.of("Key points", "Context");

  private Outline() {}

  /**
   * The body of a summary that is not written yet: room for the abstract, and the headings that
   * more than half of the archive's summaries have, in their order; what one alone has is no habit.
   */
  public static String of(List<Reading> readings) {
    List<String> headings = headings(readings);
    return headings.stream()
        .map(heading -> "\n## " + heading + "\n")
        .collect(Collectors.joining("", "\n", ""));
  }

  private static List<String> headings(List<Reading> readings) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (Reading reading : readings) {
      int place = 0;
      for (String heading : headings(reading)) {
        uses.merge(heading, 1, Integer::sum);
        places.merge(heading, place++, Integer::sum);
      }
    }
    // By the mean of their places, as fractions without a remainder.
    Comparator<String> byPlace =
        (one, other) ->
            Long.compare(
                (long) places.get(one) * uses.get(other), (long) places.get(other) * uses.get(one));
    List<String> found =
        new TreeMap<>(uses)
            .entrySet().stream()
                .filter(use -> use.getValue() > 1 && use.getValue() * 2 > readings.size())
                .map(Map.Entry::getKey)
                .sorted(byPlace.thenComparing(Comparator.naturalOrder()))
                .toList();
    return found.isEmpty() ? USUAL : found;
  }

  private static Set<String> headings(Reading reading) {
    return HEADING
        .matcher(reading.body().markdown())
        .results()
        .map(heading -> heading.group(1))
        .filter(heading -> !heading.isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
