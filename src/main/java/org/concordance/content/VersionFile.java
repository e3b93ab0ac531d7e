package org.concordance.content;

import org.concordance.model.Name;

/** Writes the file of an earlier text. */
public final class VersionFile {

  private VersionFile() {}

  /** The text of the file: what a version needs of the front matter, and the summary. */
  public static String of(String title, String language, Name summarizer, String markdown) {
    return "---\ntitle: "
        + TextEdit.quoted(title)
        + "\nlanguage: "
        + TextEdit.quoted(language)
        + "\nsummarizer: "
        + name(summarizer)
        + "\n---\n"
        + markdown;
  }

  private static String name(Name name) {
    if (name instanceof Name.Personal person) {
      String family = "family: " + TextEdit.quoted(person.family());
      return person.given().isEmpty()
          ? "{" + family + "}"
          : "{" + family + ", given: " + TextEdit.quoted(person.given()) + "}";
    }
    return name instanceof Name.Plain plain
        ? TextEdit.quoted(plain.text())
        : "{literal: " + TextEdit.quoted(name.display()) + "}";
  }
}
