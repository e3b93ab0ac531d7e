package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordance.model.FieldRules;
import org.concordance.model.Place;

/** What of an entry is kept beside the archive, to be read and never published. */
final class Aside {

  /** The longest text; what is longer is nobody's title, note or abstract. */
  private static final int LONGEST = 200_000;

  private final Place place;
  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<String> keywords = new ArrayList<>();

  Aside(Place place) {
    this.place = place;
  }

  void add(String heading, String text) {
    sections
        .computeIfAbsent(heading, any -> new ArrayList<>())
        .add(Field.cut(text.strip(), LONGEST));
  }

  void leftOut(String name, String text) {
    leftOut.add("- " + name + ": " + Field.cut(FieldRules.oneLine(text), LONGEST));
  }

  void keyword(String word) {
    keywords.add("- " + word);
  }

  /** The text, in Markdown; empty when there is nothing to keep. */
  String text(String title) {
    if (sections.isEmpty() && keywords.isEmpty() && leftOut.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("# " + title + "\n\nNot published. From " + place);
    text.append(".\n");
    sections.forEach((heading, parts) -> section(text, heading, String.join("\n\n", parts)));
    list(text, "Keywords", keywords);
    list(text, "What has no place in the archive", leftOut);
    return text.toString();
  }

  private static void list(StringBuilder text, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      section(text, heading, String.join("\n", lines));
    }
  }

  private static void section(StringBuilder text, String heading, String body) {
    text.append("\n## ").append(heading).append("\n\n").append(body).append('\n');
  }
}
