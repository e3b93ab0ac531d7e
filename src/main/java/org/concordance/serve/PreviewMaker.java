package org.concordance.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.concordance.build.BuildOptions;
import org.concordance.build.Built;
import org.concordance.build.Progress;
import org.concordance.build.Rebuilder;
import org.concordance.model.ContentException;
import org.concordance.model.Output;
import org.concordance.model.Problem;
import org.concordance.model.Sha256;
import org.concordance.serve.Preview.State;

/**
 * Makes the site again and again, each time from what it was the time before. Of an archive with
 * mistakes it shows as much as can be made, and else what was there.
 */
final class PreviewMaker {

  private static final String ASSETS = "assets/";

  private final Rebuilder rebuilder;
  private final Shown shown;

  /**
   * A maker of previews.
   *
   * @param options what to make
   * @param shown is given each preview: the pages that are looked at, all pages, then all files
   */
  PreviewMaker(BuildOptions options, Shown shown) {
    this.rebuilder = new Rebuilder(options);
    this.shown = shown;
  }

  /** Makes the site as its files are now, and tells what came of it. */
  Preview make() {
    Pages pages = new Pages();
    try {
      Built built = rebuilder.make(pages);
      String basePath = built.archive().config().basePath();
      List<Output> outputs = built.outputs();
      show(basePath, Map.of(), byPath(outputs), assets(outputs), built.warnings(), State.WHOLE);
    } catch (ContentException e) {
      Preview before = shown.current();
      State state = pages.rendered ? State.WHOLE : State.OLD;
      show(before.basePath(), before.fresh(), before.files(), before.assets(), e.problems(), state);
    }
    return shown.current();
  }

  /** Citations formatted so far, by their keys. */
  SortedMap<String, String> citations() {
    return rebuilder.citations();
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
      Preview before = shown.current();
      // The site's files, which are many, are not copied while somebody waits.
      Map<String, Output> fresh = new HashMap<>(before.fresh());
      fresh.putAll(byPath(pages));
      String assets = pages.isEmpty() ? before.assets() : assets(pages);
      show(basePath, fresh, before.files(), assets, told(problems), State.PARTIAL);
    }

    @Override
    public void rendered(String basePath, List<Output> pages, List<Problem> problems) {
      rendered = true;
      Map<String, Output> files = new HashMap<>(shown.current().files());
      files.keySet().removeIf(path -> path.endsWith(".html") || path.startsWith(ASSETS));
      files.putAll(byPath(pages));
      show(basePath, Map.of(), files, assets(pages), told(problems), State.PARTIAL);
    }

    /** What was wrong before may still be, until all is checked; what is new is told at once. */
    private List<Problem> told(List<Problem> found) {
      return found.isEmpty() ? shown.current().problems() : found;
    }
  }

  private void show(
      String basePath,
      Map<String, Output> fresh,
      Map<String, Output> files,
      String assets,
      List<Problem> problems,
      State state) {
    long number = shown.current().number() + 1;
    shown.show(new Preview(number, basePath, fresh, files, assets, problems, state));
  }

  private static Map<String, Output> byPath(List<Output> outputs) {
    Map<String, Output> files = new HashMap<>();
    outputs.forEach(output -> files.putIfAbsent(output.path(), output));
    return files;
  }

  /** A hash of what all pages load. */
  private static String assets(List<Output> outputs) {
    StringBuilder all = new StringBuilder();
    outputs.stream()
        .filter(output -> output.path().startsWith(ASSETS))
        .sorted(Comparator.comparing(Output::path))
        .forEach(output -> all.append(output.path()).append(Sha256.of(output.bytes())));
    return Sha256.of(Output.utf8(all.toString()));
  }
}
