package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.concordance.ingest.Remark;

/**
 * The text of a page, made fit for the archive.
 *
 * @param markdown the text
 * @param media the images that it shows
 * @param remarks what was lost
 */
record BodyText(String markdown, SortedMap<String, byte[]> media, List<Remark> remarks) {

  /**
   * A text of which the tags are gone, and the lines fit; its links lead where they led.
   *
   * @param traced the text
   * @param title the first heading of the first level
   */
  record Begun(Document document, Traced traced, Optional<String> title, List<Remark> remarks) {}

  BodyText {
    remarks = List.copyOf(remarks);
  }

  /** Begins: what does not depend on where other pages are. */
  static Begun begin(Document document, Dialect dialect) {
    Tags tags = new Tags(document, dialect, document.body());
    Blocks blocks = Blocks.of(document, tags.replaced());
    Traced made = blocks.made();
    List<Remark> remarks = new ArrayList<>(tags.remarks());
    remarks.addAll(blocks.remarks());
    return new Begun(document, made, blocks.firstTitle(), remarks);
  }

  /** Ends: links and images. */
  static BodyText end(Begun begun, Atlas atlas) {
    String text = begun.traced().toString();
    TextContext context = new TextContext(begun.document(), atlas, text);
    StringBuilder out = new StringBuilder();
    Fences fences = new Fences();
    StringBuilder paragraph = new StringBuilder();
    String[] lines = text.split("\n", -1);
    int first = 0;
    boolean list = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      boolean fence = fences.isCode(line);
      boolean indented = paragraph.length() == 0 && !list && line.matches("(?s)( {4}|\\t).*\\S.*");
      if (fence || indented || line.isBlank()) {
        flush(paragraph, begun, context, first, out);
        boolean again = !fence && line.isBlank() && endsWithBlank(out);
        if (!again) {
          out.append(line).append('\n');
        }
      } else {
        first = paragraph.length() == 0 ? i : first;
        list = paragraph.length() == 0 ? isListed(line, list) : list;
        paragraph.append(line).append('\n');
      }
    }
    flush(paragraph, begun, context, first, out);
    List<Remark> remarks = new ArrayList<>(begun.remarks());
    remarks.addAll(context.remarks());
    String body = context.plain(out.toString()).replaceFirst("^\\n+", "").stripTrailing();
    return new BodyText(body.isEmpty() ? "" : body + "\n", context.media(), remarks);
  }

  private static boolean endsWithBlank(StringBuilder out) {
    int length = out.length();
    return length == 0
        || length > 1 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
  }

  /** Whether what is indented below a line may belong to a list. */
  private static boolean isListed(String line, boolean before) {
    return line.matches("(?s)\\s{0,3}([*+-]|\\d+[.)])\\s.*|\\[\\^.*|: .*")
        || before && line.matches("(?s)\\s+.*");
  }

  private static void flush(
      StringBuilder paragraph, Begun begun, TextContext context, int first, StringBuilder out) {
    if (paragraph.length() > 0) {
      String plain = TextContext.withoutDefinitions(paragraph.toString());
      int line = begun.traced().origin(first);
      String made = new Inline(context, plain, line).rewritten();
      out.append(made);
      if (!made.isEmpty() && !made.endsWith("\n")) {
        out.append('\n');
      }
      paragraph.setLength(0);
    }
  }
}
