package org.concordance.ledger;

import org.concordance.model.Lazy;

/**
 * What is recorded of a text as a whole.
 *
 * @param changes how many {@code changes} the reading told of when the text was last found revised
 * @param announced the text at that time: what differs from it in substance has to be told
 * @param hash of the very text that was published last
 */
public record WholeText(int changes, Lazy<Fingerprint> announced, Lazy<String> hash) {

  /** What a ledger says. */
  static WholeText recorded(int changes, Fingerprint announced, String hash) {
    return new WholeText(changes, Lazy.known(announced), Lazy.known(hash));
  }

  /**
   * The text as it is published now, and everything told.
   *
   * @param words its words, those of the title included
   * @param identity what makes it the very same text
   */
  public static WholeText of(int changes, Lazy<String> words, String identity) {
    return new WholeText(
        changes, Lazy.of(() -> Fingerprint.ofText(words.get())), lazyHash(identity));
  }

  private static Lazy<String> lazyHash(String identity) {
    return Lazy.of(() -> Passage.hash(identity));
  }

  /** The same, with another text published and nothing told. */
  public WholeText withPublished(String identity) {
    return new WholeText(changes, announced, lazyHash(identity));
  }

  /** Whether this very text was published last. */
  public boolean isOf(String identity) {
    return hash.get().equals(Passage.hash(identity));
  }
}
