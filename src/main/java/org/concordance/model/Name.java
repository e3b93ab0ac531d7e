package org.concordance.model;

/** A name in bibliographic data, after CSL's name variables. */
public sealed interface Name {

  /** The name as one reads it: given name first, but for names in East Asian scripts. */
  String display();

  /** A person's name in its parts; the given names may end in a comma and a suffix. */
  record Personal(String family, String given) implements Name {
    @Override
    public String display() {
      if (given.isEmpty()) {
        return family;
      }
      if (isEastAsian(family)) {
        return family + given;
      }
      int comma = given.indexOf(',');
      return comma < 0
          ? given + " " + family
          : given.substring(0, comma) + " " + family + given.substring(comma);
    }

    /** Chinese, Japanese and Korean names in their own scripts begin with the family's. */
    private static boolean isEastAsian(String name) {
      return switch (Character.UnicodeScript.of(name.codePointAt(0))) {
        case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO -> true;
        default -> false;
      };
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
