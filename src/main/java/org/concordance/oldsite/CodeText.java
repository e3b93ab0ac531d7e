package org.concordance.oldsite;

/** Words of a program as code in Markdown, with marks that no mark within them ends. */
public final class CodeText {

  private CodeText() {}

  /** A text as code within a line. */
  public static String inline(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    String marks = "`";
    while (line.contains(marks)) {
      marks += "`";
    }
    boolean padded = line.startsWith("`") || line.endsWith("`");
    return padded ? marks + " " + line + " " + marks : marks + line + marks;
  }

  /**
   * Lines of code between fences.
   *
   * @param language the language of the code, as an old site called it; empty where it said none
   */
  public static String fenced(String code, String language) {
    String marks = "```";
    while (code.contains(marks)) {
      marks += "`";
    }
    String body = code.replaceFirst("^\\n", "").stripTrailing();
    return "\n" + marks + language.replaceAll("[^\\w+#-]", "") + "\n" + body + "\n" + marks + "\n";
  }
}
