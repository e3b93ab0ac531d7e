package org.concordance.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The forms under which a text can be found.
 *
 * <p>A word is found without regard to case and diacritics; one with hyphens by its parts and in
 * one; an acronym in capitals too, so that WHO is not "who"; CJK characters in pairs.
 *
 * @param list the forms, in the order of their positions
 * @param length how many positions the text takes
 */
record Tokens(List<Token> list, int length) {

  /** Words that are everywhere; they take a position, and are not indexed. */
  static final Set<String> STOP_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had",
          "has", "have", "in", "into", "is", "it", "its", "of", "on", "or", "such", "that", "the",
          "their", "there", "these", "this", "those", "to", "was", "were", "which", "with");

  /** In UTF-16 code units; what is longer is no word. */
  static final int LONGEST = 64;

  /** A headline has at least so many words in capitals. */
  private static final int HEADLINE_WORDS = 3;

  /** One of which is longer than this; acronyms in a row are no headline. */
  private static final int ACRONYM_LETTERS = 6;

  /** The forms of a text. */
  static Tokens of(String text) {
    List<Token> tokens = new ArrayList<>();
    int length = add(text, 0, tokens);
    return new Tokens(tokens, length);
  }

  /**
   * Adds the forms of a text.
   *
   * @param first the position at which it begins
   * @return how many positions it takes
   */
  static int add(String text, int first, List<Token> tokens) {
    List<Run> runs = Runs.of(text);
    BitSet headlines = headlines(runs);
    int position = first;
    int part = 0;
    for (Run run : runs) {
      if (run.isCjk()) {
        addPairs(run.characters(), position, tokens);
        position += run.characters().size();
      } else {
        addWord(run, position, headlines, part, tokens);
        position += run.parts().size();
        part += run.parts().size();
      }
    }
    return position - first;
  }

  private static void addPairs(List<String> characters, int position, List<Token> tokens) {
    if (characters.size() == 1) {
      tokens.add(new Token(characters.get(0), position));
    }
    for (int i = 0; i + 1 < characters.size(); i++) {
      tokens.add(new Token(characters.get(i) + characters.get(i + 1), position + i));
    }
  }

  private static void addWord(
      Run word, int position, BitSet headlines, int number, List<Token> tokens) {
    List<Part> parts = word.parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (!STOP_WORDS.contains(part.folded())) {
        addForm(part.folded(), position + i, tokens);
      }
      Optional<String> acronym = part.acronym();
      if (acronym.isPresent() && !headlines.get(number + i)) {
        addForm(acronym.get(), position + i, tokens);
      }
      if (i == 0 && parts.size() > 1) {
        addForm(word.joined(), position, tokens);
      }
    }
  }

  private static void addForm(String form, int position, List<Token> tokens) {
    if (form.length() <= LONGEST) {
      tokens.add(new Token(form, position));
    }
  }

  /** Which parts of words, counted through the text, stand in a headline. */
  private static BitSet headlines(List<Run> runs) {
    BitSet headlines = new BitSet();
    int part = 0;
    Capitals capitals = new Capitals();
    for (Run run : runs) {
      if (run.isCjk()) {
        capitals.end(part, part, headlines);
      }
      for (Part one : run.parts()) {
        if (one.isInCapitals()) {
          capitals.add(one.letters());
        } else {
          capitals.end(part, part + 1, headlines);
        }
        part++;
      }
    }
    capitals.end(part, part, headlines);
    return headlines;
  }

  /** Words in a row without a small letter. */
  private static final class Capitals {

    private int start;
    private int words;
    private boolean hasLong;

    /** Adds a word with so many letters; a number has none, and is no word. */
    void add(int letters) {
      words += letters > 0 ? 1 : 0;
      hasLong |= letters > ACRONYM_LETTERS;
    }

    /** Ends the row before a part, and begins another. */
    void end(int end, int next, BitSet headlines) {
      if (words >= HEADLINE_WORDS && hasLong) {
        headlines.set(start, end);
      }
      start = next;
      words = 0;
      hasLong = false;
    }
  }
}
