package org.concordance.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordance.ingest.Remark;

/** Puts Markdown in place of the shortcodes and tags of a text; code is left as it is. */
final class Tags {

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
        copy(spanEnd());
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
    int next = end < 0 ? text.length() : end + 1;
    String whole = text.substring(at, end < 0 ? text.length() : end);
    if (!fences.isCode(whole)) {
      return false;
    }
    made.add(dialect.code(whole), line);
    at += whole.length();
    copy(next);
    return true;
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
    if (!tag.lost().isEmpty()) {
      int column = text.codePointCount(lineStart, at) + 1;
      remarks.add(
          Remark.leftOut(
              document.placeAt(line, column),
              tag.lost(),
              "has no counterpart, and stands in the text as code"));
    }
    made.add(tag.text(), line);
    while (at < tag.end()) {
      if (text.charAt(at++) == '\n') {
        line++;
        lineStart = at;
      }
    }
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
