package org.concordance.model;

/** How an actor takes part in a reading. */
public enum Role implements Worded {
  /** Wrote the original. Taken from {@code source}, never written under {@code actors}. */
  AUTHOR("author"),
  /** Edited the original. Taken from {@code source}. */
  EDITOR("editor"),
  /** Published the original, or is the periodical that it stands in. Taken from {@code source}. */
  PUBLISHER("publisher"),
  /** The reading is about the actor. */
  SUBJECT("subject"),
  /** The actor's words are quoted. */
  QUOTED("quoted"),
  /** The actor is named, and no more. */
  MENTIONED("mentioned");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** Whether it is a part in making the original, and not in what the original says. */
  public boolean madeIt() {
    return switch (this) {
      case AUTHOR, EDITOR, PUBLISHER -> true;
      case SUBJECT, QUOTED, MENTIONED -> false;
    };
  }

  @Override
  public String word() {
    return word;
  }
}
