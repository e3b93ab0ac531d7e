package org.concordance.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.concordance.ingest.Remark;
import org.concordance.oldsite.Document;

/**
 * The text of a page, made fit for the archive.
 *
 * @param markdown the text
 * @param media the images that it shows
 * @param remarks what was lost
 * @param unread what the old site would have put there, and stands in it as code: each once
 */
public record BodyText(
    String markdown,
    SortedMap<String, byte[]> media,
    List<Remark> remarks,
    SortedSet<String> unread) {

  public BodyText {
    remarks = List.copyOf(remarks);
  }

  /** The text of a page: first without its tags, then in fit lines, then with links that lead. */
  static BodyText of(Document document, Dialect dialect, Atlas atlas) {
    Tags tags = new Tags(document, dialect, document.body());
    Blocks blocks = Blocks.of(document, tags.replaced(), dialect.isKramdown());
    Traced traced = blocks.made();
    String text = traced.toString();
    TextContext context = new TextContext(document, atlas, text);
    String body =
        context.plain(linked(traced, context, text)).replaceFirst("^\\n+", "").stripTrailing();
    List<Remark> remarks = new ArrayList<>(tags.remarks());
    remarks.addAll(blocks.remarks());
    remarks.addAll(context.remarks());
    return new BodyText(body.isEmpty() ? "" : body + "\n", context.media(), remarks, tags.lost());
  }

  /** What stands in a text as code, and did not in the old site: each once, by name. */
  static SortedSet<String> unread(Document document, Dialect dialect) {
    Tags tags = new Tags(document, dialect, document.body());
    tags.replaced();
    return tags.lost();
  }

  private static String linked(Traced traced, TextContext context, String text) {
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
        flush(paragraph, traced, context, first, out);
        boolean again = !fence && line.isBlank() && endsWithBlank(out);
        if (!again) {
          out.append(fence || indented ? line : "").append('\n');
        }
      } else {
        first = paragraph.length() == 0 ? i : first;
        list = paragraph.length() == 0 ? isListed(line, list) : list;
        paragraph.append(line).append('\n');
      }
    }
    flush(paragraph, traced, context, first, out);
    return out.toString();
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
      StringBuilder paragraph, Traced traced, TextContext context, int first, StringBuilder out) {
    if (paragraph.length() > 0) {
      String plain = TextContext.withoutDefinitions(paragraph.toString());
      int line = traced.origin(first);
      String made = new Inline(context, plain, line).rewritten();
      out.append(made);
      if (!made.isEmpty() && !made.endsWith("\n")) {
        out.append('\n');
      }
      paragraph.setLength(0);
    }
  }
}
