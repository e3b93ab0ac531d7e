package org.concordance.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is to be written when an archive moves to another program.
 *
 * @param files new texts by their paths, of files that are as they came or were not there before
 * @param kept the files that the curator has changed, and that differ from those of the program
 */
public record Renewal(SortedMap<String, String> files, List<String> kept) {

  public Renewal {
    files = new TreeMap<>(files);
    kept = List.copyOf(kept);
  }

  /**
   * Finds out what to write. What was deleted stays deleted; what came with no program before is
   * new.
   *
   * @param texts gives the text of a file of the archive
   * @return empty when the archive has no file that names its program
   */
  public static Optional<Renewal> of(Program program, Function<String, Optional<String>> texts) {
    return texts
        .apply(Pin.PATH)
        .map(pin -> of(program, Pin.hashes(pin), texts))
        .map(
            renewal -> {
              SortedMap<String, String> files = new TreeMap<>(renewal.files());
              files.put(Pin.PATH, NewArchive.pin(program));
              return new Renewal(files, renewal.kept());
            });
  }

  private static Renewal of(
      Program program, Map<String, String> before, Function<String, Optional<String>> texts) {
    SortedMap<String, String> files = new TreeMap<>();
    List<String> kept = new ArrayList<>();
    NewArchive.tools(program)
        .forEach(
            (path, text) -> {
              Optional<String> now = texts.apply(path).map(Pin::hash);
              Optional<String> came = Optional.ofNullable(before.get(path));
              if (now.equals(came)) {
                files.put(path, text);
              } else if (now.isPresent() && !now.get().equals(Pin.hash(text))) {
                kept.add(path);
              }
            });
    return new Renewal(files, kept);
  }
}
