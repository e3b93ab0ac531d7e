package org.concordance.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.concordance.syntax.JsonText;

/** Writes words with their postings, and beside them, for phrases, their positions. */
final class WordFiles {

  private final ScriptFiles files;
  private final Shards words;
  private final StringBuilder positions = new StringBuilder();
  private int shard = -1;

  private WordFiles(ScriptFiles files) {
    this.files = files;
    this.words = new Shards(files, "w");
  }

  /**
   * Adds the files.
   *
   * @param forms every form with its group
   * @param measures where the fields of each document are
   * @return the first form of each
   */
  static List<String> add(
      SortedMap<String, Group> forms, List<Document.Measure> measures, ScriptFiles files) {
    WordFiles writer = new WordFiles(files);
    Weights weights = Weights.of(measures.stream().map(Document.Measure::lengths).toList());
    for (Map.Entry<String, Group> entry : forms.entrySet()) {
      writer.add(entry.getKey(), entry.getValue(), measures, weights);
    }
    writer.endPositions();
    return writer.words.finish();
  }

  private void add(String form, Group group, List<Document.Measure> measures, Weights weights) {
    List<String> all = group.forms();
    String head = all.get(0);
    if (!form.equals(head)) {
      addWord(form, form + "\t>" + head);
      return;
    }
    Group.Lines lines = group.lines(measures, weights);
    String others = String.join(" ", all.subList(1, all.size()));
    addWord(form, form + "\t" + others + "\t" + lines.postings());
    positions.append(positions.length() == 0 ? "" : "\n");
    positions.append(form).append('\t').append(lines.positions());
  }

  private void addWord(String form, String line) {
    if (words.add(form, line)) {
      endPositions();
      shard++;
    }
  }

  /** Positions stand in the file with the same number as the word. */
  private void endPositions() {
    if (shard >= 0) {
      files.add("p", shard, JsonText.inScript(positions.toString()));
      positions.setLength(0);
    }
  }
}
