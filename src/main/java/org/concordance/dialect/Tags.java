package org.concordance.dialect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
  private final Enclosed made = new Enclosed(this::alone);
  private final List<Remark> remarks = new ArrayList<>();
  private final SortedSet<String> lost = new TreeSet<>();
  private final Fences fences = new Fences();
  private int at;
  private int line;
  private int lineStart;
  private int paragraphEnd = -1;
  private int counted;
  private int columns = 1;

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
    return made.ended();
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
    made.here().add(dialect.code(text.substring(at, end), at), line);
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
      made.here().add(c, line);
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
    int limit = paragraphEnd(marks);
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

  /** Where the paragraph ends, which is looked for once in each. */
  private int paragraphEnd(int from) {
    if (paragraphEnd < from) {
      int end = text.indexOf("\n\n", from);
      paragraphEnd = end < 0 ? text.length() : end;
    }
    return paragraphEnd;
  }

  private void replace(Dialect.Replaced tag) {
    int column = column();
    int first = line;
    String whole = text.substring(at, tag.end());
    skip(tag.end());
    boolean address = !tag.lost().isEmpty() && made.here().endsWithin(ADDRESS);
    if (address) {
      made.here().add(Reference.mark(whole), first);
    } else if (tag.opens().isPresent()) {
      made.open(new Enclosed.Opening(tag, tag.opens().get(), first, column));
    } else if (made.closes(tag)) {
      boolean block = made.close(tag, first) == Around.Kind.BLOCK;
      while (block && at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
        skip(at + 1);
      }
    } else {
      made.here().addApart(tag.text(), first);
      lose(tag, first, column);
    }
  }

  /** Where in its line the text has been read to, from 1. */
  private int column() {
    if (counted < lineStart) {
      counted = lineStart;
      columns = 1;
    }
    columns += text.codePointCount(counted, at);
    counted = at;
    return columns;
  }

  private void alone(Enclosed.Opening opening) {
    lose(opening.tag(), opening.line(), opening.column());
  }

  private void lose(Dialect.Replaced tag, int line, int column) {
    if (!tag.lost().isEmpty()) {
      lost.add(tag.lost());
      remarks.add(
          Remark.leftOut(
              document.placeAt(line, column),
              tag.lost(),
              "has no counterpart, and stands in the text as code"));
    }
  }

  /** What stands in the text as code, and did not in the old site: each once, by name. */
  SortedSet<String> lost() {
    return Collections.unmodifiableSortedSet(lost);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
