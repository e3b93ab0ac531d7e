package org.concordance.mention;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands around a name: whether it is words of its own, and whether it is part of a longer
 * name of something else, as in South China Sea or Hunter Biden.
 */
final class Surroundings {

  /** Languages that write every noun with a capital, so that it says nothing of names. */
  private static final Set<String> NOUNS_IN_CAPITALS = Set.of("de", "lb", "nds", "gsw");

  private static final String BEFORE_A_SENTENCE = ".!?:;“”\"‘([—–•|";

  private static final char ZERO_WIDTH_SPACE = '\u200B';

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

  /** Whether a stretch of the text begins and ends where words do. */
  boolean areWords(int start, int end) {
    return beginsAt(beforeUnseen(start), text.codePointAt(start))
        && endsAt(afterUnseen(end), text.codePointBefore(end));
  }

  /** Soft hyphens, marks of direction and the like: words go on across them. */
  private static boolean isUnseen(char c) {
    return Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_SPACE;
  }

  private int beforeUnseen(int start) {
    int at = start;
    while (at > 0 && isUnseen(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int afterUnseen(int end) {
    int at = end;
    while (at < text.length() && isUnseen(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean beginsAt(int start, int first) {
    if (start == 0) {
      return true;
    }
    int before = text.codePointBefore(start);
    if (isWrittenTogether(first)) {
      return !isOfSameWord(before, first);
    }
    return !isOfWord(before) && !(isJoint(before) && start > 1 && isLetterBefore(start - 1));
  }

  private boolean endsAt(int end, int last) {
    if (end == text.length()) {
      return true;
    }
    int next = text.codePointAt(end);
    if (isWrittenTogether(last)) {
      return !isOfSameWord(next, last);
    }
    if (isHangul(next) || isHangul(last) && Character.isLetter(next)) {
      return true;
    }
    boolean joined =
        isJoint(next)
            && end + 1 < text.length()
            && Character.isLetterOrDigit(text.codePointAt(end + 1));
    return !isOfWord(next) && !joined;
  }

  private boolean isLetterBefore(int at) {
    return Character.isLetterOrDigit(text.codePointBefore(at));
  }

  /** Letters and figures of scripts with spaces, and what stands with them: US$ is no country. */
  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) && !isWrittenTogether(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || c == '_';
  }

  /** What joins letters to one word, such as an address or AT&amp;T. */
  private static boolean isJoint(int c) {
    return ".@&_".indexOf(c) >= 0;
  }

  /** Scripts that put no spaces between words. */
  private static boolean isWrittenTogether(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }

  /**
   * Whether two characters of such a script make one word, so far as one can see: two of Katakana,
   * and of Han but in Chinese, where every word is written with it.
   */
  private boolean isOfSameWord(int neighbour, int own) {
    Character.UnicodeScript script = Character.UnicodeScript.of(own);
    boolean tells =
        script == Character.UnicodeScript.KATAKANA
            || script == Character.UnicodeScript.HAN && !language.equals("zh");
    return tells && (Character.UnicodeScript.of(neighbour) == script || neighbour == 'ー');
  }

  /** Particles follow a word of Korean without a space. */
  private static boolean isHangul(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
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
    String after = wordFrom(afterSpaces(end));
    String before = wordTo(beforeSpaces(start));
    return Stream.of(after, before)
        .filter(word -> word.matches("(19|20)\\d\\d"))
        .mapToInt(Integer::parseInt)
        .findFirst();
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
