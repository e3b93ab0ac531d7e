package org.concordance.cite;

import org.concordance.model.Name;

/**
 * A name in CSL's terms: of a person in parts, or of anybody in one piece.
 *
 * @param family the family name, with what stands before it; empty for a name in one piece
 * @param given the given names; may be empty
 * @param suffix what follows, such as "Jr."; may be empty
 * @param literal the name in one piece; empty for a person's
 */
public record CslName(String family, String given, String suffix, String literal) {

  /** A name by itself, of which no record tells more. */
  public static CslName of(Name name) {
    return NameForms.alone(name);
  }

  /** Whether a name by itself is plainly a body's, and not only one word or a foreign script's. */
  public static boolean isOfBody(Name name) {
    return name instanceof Name.Literal
        || name instanceof Name.Plain plain && NameForms.isOfBody(plain.text());
  }

  static CslName person(String family, String given, String suffix) {
    return new CslName(family, given, suffix, "");
  }

  static CslName whole(String literal) {
    return new CslName("", "", "", literal);
  }

  /** Whether it is in one piece: of a body, or of a person whose family name comes first. */
  public boolean isWhole() {
    return family.isEmpty();
  }

  /** The name by which it is referred to: the family's, or the whole. */
  public String shortForm() {
    return isWhole() ? literal : family;
  }

  /**
   * The name so that Zotero takes it for what it is: one in one piece ends in a comma and has no
   * other, and of a person's no comma stands between two spaces, since either would make two names.
   */
  public String forZotero() {
    if (isWhole()) {
      return literal.replaceAll("\\s*[,;]\\s*", " ").strip() + ",";
    }
    String rest = suffix.isEmpty() ? given : given + " " + suffix;
    boolean split = family.contains(" ") && rest.contains(" ");
    return rest.isEmpty()
        ? family + ","
        : family + ", " + (split ? rest.replace(' ', '\u00A0') : rest);
  }
}
