package org.concordance.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.model.Output;
import org.concordance.model.Sha256;
import org.concordance.reuse.Reuse;
import org.concordance.syntax.JsonText;

/**
 * The files of an index: scripts that hand over data by calling one function, since a page that is
 * opened from disk may load nothing else.
 */
final class ScriptFiles {

  private static final String FOLDER = "search/";
  private static final int DIGITS = 16;

  private final boolean large;
  private final Reuse reuse;
  private final SortedMap<String, Output> files = new TreeMap<>();
  private final SortedMap<String, String> hashes = new TreeMap<>();

  /**
   * No files yet.
   *
   * @param large whether they are to be held packed
   * @param reuse files that the build before has packed
   */
  ScriptFiles(boolean large, Reuse reuse) {
    this.large = large;
    this.reuse = reuse;
  }

  /** Adds the only file of its kind. */
  void add(String kind, Object data) {
    addFile(kind + ".js", call(kind, 0, JsonText.inScript(data)));
  }

  /**
   * Adds one of several files of a kind.
   *
   * @param number its number, from 0
   * @param json the data
   */
  void add(String kind, int number, String json) {
    addFile(kind + number + ".js", call(kind, number, json));
  }

  /**
   * Adds the list of all that the index tells, each thing by a hash: an index of before may stay in
   * the site while this one tells all that it told. What was withdrawn must be gone.
   *
   * @param told each thing that a search could bring to light
   */
  void addContents(Stream<String> told) {
    String lines =
        told.map(one -> Sha256.of(Output.utf8(one)).substring(0, DIGITS) + "\n")
            .sorted()
            .distinct()
            .collect(Collectors.joining());
    addFile("contents.txt", lines);
  }

  private void addFile(String name, String text) {
    Output file = Output.text(name, text);
    String hash = Sha256.of(file.bytes());
    hashes.put(name, hash);
    files.put(name, large ? reuse.of(ScriptFiles.class, name, hash, same -> file.packed()) : file);
  }

  private static String call(String kind, int number, String json) {
    return "addSearch(" + JsonText.inScript(kind) + "," + number + "," + json + ");\n";
  }

  /** All files at their paths: in a folder named after what they hold, and what names it. */
  List<Output> outputs() {
    String all =
        hashes.entrySet().stream()
            .map(file -> file.getValue() + "  " + file.getKey() + "\n")
            .collect(Collectors.joining());
    String generation = Sha256.of(Output.utf8(all)).substring(0, DIGITS);
    List<Output> outputs =
        files.values().stream()
            .map(file -> file.at(FOLDER + generation + "/" + file.path()))
            .collect(Collectors.toList());
    String script = call("current", 0, JsonText.inScript(generation));
    outputs.add(Output.text(FOLDER + "current.js", script));
    return outputs;
  }
}
