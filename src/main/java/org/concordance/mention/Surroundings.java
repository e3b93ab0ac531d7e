package org.concordance.mention;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands around a name: whether it is part of a longer name of something else, as in South
 * China Sea or Hunter Biden, and what else tells that it is another's.
 */
final class Surroundings {

  /** Languages that write every noun with a capital, so that it says nothing of names. */
  private static final Set<String> NOUNS_IN_CAPITALS = Set.of("de", "lb", "nds", "gsw");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private static final String BEFORE_A_SENTENCE = ".!?:;“”\"‘([—–•|";

  private final String text;
  private final String language;

  /**
   * A text.
   *
   * @param language its language, as a BCP 47 tag
   */
  Surroundings(String text, String language) {
    this.text = text;
    this.language = language.split("-", 2)[0];
  }

  /**
   * Whether the name is part of a longer one. The full name of a person never is.
   *
   * @param others where other names begin and end in the text
   */
  boolean goesOn(Spelling name, int start, int end, Edges others) {
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    boolean full = name.isPerson() && !name.isOneWord();
    if (!capital || full || NOUNS_IN_CAPITALS.contains(language)) {
      return false;
    }
    return goesOnAfter(end, others)
        || name.isOneWord() && !name.isAcronym() && goesOnBefore(name, start, others)
        || !name.isPerson() && isOfAnother(start, others);
  }

  /** Whether names begin and end at places of the text. */
  interface Edges {
    /** Whether a name begins there. */
    boolean begins(int at);

    /** Whether a name ends there. */
    boolean ends(int at);
  }

  /** Whether it is the end of a word with a hyphen, as in missile-defence cooperation. */
  boolean endsCompound(int start) {
    return start > 1
        && text.charAt(start - 1) == '-'
        && Character.isLetter(text.codePointBefore(start - 1))
        && !Character.isUpperCase(text.codePointAt(start));
  }

  /** The year that stands right before or after a name, if there is one. */
  OptionalInt year(int start, int end) {
    OptionalInt after = year(wordFrom(afterSpaces(end)));
    return after.isPresent() ? after : year(wordTo(beforeSpaces(start)));
  }

  private static OptionalInt year(String word) {
    return word.length() == 4 && YEAR.matcher(word).matches()
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /** Whether the name is in the possessive: what follows belongs to it. */
  boolean isPossessive(int end) {
    return text.startsWith("’s", end) || text.startsWith("'s", end);
  }

  private boolean goesOnAfter(int end, Edges others) {
    int next = afterSpaces(end);
    if (next == end || others.begins(next)) {
      return false;
    }
    String word = wordFrom(next);
    return isCapitalised(word)
        && !EnglishWords.isSmall(word)
        && !EnglishWords.isOfCalendar(word)
        && !EnglishWords.isTitle(word);
  }

  private boolean goesOnBefore(Spelling name, int start, Edges others) {
    int before = beforeSpaces(start);
    boolean hyphen = name.isPerson() && start > 0 && text.charAt(start - 1) == '-';
    if (hyphen) {
      return isCapitalised(wordTo(start - 1));
    }
    return before < start && !others.ends(before) && isPartOfName(before);
  }

  /** Whether the word that ends there begins with a capital because it belongs to a name. */
  private boolean isPartOfName(int end) {
    String word = wordTo(end);
    if (!isCapitalised(word) || EnglishWords.isTitle(word) || EnglishWords.isOfCalendar(word)) {
      return false;
    }
    return language.equals("en")
        ? !EnglishWords.isSmall(word)
        : !beginsSentence(end - word.length());
  }

  /** Whether the name is what something else is called after: Bank of Japan, but not of a title. */
  private boolean isOfAnother(int start, Edges others) {
    int end = beforeSpaces(start);
    if (wordTo(end).equals("the")) {
      end = beforeSpaces(end - 3);
    }
    if (end == start || !wordTo(end).equals("of")) {
      return false;
    }
    int owner = beforeSpaces(end - 2);
    String word = wordTo(owner);
    return isPartOfName(owner) && !others.ends(owner) && !beginsSentence(owner - word.length());
  }

  private boolean beginsSentence(int start) {
    int end = beforeSpaces(start);
    return end == 0 || BEFORE_A_SENTENCE.indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean isSpaceInLine(char c) {
    return Spelling.isSpace(c) && c != Names.LINE_BREAK;
  }

  private int afterSpaces(int from) {
    int at = from;
    while (at < text.length() && isSpaceInLine(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int beforeSpaces(int from) {
    int at = from;
    while (at > 0 && isSpaceInLine(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private String wordFrom(int start) {
    int end = start;
    while (end < text.length() && isInWord(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private String wordTo(int end) {
    int start = end;
    while (start > 0 && isInWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || Character.isSurrogate(c);
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
