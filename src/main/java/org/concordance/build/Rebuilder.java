package org.concordance.build;

import java.util.SortedMap;
import java.util.TreeMap;
import org.concordance.model.ContentException;
import org.concordance.reuse.Reuse;

/** Makes a site again and again, each time from what it was the time before. */
public final class Rebuilder {

  private final BuildOptions options;
  private Reuse reuse = Reuse.first();
  private SortedMap<String, String> citations;

  /** A maker of what the options say. */
  public Rebuilder(BuildOptions options) {
    this.options = options;
    this.citations = new TreeMap<>(options.reusable());
  }

  /**
   * Makes and checks the site as its files are now, and writes nothing.
   *
   * @param progress is told of each stage as it begins
   * @throws ContentException with every mistake of the content, when there is one
   */
  public Built make(Progress progress) {
    try {
      Built built = Pipeline.make(options.withReusable(citations), reuse, progress);
      reuse = reuse.next();
      citations = built.citations().reusable();
      return built;
    } catch (ContentException e) {
      reuse = reuse.again();
      throw e;
    }
  }

  /** Citations formatted so far, by their keys. */
  public SortedMap<String, String> citations() {
    return citations;
  }
}
