package org.concordance.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.concordance.markup.PassageText;
import org.concordance.page.ReadingPage;
import org.concordance.page.SourceView;
import org.concordance.syntax.JsonText;

/** Writes what results show of each document: title, date, where from, and the text. */
final class TextFiles {

  /** In bytes; a longer document stands alone. */
  static final int MOST = 4_096;

  private final ScriptFiles files;
  private final StringBuilder starts = new StringBuilder();
  private final List<String> entries = new ArrayList<>();
  private int size;
  private int documents;
  private int before;
  private int number;

  TextFiles(ScriptFiles files) {
    this.files = files;
  }

  /**
   * What results show of a reading, as JSON.
   *
   * @param draft the word that marks what is not published yet
   */
  static String entry(ReadingPage page, List<PassageText> passages, String draft) {
    SourceView source = page.source();
    List<Object> entry =
        List.of(
            page.head().permalink().path(),
            page.head().title(),
            page.language(),
            source.date().text(),
            source.date().datetime(),
            page.draft() ? marked(draft, source.venue().text()) : source.venue().text(),
            source.kind(),
            passages.stream().map(passage -> List.of(passage.id(), passage.text())).toList());
    return JsonText.inScript(entry);
  }

  private static String marked(String draft, String venue) {
    return venue.isEmpty() ? draft : draft + " · " + venue;
  }

  /** Adds the next document. */
  void add(String entry) {
    int length = entry.getBytes(StandardCharsets.UTF_8).length + 2;
    if (!entries.isEmpty() && size + length > MOST) {
      end();
    }
    if (entries.isEmpty()) {
      Varint.append(starts, documents - before);
      before = documents;
    }
    entries.add(entry);
    size += length;
    documents++;
  }

  private void end() {
    files.add("d", number++, "[" + String.join(",\n", entries) + "]");
    entries.clear();
    size = 0;
  }

  /** Ends the last file, and tells the first document of each: gaps, as numbers in a text. */
  String finish() {
    if (!entries.isEmpty()) {
      end();
    }
    return starts.toString();
  }
}
