package org.concordance.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;
import org.concordance.model.ContentException;
import org.concordance.model.Output;
import org.concordance.model.Problem;
import org.concordance.model.Sha256;
import org.concordance.reuse.Reuse;

/**
 * Makes the site again and again, each time from what it was the time before. Of an archive with
 * mistakes it shows as much as can be made, and else what was there.
 */
final class PreviewMaker {

  private final BuildOptions options;
  private final Consumer<Preview> show;
  private Reuse reuse = Reuse.first();
  private SortedMap<String, String> citations;
  private Preview shown = Preview.NONE;

  /**
   * A maker of previews.
   *
   * @param options what to make
   * @param show is given each preview: the pages as soon as they are made, then all of it
   */
  PreviewMaker(BuildOptions options, Consumer<Preview> show) {
    this.options = options;
    this.citations = new TreeMap<>(options.reusable());
    this.show = show;
  }

  /** Makes the site as its files are now, and tells what came of it. */
  Preview make() {
    try {
      Built built = Pipeline.make(options.withReusable(citations), reuse, new Pages());
      reuse = reuse.next();
      citations = built.citations().reusable();
      String basePath = built.archive().config().basePath();
      show(basePath, byPath(built.outputs()), built.warnings(), true);
    } catch (ContentException e) {
      reuse = reuse.again();
      show(shown.basePath(), shown.files(), e.problems(), true);
    }
    return shown;
  }

  /** Citations formatted so far, by their keys. */
  SortedMap<String, String> citations() {
    return citations;
  }

  /** Shows pages before the rest is made: what stands beside them is of before. */
  private final class Pages implements Progress {
    @Override
    public void stage(String name) {}

    @Override
    public void rendered(String basePath, List<Output> pages) {
      Map<String, Output> files = new HashMap<>(shown.files());
      files.keySet().removeIf(path -> path.endsWith(".html") || path.startsWith("assets/"));
      files.putAll(byPath(pages));
      show(basePath, files, shown.problems(), false);
    }
  }

  private void show(
      String basePath, Map<String, Output> files, List<Problem> problems, boolean settled) {
    shown = new Preview(shown.number() + 1, basePath, files, assets(files), problems, settled);
    show.accept(shown);
  }

  private static Map<String, Output> byPath(List<Output> outputs) {
    Map<String, Output> files = new HashMap<>();
    outputs.forEach(output -> files.putIfAbsent(output.path(), output));
    return files;
  }

  private static String assets(Map<String, Output> files) {
    StringBuilder all = new StringBuilder();
    new TreeMap<>(files)
        .tailMap("assets/")
        .headMap("assets0")
        .forEach((path, output) -> all.append(path).append(Sha256.of(output.bytes())));
    return Sha256.of(Output.utf8(all.toString()));
  }
}
