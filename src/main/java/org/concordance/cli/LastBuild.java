package org.concordance.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.build.Built;
import org.concordance.cache.CacheFolder;
import org.concordance.cache.Footprint;
import org.concordance.model.Place;
import org.concordance.model.Problem;
import org.concordance.model.Severity;
import org.concordance.model.Sha256;
import org.concordance.publish.Publication;

/**
 * What the last build to a folder was made of, and what it said: where nothing of either has
 * changed since, the same build would do nothing but say it again.
 *
 * @param from a hash of all that it was made of: contents, options and program
 * @param site a hash of the folder as it was left, by {@link Footprint#ofTimes}
 * @param made what it made, in words
 * @param warnings what it warned of
 */
record LastBuild(String from, String site, String made, List<Problem> warnings) {

  /** A problem's severity, file, line, column, message and hint. */
  private static final int PARTS = 6;

  /** Reads what is kept; empty when there is nothing, or not all of it. */
  static Optional<LastBuild> read(CacheFolder kept, Path output) {
    return kept.whole(name(output)).flatMap(LastBuild::parse);
  }

  /**
   * Keeps what is to be known of a build that has just been published.
   *
   * @param from as it was before anything was read
   */
  static void keep(
      CacheFolder kept, String from, Path output, Built built, Publication publication) {
    Optional<String> site = Footprint.ofTimes(output);
    // Another run may have published to the folder since.
    if (site.isPresent() && publication.isIn(output)) {
      String made = Summary.made(built);
      kept.keep(name(output), new LastBuild(from, site.get(), made, built.warnings()).toString());
    }
  }

  /** Whether the folder is as the build left it. */
  boolean isStillThere(Path output) {
    return Footprint.ofTimes(output).equals(Optional.of(site));
  }

  private static String name(Path output) {
    String folder = output.toAbsolutePath().normalize().toString();
    return "built-" + Sha256.of(folder.getBytes(StandardCharsets.UTF_8)) + ".tsv";
  }

  private static Optional<LastBuild> parse(String text) {
    String[] lines = text.split("\n", -1);
    List<Problem> warnings = new ArrayList<>();
    try {
      for (int i = 3; i < lines.length - 1; i++) {
        String[] parts = lines[i].split("\t", -1);
        Place place = new Place(parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
        warnings.add(new Problem(Severity.valueOf(parts[0]), place, parts[4], parts[PARTS - 1]));
      }
      return Optional.of(new LastBuild(lines[0], lines[1], lines[2], warnings));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** The lines in which it is kept. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(from).append('\n').append(site).append('\n').append(made).append('\n');
    for (Problem one : warnings) {
      text.append(one.severity().name()).append('\t');
      text.append(one.place().file()).append('\t');
      text.append(one.place().line()).append('\t').append(one.place().column()).append('\t');
      text.append(one.message()).append('\t').append(one.hint()).append('\n');
    }
    return text.toString();
  }
}
