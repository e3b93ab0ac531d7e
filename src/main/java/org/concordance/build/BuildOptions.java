package org.concordance.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.concordance.model.Extent;

/**
 * What a build is to do.
 *
 * @param source the content folder
 * @param settings stands in for the text of {@code archive.yaml}, which is about to be changed
 * @param baseUrl stands in for the {@code url} of {@code archive.yaml}; ends in {@code /}
 * @param drafts whether drafts are published
 * @param records whether what is published is going to be recorded
 * @param reusable citations formatted in an earlier build, by their keys
 * @param strict whether warnings stop the build
 * @param extent how much of the site is made
 */
public record BuildOptions(
    Path source,
    Optional<String> settings,
    Optional<String> baseUrl,
    boolean drafts,
    boolean records,
    Map<String, String> reusable,
    boolean strict,
    Extent extent) {

  /** A build of what is to be published, as the content says. */
  public static BuildOptions of(Path source, boolean strict) {
    return new BuildOptions(
        source, Optional.empty(), Optional.empty(), false, false, Map.of(), strict, Extent.WHOLE);
  }

  /** The same for another place. */
  public BuildOptions at(Optional<String> url) {
    return new BuildOptions(source, settings, url, drafts, records, reusable, strict, extent);
  }

  /** The same with drafts, or without. */
  public BuildOptions withDrafts(boolean included) {
    return new BuildOptions(source, settings, baseUrl, included, records, reusable, strict, extent);
  }

  /** The same, with citations of an earlier build. */
  public BuildOptions withReusable(Map<String, String> citations) {
    return new BuildOptions(source, settings, baseUrl, drafts, records, citations, strict, extent);
  }

  /** The same with more of the site, or with less. */
  public BuildOptions of(Extent other) {
    return new BuildOptions(source, settings, baseUrl, drafts, records, reusable, strict, other);
  }

  /**
   * The same, to be recorded.
   *
   * @param text another text of {@code archive.yaml}, if it is about to be changed
   */
  public BuildOptions toBeRecorded(Optional<String> text) {
    return new BuildOptions(source, text, baseUrl, drafts, true, reusable, strict, extent);
  }
}
