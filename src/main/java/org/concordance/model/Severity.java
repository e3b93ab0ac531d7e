package org.concordance.model;

/**
 * How much a problem weighs: an error stops the build, a warning does so only when strict, and a
 * note, which is advice, never.
 */
public enum Severity implements Worded {
  ERROR("error"),
  WARNING("warning"),
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
