package org.concordance.advice;

import org.concordance.model.Worded;

/**
 * What a piece of advice is about. A curator who has looked and disagrees writes the word into the
 * file's front matter: {@code # fine: date}.
 */
public enum Matter implements Worded {
  /** A record that nothing refers to. */
  ORPHAN("orphan"),
  /** A name that does nothing. */
  NAME("name"),
  /** A reading without topics. */
  TOPICS("topics"),
  /** Two readings of one work, or two records of one thing. */
  DUPLICATE("duplicate"),
  /** A date that can hardly be. */
  DATE("date"),
  /** A summary that says little. */
  SUMMARY("summary"),
  /** An image whose words say nothing. */
  IMAGE("image"),
  /** A link to elsewhere. */
  LINK("link"),
  /** A source without a snapshot. */
  SNAPSHOT("snapshot");

  private final String word;

  Matter(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
