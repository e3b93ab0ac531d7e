package org.concordance.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.concordance.model.NormalForm;
import org.concordance.model.Sha256;

/**
 * A passage of a text, by what its words are: case, punctuation, and the forms in which Unicode can
 * write a letter make no difference.
 */
public final class Passage {

  private static final int DIGITS = 12;
  private static final int SAMPLE = 32;

  private final String words;
  private final String hash;

  private Passage(String words) {
    this.words = words;
    this.hash = hash(words);
  }

  /** The passage with that text. */
  public static Passage of(String text) {
    String words = words(text);
    return new Passage(words.isEmpty() ? text.strip() : words);
  }

  /** Whether there is nothing that could be told apart. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Twelve hexadecimal digits that another passage does not have. */
  public String hash() {
    return hash;
  }

  /** The words, in lower case, with single spaces between them. */
  public String words() {
    return words;
  }

  /** Everything that the passage consists of, for comparing it with a fingerprint. */
  Shingles shingles() {
    return Shingles.of(words);
  }

  /** What is recorded of the passage. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(hash, shingles(), SAMPLE);
  }

  /** The first twelve hexadecimal digits of the SHA-256 of a text. */
  public static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private static String words(String text) {
    // The words take no more room than the text, so they are written over it.
    char[] words = NormalForm.of(text).toLowerCase(Locale.ROOT).toCharArray();
    int length = 0;
    boolean gap = false;
    for (int i = 0; i < words.length; ) {
      int c = words[i] < 128 ? words[i] : Character.codePointAt(words, i);
      int size = Character.charCount(c);
      if (isPartOfWord(c)) {
        if (gap && length > 0) {
          words[length++] = ' ';
        }
        for (int end = i + size; i < end; i++) {
          words[length++] = words[i];
        }
        gap = false;
      } else {
        i += size;
        gap = true;
      }
    }
    return new String(words, 0, length);
  }

  private static boolean isPartOfWord(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
