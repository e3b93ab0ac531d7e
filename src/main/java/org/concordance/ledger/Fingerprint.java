package org.concordance.ledger;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a text again, also after it was edited, without holding the text.
 *
 * @param hash twelve hexadecimal digits of a SHA-256
 * @param size how many shingles the text has
 * @param sample the lowest of the shingles' numbers, which are a fair sample of them, in order
 */
public record Fingerprint(String hash, int size, List<Integer> sample) {

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{12}):([1-9][0-9]{0,8}):((?:[A-Za-z0-9_-]{4})+)");

  private static final int WHOLE_SAMPLE = 128;

  /** From this likeness on, a passage counts as another one edited. */
  private static final double ENOUGH = 0.5;

  /** From this share on, one passage counts as being contained in another. */
  private static final double MOST_OF_IT = 0.8;

  /** Below this likeness, a text has changed in substance. */
  private static final double MUCH = 0.9;

  /** Of fewer shingles than this, a share says nothing. */
  private static final int FEW = 6;

  /** Shorter passages are contained in others by chance: about six words. */
  private static final int SHORT = 24;

  /** Copies the list. */
  public Fingerprint {
    sample = List.copyOf(sample);
  }

  static Fingerprint of(String hash, Shingles shingles, int sampleSize) {
    int[] sorted = shingles.sorted();
    List<Integer> sample = new ArrayList<>();
    for (int i = 0; i < Math.min(sampleSize, sorted.length); i++) {
      sample.add(sorted[i]);
    }
    return new Fingerprint(hash, sorted.length, sample);
  }

  /**
   * What is recorded of a text as a whole.
   *
   * @param identity what makes it the very same text
   * @param words its words
   */
  public static Fingerprint ofText(String identity, String words) {
    return of(Passage.hash(identity), Shingles.of(words), WHOLE_SAMPLE);
  }

  /** Whether a text differs from this one in nothing of substance, as far as one can count. */
  public boolean isMuchLike(String words) {
    return likeness(Shingles.of(words)) >= MUCH;
  }

  /** Whether a text is the very same. */
  public boolean isOf(String identity) {
    return hash.equals(Passage.hash(identity));
  }

  /** Reads what {@link #toString} prints; empty when it is something else. */
  static Optional<Fingerprint> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getUrlDecoder().decode(matcher.group(3));
    List<Integer> sample = new ArrayList<>();
    for (int i = 0; i < bytes.length; i += 3) {
      sample.add((bytes[i] & 0xFF) << 16 | (bytes[i + 1] & 0xFF) << 8 | bytes[i + 2] & 0xFF);
    }
    return Optional.of(
        new Fingerprint(matcher.group(1), Integer.parseInt(matcher.group(2)), sample));
  }

  /** How much two texts have in common: 0 for nothing, 1 for all. An estimate. */
  double likeness(Shingles other) {
    return Math.min(1, 2 * size * heldIn(other) / (size + other.size()));
  }

  /** The share of this text that another contains, from 0 to 1. An estimate. */
  private double heldIn(Shingles other) {
    return (double) sample.stream().filter(other::contains).count() / sample.size();
  }

  /**
   * The share of another text that this one contains, from 0 to 1. An estimate, which rests on the
   * part of the shingles that the sample covers.
   */
  private double holds(Shingles other) {
    int last = sample.size() == size ? Integer.MAX_VALUE : sample.get(sample.size() - 1);
    int looked = 0;
    int found = 0;
    for (int number : other.sorted()) {
      if (number > last) {
        break;
      }
      looked++;
      found += sample.contains(number) ? 1 : 0;
    }
    return looked < FEW ? 0 : (double) found / looked;
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
    byte[] bytes = new byte[3 * sample.size()];
    for (int i = 0; i < sample.size(); i++) {
      int number = sample.get(i);
      bytes[3 * i] = (byte) (number >>> 16);
      bytes[3 * i + 1] = (byte) (number >>> 8);
      bytes[3 * i + 2] = (byte) number;
    }
    return hash + ":" + size + ":" + Base64.getUrlEncoder().encodeToString(bytes);
  }
}
