package org.concordance.model;

/** Where a reading stands between writing and withdrawal. */
public enum Status implements Worded {
  DRAFT("draft"),
  PUBLISHED("published"),
  WITHDRAWN("withdrawn");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
