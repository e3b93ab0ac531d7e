package org.concordance.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a text again, also after it was edited, without holding the text.
 *
 * @param hash twelve hexadecimal digits of a SHA-256
 * @param size how many shingles the text has
 * @param sample the lowest of the shingles' numbers, which are a fair sample of them, in order: 24
 *     bits each, in the URL's Base64
 */
public record Fingerprint(String hash, int size, String sample) {

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{12}):([1-9][0-9]{0,8}):((?:[A-Za-z0-9_-]{4})+)");

  private static final int BYTES = 3;
  private static final int WHOLE_SAMPLE = 256;

  /** From this likeness on, a passage counts as another one edited. */
  private static final double ENOUGH = 0.5;

  /** From this share on, one passage counts as being contained in another. */
  private static final double MOST_OF_IT = 0.8;

  /** Below this likeness, a text has changed in substance. */
  private static final double MUCH = 0.97;

  /** Of fewer shingles than this, a share says nothing. */
  private static final int FEW = 6;

  /** Shorter passages are contained in others by chance: about six words. */
  private static final int SHORT = 24;

  static Fingerprint of(String hash, Shingles shingles, int sampleSize) {
    int count = Math.min(sampleSize, shingles.size());
    byte[] bytes = new byte[BYTES * count];
    for (int i = 0; i < count; i++) {
      int number = shingles.sorted()[i];
      bytes[BYTES * i] = (byte) (number >>> 16);
      bytes[BYTES * i + 1] = (byte) (number >>> 8);
      bytes[BYTES * i + 2] = (byte) number;
    }
    return new Fingerprint(hash, shingles.size(), Base64.getUrlEncoder().encodeToString(bytes));
  }

  /** The numbers of the sample, in order. */
  private int[] numbers() {
    byte[] bytes = Base64.getUrlDecoder().decode(sample);
    int[] numbers = new int[bytes.length / BYTES];
    for (int i = 0; i < numbers.length; i++) {
      int at = BYTES * i;
      numbers[i] = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
    }
    return numbers;
  }

  /** What is recorded of the words of a text as a whole. */
  static Fingerprint ofText(String words) {
    return of(Passage.hash(words), Shingles.of(words), WHOLE_SAMPLE);
  }

  /** Whether a text differs from this one in nothing of substance, as far as one can count. */
  public boolean isMuchLike(String words) {
    return hash.equals(Passage.hash(words)) || likeness(Shingles.of(words)) >= MUCH;
  }

  /** Reads what {@link #toString} prints; empty when it is something else. */
  static Optional<Fingerprint> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Fingerprint(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)));
  }

  /** How much two texts have in common: 0 for nothing, 1 for all. An estimate. */
  double likeness(Shingles other) {
    return Math.min(1, 2 * size * heldIn(other) / (size + other.size()));
  }

  /** The share of this text that another contains, from 0 to 1. An estimate. */
  private double heldIn(Shingles other) {
    int[] numbers = numbers();
    return (double) Arrays.stream(numbers).filter(other::contains).count() / numbers.length;
  }

  /**
   * The share of another text that this one contains, from 0 to 1. An estimate, which rests on the
   * part of the shingles that the sample covers.
   */
  private double holds(Shingles other) {
    int[] numbers = numbers();
    int last = numbers.length == size ? Integer.MAX_VALUE : numbers[numbers.length - 1];
    int looked = 0;
    int found = 0;
    for (int number : other.sorted()) {
      if (number > last) {
        break;
      }
      looked++;
      found += Arrays.binarySearch(numbers, number) >= 0 ? 1 : 0;
    }
    return looked < FEW ? 0 : (double) found / looked;
  }

  /** Whether the text is too short for likeness to tell much. */
  public boolean isShort() {
    return size < SHORT;
  }

  /** Whether a passage may be this one after editing: changed, added to, or cut. */
  boolean mayBecome(Shingles edited) {
    return likeness(edited) >= ENOUGH
        || goneInto(edited)
        || edited.size() >= SHORT && holds(edited) >= MOST_OF_IT;
  }

  /** Whether a passage contains most of this one. */
  boolean goneInto(Shingles larger) {
    return size >= SHORT && heldIn(larger) >= MOST_OF_IT;
  }

  @Override
  public String toString() {
    return hash + ":" + size + ":" + sample;
  }
}
