package org.concordance.webpage;

import java.util.ArrayList;
import java.util.List;

/** The text that lies beside the archive, to be read. */
final class Aside {

  /** The longest text; a long book has two million characters. */
  private static final int LONGEST = 2_000_000;

  private Aside() {}

  static String of(
      Draftable work, PageOrigin origin, List<String> pdfs, String summary, String text) {
    List<String> parts = new ArrayList<>();
    parts.add("# " + work.text("title"));
    String url = work.text("URL");
    String read = work.text("accessed");
    parts.add(
        "Not published: to be read. From "
            + (url.isEmpty() ? origin.place().toString() : url)
            + (read.isEmpty() ? "" : ", read on " + read)
            + ".");
    pdfs.forEach(pdf -> parts.add("PDF: " + pdf));
    if (!summary.isEmpty()) {
      parts.add("## What the page says that it is about");
      parts.add(summary);
    }
    parts.add("## Text");
    parts.add(text.isEmpty() ? "(None was found.)" : Plain.cut(text, LONGEST));
    parts.add("## Where each value was found");
    parts.add(work.whereFound());
    return String.join("\n\n", parts);
  }
}
