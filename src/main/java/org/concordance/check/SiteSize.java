package org.concordance.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.concordance.model.Output;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * Warns while there is time of a site that GitHub Pages is not going to publish any more.
 *
 * @see <a
 *     href="https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits">Limits
 *     of GitHub Pages</a>
 */
final class SiteSize {

  /** The bytes of the largest site: a gigabyte, whichever of the two is meant. */
  static final long MOST = 1_000_000_000;

  private static final long NEAR = MOST / 10 * 9;

  private static final double MEGABYTE = 1e6;

  private SiteSize() {}

  /**
   * Checks a site.
   *
   * @param settings the file of the archive's settings, which is where the host is named
   */
  static void check(List<Output> outputs, Place settings, Problems problems) {
    long size = outputs.stream().mapToLong(Output::size).sum();
    if (size >= NEAR) {
      problems.warning(
          settings,
          "the site has "
              + megabytes(size)
              + ", and GitHub Pages publishes none of more than "
              + megabytes(MOST)
              + "; most of it is "
              + largest(outputs),
          "divide the archive before that, or publish it with another host");
    }
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,.0f MB", bytes / MEGABYTE);
  }

  private static String largest(List<Output> outputs) {
    Map<String, Long> sizes = new TreeMap<>();
    for (Output output : outputs) {
      String path = output.path();
      sizes.merge(path.substring(0, path.indexOf('/') + 1), output.size(), Long::sum);
    }
    return sizes.entrySet().stream()
        .max(Comparator.comparing(Map.Entry::getValue))
        .map(one -> "/" + one.getKey() + ", " + megabytes(one.getValue()))
        .orElse("/");
  }
}
