package org.concordance.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the words that a mistyped one can mean, by their beginnings and by their ends. */
final class Lexicon {

  private static final int SHORTEST = 3;

  private final SortedMap<String, Integer> words = new TreeMap<>();
  private final SortedMap<String, Integer> reversed = new TreeMap<>();

  /**
   * The lexicon of an index.
   *
   * @param forms every form with its group
   */
  Lexicon(SortedMap<String, Group> forms) {
    forms.forEach(this::add);
  }

  private void add(String form, Group group) {
    if (isWord(form)) {
      words.put(form, group.documents());
      reversed.put(reversed(form), group.documents());
    }
  }

  private static boolean isWord(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); letters++) {
      int c = form.codePointAt(i);
      if (!Characters.isLetter(c) || Characters.isCapital(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return letters >= SHORTEST;
  }

  /** By characters: half of a surrogate pair is no text. */
  private static String reversed(String form) {
    return new StringBuilder(form).reverse().toString();
  }

  /** Adds the files by beginnings, and tells the first word of each. */
  List<String> addWords(ScriptFiles files) {
    return add(files, "l", words);
  }

  /** Adds the files by ends, and tells the first reversed word of each. */
  List<String> addReversed(ScriptFiles files) {
    return add(files, "r", reversed);
  }

  private static List<String> add(
      ScriptFiles files, String kind, SortedMap<String, Integer> words) {
    Shards shards = new Shards(files, kind);
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      shards.add(word.getKey(), word.getKey() + "\t" + word.getValue());
    }
    return shards.finish();
  }
}
