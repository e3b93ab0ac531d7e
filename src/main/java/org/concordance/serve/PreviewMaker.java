package org.concordance.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Pipeline;
import org.concordance.build.Progress;
import org.concordance.model.ContentException;
import org.concordance.model.Output;
import org.concordance.model.Problem;
import org.concordance.model.Sha256;
import org.concordance.reuse.Reuse;
import org.concordance.serve.Preview.State;

/**
 * Makes the site again and again, each time from what it was the time before. Of an archive with
 * mistakes it shows as much as can be made, and else what was there.
 */
final class PreviewMaker {

  private final BuildOptions options;
  private final Shown shown;
  private Reuse reuse = Reuse.first();
  private SortedMap<String, String> citations;

  /**
   * A maker of previews.
   *
   * @param options what to make
   * @param shown is given each preview: the pages that are looked at, all pages, then all files
   */
  PreviewMaker(BuildOptions options, Shown shown) {
    this.options = options;
    this.citations = new TreeMap<>(options.reusable());
    this.shown = shown;
  }

  /** Makes the site as its files are now, and tells what came of it. */
  Preview make() {
    Pages pages = new Pages();
    try {
      Built built = Pipeline.make(options.withReusable(citations), reuse, pages);
      reuse = reuse.next();
      citations = built.citations().reusable();
      String basePath = built.archive().config().basePath();
      show(basePath, byPath(built.outputs()), built.warnings(), State.WHOLE);
    } catch (ContentException e) {
      reuse = reuse.again();
      Preview before = shown.current();
      State state = pages.rendered ? State.WHOLE : State.OLD;
      show(before.basePath(), before.files(), e.problems(), state);
    }
    return shown.current();
  }

  /** Citations formatted so far, by their keys. */
  SortedMap<String, String> citations() {
    return citations;
  }

  /** Shows pages before the rest is made: what stands beside them is of before. */
  private final class Pages implements Progress {

    private boolean rendered;

    @Override
    public void stage(String name) {}

    @Override
    public Set<String> awaited() {
      return shown.awaited();
    }

    @Override
    public void first(String basePath, List<Output> pages, List<Problem> problems) {
      update(basePath, pages, path -> false, problems);
    }

    @Override
    public void rendered(String basePath, List<Output> pages, List<Problem> problems) {
      rendered = true;
      update(
          basePath, pages, path -> path.endsWith(".html") || path.startsWith("assets/"), problems);
    }

    /** What was wrong before may still be, until all is checked; what is new is told at once. */
    private void update(
        String basePath, List<Output> pages, Predicate<String> gone, List<Problem> found) {
      Preview before = shown.current();
      Map<String, Output> files = new HashMap<>(before.files());
      files.keySet().removeIf(gone);
      files.putAll(byPath(pages));
      List<Problem> problems = found.isEmpty() ? before.problems() : found;
      show(basePath, files, problems, State.PARTIAL);
    }
  }

  private void show(
      String basePath, Map<String, Output> files, List<Problem> problems, State state) {
    long number = shown.current().number() + 1;
    shown.show(new Preview(number, basePath, files, assets(files), problems, state));
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
