package org.concordance.model;

/** A constant with a word of its own in front matter. */
public interface Worded {

  /** The word, as a curator writes it. */
  String word();
}
