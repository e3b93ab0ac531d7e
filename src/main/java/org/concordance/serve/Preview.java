package org.concordance.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordance.model.Output;
import org.concordance.model.Problem;
import org.concordance.model.Sha256;

/**
 * What the server shows at one moment.
 *
 * @param number the moments are counted, from 0 before anything is made
 * @param basePath the path below which the site stands, with a {@code /} at both ends
 * @param fresh files that are made again, by their paths: those that somebody waited for
 * @param files the files of the site by their paths, where none is fresh
 * @param assets a hash of what all pages load
 * @param problems what is wrong, sorted by place
 * @param state how much of it is as its files are
 */
record Preview(
    long number,
    String basePath,
    Map<String, Output> fresh,
    Map<String, Output> files,
    String assets,
    List<Problem> problems,
    State state) {

  /** Before anything is made. */
  static final Preview NONE = new Preview(0, "/", Map.of(), Map.of(), "", List.of(), State.PARTIAL);

  /** How much of a preview is as the archive's files are. */
  enum State {
    /** Pages are, or those that are looked at; links are not checked yet, nor search made. */
    PARTIAL,
    /** All that can be made is made, and all is checked. */
    WHOLE,
    /** Nothing is: a mistake keeps pages from being made, and these are of before. */
    OLD
  }

  /** Copies the collections. */
  Preview {
    fresh = Map.copyOf(fresh);
    files = Map.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** The file at a path of the site; that of a folder is its page. */
  Optional<Output> file(String path) {
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return Optional.ofNullable(fresh.getOrDefault(file, files.get(file)));
  }

  /** What a page and all that it loads are: another text as soon as one of them is another. */
  String version(String path) {
    String page =
        file(path)
            .or(() -> file("404.html"))
            .map(output -> Sha256.of(output.bytes()))
            .orElse("nothing");
    return Sha256.of(Output.utf8(page + assets));
  }
}
