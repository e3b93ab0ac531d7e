package org.concordance.model;

/** A name in bibliographic data, after CSL's name variables. */
public sealed interface Name {

  /** The name as one reads it: given name first. */
  String display();

  /** A person's name in its parts. */
  record Personal(String family, String given) implements Name {
    @Override
    public String display() {
      return given.isEmpty() ? family : given + " " + family;
    }
  }

  /** A name in one piece: a body's name. */
  record Literal(String literal) implements Name {
    @Override
    public String display() {
      return literal;
    }
  }

  /** A name as the curator typed it, not said to be a person's or a body's. */
  record Plain(String text) implements Name {
    @Override
    public String display() {
      return text;
    }
  }

  /** The name of an actor of the archive. */
  record OfActor(String actor, String display) implements Name {}
}
