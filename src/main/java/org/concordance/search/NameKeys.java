package org.concordance.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The beginnings under which a name is found: from each of its words on. */
final class NameKeys {

  /**
   * A name begins at so many of its words or characters at most: a line for each holds it whole.
   */
  private static final int MOST = 32;

  private NameKeys() {}

  /** The keys of a name, sorted. */
  static Set<String> of(String name) {
    List<Run> runs = Runs.of(name);
    return runs.stream().anyMatch(Run::isCjk) ? ofCjk(name) : ofWords(runs);
  }

  /** The key of a name from its first word on; empty for one without words. */
  static String whole(String name) {
    List<Run> runs = Runs.of(name);
    return runs.stream().anyMatch(Run::isCjk) ? plain(name) : ofParts(runs);
  }

  private static String ofParts(List<Run> runs) {
    return runs.stream()
        .flatMap(run -> run.parts().stream())
        .map(Part::folded)
        .collect(Collectors.joining(" "));
  }

  private static Set<String> ofWords(List<Run> runs) {
    List<String> parts = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    for (Run run : runs) {
      run.parts().forEach(part -> parts.add(part.folded()));
      joined.add(run.joined());
    }
    Set<String> keys = new TreeSet<>();
    addFrom(parts, keys);
    addFrom(joined, keys);
    return keys;
  }

  private static void addFrom(List<String> words, Set<String> keys) {
    for (int i = 0; i < Math.min(words.size(), MOST); i++) {
      if (i == 0 || !Tokens.STOP_WORDS.contains(words.get(i))) {
        keys.add(String.join(" ", words.subList(i, words.size())));
      }
    }
  }

  private static String plain(String name) {
    return NameLine.onOneLine(
        Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
  }

  private static Set<String> ofCjk(String name) {
    String text = plain(name);
    Set<String> keys = new TreeSet<>();
    for (int i = 0; i < text.length() && keys.size() < MOST; i = text.offsetByCodePoints(i, 1)) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        keys.add(text.substring(i));
      }
    }
    return keys;
  }
}
