package org.concordance.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordance.model.Output;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * Finds files that would overwrite each other, on a file system that ignores case or Unicode form
 * too.
 */
final class Collisions {

  private final Map<String, String> files;
  private final Problems problems;

  Collisions(Map<String, String> files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  void check(List<Output> outputs) {
    Map<String, String> taken = new HashMap<>();
    for (Output output : outputs) {
      String first = taken.putIfAbsent(folded(output.path()), output.path());
      if (first != null) {
        report(first, output.path());
      }
    }
  }

  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private void report(String first, String second) {
    String file = files.getOrDefault(second, files.getOrDefault(first, second));
    String what =
        first.equals(second)
            ? "two pages have the address /" + address(second)
            : "/" + address(first) + " and /" + address(second) + " differ only in case or form";
    problems.error(
        Place.of(file), what, "the program makes one of them itself; give this file another name");
  }

  private static String address(String path) {
    return path.replaceFirst("(^|/)index\\.html$", "$1");
  }
}
