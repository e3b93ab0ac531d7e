package org.concordance.content;

import org.concordance.model.Name;
import org.concordance.model.Reading;

/** Writes the file of an earlier text. */
public final class VersionFile {

  private VersionFile() {}

  /**
   * The text of the file: what a version needs of the front matter, and the summary.
   *
   * @param reading the reading as it is published
   * @param text the text of its file, from which the description of the source is taken as it is
   * @param markdown the summary
   */
  public static String of(Reading reading, String text, String markdown) {
    return "---\ntitle: "
        + TextEdit.quoted(reading.title())
        + "\nlanguage: "
        + TextEdit.quoted(reading.language())
        + "\nsummarizer: "
        + name(reading.summarizer())
        + "\n"
        + FieldLines.of(text, "source")
        + "---\n"
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
