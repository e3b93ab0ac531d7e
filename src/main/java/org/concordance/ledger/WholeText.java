package org.concordance.ledger;

/**
 * What is recorded of a text as a whole.
 *
 * @param changes how many {@code changes} the reading told of when the text was last found revised
 * @param announced the text at that time: what differs from it in substance has to be told
 * @param hash of the very text that was published last
 */
public record WholeText(int changes, Fingerprint announced, String hash) {

  /**
   * The text as it is published now, and everything told.
   *
   * @param words its words, those of the title included
   * @param identity what makes it the very same text
   */
  public static WholeText of(int changes, String words, String identity) {
    return new WholeText(changes, Fingerprint.ofText(words), Passage.hash(identity));
  }

  /** The same, with another text published and nothing told. */
  public WholeText withPublished(String identity) {
    return new WholeText(changes, announced, Passage.hash(identity));
  }

  /** Whether this very text was published last. */
  public boolean isOf(String identity) {
    return hash.equals(Passage.hash(identity));
  }
}
