package org.concordance.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordance.ingest.Remark;
import org.concordance.oldsite.Document;

/** Puts Markdown in place of the shortcodes and tags of a text; code is left as it is. */
final class Tags {

  /** What an address begins with: of a link, of one that is named elsewhere, of an element. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:\\]\\(\\s*<?|\\]:[ \\t]*<?|\\b(?:href|src)=[\"']?)[^\\s)>\"']*$");

  private final Document document;
  private final Dialect dialect;
  private final String text;
  private final Traced made = new Traced();
  private final List<Remark> remarks = new ArrayList<>();
  private final Fences fences = new Fences();
  private int at;
  private int line;
  private int lineStart;

  Tags(Document document, Dialect dialect, String text) {
    this.document = document;
    this.dialect = dialect;
    this.text = text;
  }

  /** The text with what takes the place of the tags. */
  Traced replaced() {
    while (at < text.length()) {
      if (at == lineStart && isCodeLine()) {
        continue;
      }
      char c = text.charAt(at);
      if (c == '`') {
        code(spanEnd());
      } else if (c == '{' && isTag()) {
        Optional<Dialect.Replaced> tag = dialect.at(text, at);
        if (tag.isPresent()) {
          replace(tag.get());
        } else {
          copy(at + 2);
        }
      } else {
        copy(at + 1);
      }
    }
    return made;
  }

  private boolean isTag() {
    return text.startsWith("{{", at) || text.startsWith("{%", at);
  }

  /** Copies a line of code, if it is one. */
  private boolean isCodeLine() {
    int end = text.indexOf('\n', at);
    String whole = text.substring(at, end < 0 ? text.length() : end);
    if (!fences.isCode(whole)) {
      return false;
    }
    code(at + whole.length());
    copy(Math.min(text.length(), at + 1));
    return true;
  }

  private void code(int end) {
    made.add(dialect.code(text.substring(at, end), at), line);
    skip(end);
  }

  private void skip(int end) {
    while (at < end) {
      if (text.charAt(at++) == '\n') {
        line++;
        lineStart = at;
      }
    }
  }

  private void copy(int end) {
    while (at < end) {
      char c = text.charAt(at++);
      made.add(c, line);
      if (c == '\n') {
        line++;
        lineStart = at;
      }
    }
  }

  /** The end of code within a line: as many marks as it began with. */
  private int spanEnd() {
    int marks = at;
    while (marks < text.length() && text.charAt(marks) == '`') {
      marks++;
    }
    int length = marks - at;
    int paragraph = text.indexOf("\n\n", marks);
    int limit = paragraph < 0 ? text.length() : paragraph;
    for (int i = marks; i < limit; i++) {
      int run = 0;
      while (i + run < limit && text.charAt(i + run) == '`') {
        run++;
      }
      if (run == length) {
        return i + run;
      }
      i += run;
    }
    return marks;
  }

  private void replace(Dialect.Replaced tag) {
    String whole = text.substring(at, tag.end());
    boolean lost = !tag.lost().isEmpty();
    boolean address = lost && made.endsWithin(ADDRESS);
    if (lost && !address) {
      int column = text.codePointCount(lineStart, at) + 1;
      remarks.add(
          Remark.leftOut(
              document.placeAt(line, column),
              tag.lost(),
              "has no counterpart, and stands in the text as code"));
    }
    made.add(address ? Reference.mark(whole) : tag.text(), line);
    skip(tag.end());
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
