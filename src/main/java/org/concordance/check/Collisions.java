package org.concordance.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordance.check.SiteCheck.Claim;
import org.concordance.check.SiteCheck.Written;
import org.concordance.model.Output;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * Finds files that would overwrite each other, on a file system that ignores case or Unicode form
 * too.
 */
final class Collisions {

  private final Written written;
  private final Problems problems;

  Collisions(Written written, Problems problems) {
    this.written = written;
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

  /** A path has one claim at most: whatever else stands there is the program's own. */
  private void report(String first, String second) {
    String what =
        first.equals(second)
            ? "two pages have the address /" + address(second)
            : "/" + address(first) + " and /" + address(second) + " differ only in case or form";
    Claim ours =
        new Claim(Place.of(second), "the program itself", "report this mistake in the program");
    List<Claim> claims =
        Stream.concat(
                Stream.of(second, first)
                    .distinct()
                    .map(written.claims()::get)
                    .filter(Objects::nonNull),
                Stream.of(ours, ours))
            .limit(2)
            .toList();
    problems.error(
        claims.get(0).place(),
        what + ": one from " + claims.get(0).source() + " and one from " + claims.get(1).source(),
        claims.get(0).cure());
  }

  private static String address(String path) {
    return path.replaceFirst("(^|/)index\\.html$", "$1");
  }
}
