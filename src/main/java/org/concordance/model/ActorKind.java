package org.concordance.model;

/** The kinds of actor, in the order in which they are listed. */
public enum ActorKind implements Worded {
  PERSON("person"),
  GOVERNMENT("government"),
  ORGANIZATION("organization"),
  PUBLICATION("publication");

  private final String word;

  ActorKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
