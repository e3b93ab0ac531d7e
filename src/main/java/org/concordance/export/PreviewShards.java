package org.concordance.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.concordance.model.Output;
import org.concordance.syntax.JsonText;

/**
 * Divides previews among small files, so that a page which wants one loads some dozens.
 *
 * <p>The files are scripts, since a page that is opened from disk may load nothing else. In which
 * of them a page's preview stands is told by a hash of its path, which {@code site.js} computes
 * alike.
 */
final class PreviewShards {

  private static final int MOST_ON_AVERAGE = 64;

  private PreviewShards() {}

  /** A power of two: 32 to 64 previews come to a file, if there are so many. */
  static int count(int previews) {
    int count = 1;
    while (count * MOST_ON_AVERAGE < previews) {
      count *= 2;
    }
    return count;
  }

  /**
   * Which of a number of files holds the preview of a page.
   *
   * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">FNV-1a, in 32 bits</a>
   */
  static int of(String path, int count) {
    int hash = 0x811c9dc5;
    for (byte octet : path.getBytes(StandardCharsets.US_ASCII)) {
      hash = (hash ^ octet) * 0x01000193;
    }
    return hash & count - 1;
  }

  static List<Output> divide(List<Preview> previews, String language) {
    int count = count(previews.size());
    List<List<Preview>> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shards.add(new ArrayList<>());
    }
    previews.stream()
        .sorted(Comparator.comparing(Preview::page))
        .forEach(preview -> shards.get(of(preview.page().path(), count)).add(preview));
    List<Output> outputs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      outputs.add(Output.text("previews/" + i + ".js", script(shards.get(i), language)));
    }
    return outputs;
  }

  private static String script(List<Preview> previews, String language) {
    return previews.stream()
        .map(one -> JsonText.inHtml(one.page().path()) + ":" + JsonText.inHtml(one.json()))
        .collect(
            Collectors.joining(
                ",\n", "addPreviews(" + JsonText.inHtml(language) + ",{\n", "\n});\n"));
  }
}
