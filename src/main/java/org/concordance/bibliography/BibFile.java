package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;

/**
 * A file of BibTeX or BibLaTeX, taken apart.
 *
 * <p>An entry begins at an {@code @}. One at the beginning of a line begins an entry whatever was
 * left open before it, unless all is well when it does not: so a mistake costs the entry that it is
 * in, and no other.
 *
 * @see <a href="https://ctan.org/pkg/btxdoc">BibTeXing</a>
 * @see <a href="https://ctan.org/pkg/biblatex">The biblatex package</a>
 */
final class BibFile {

  private static final Pattern AT_LINE =
      Pattern.compile("(?m)^[ \\t]*+@\\s*+[A-Za-z][A-Za-z_-]*+\\s*+[{(]");
  private static final Pattern ANYWHERE =
      Pattern.compile("@\\s*+([A-Za-z][A-Za-z_-]*+)\\s*+([{(])");

  /** How many lines that look like entries can be inside one. */
  private static final int INSIDE = 3;

  /** How many texts between entries are told. */
  private static final int TOLD = 20;

  private static final Set<String> NO_WORKS = Set.of("comment", "preamble");

  private final Lines lines;
  private final String text;
  private final BibMacros macros = new BibMacros();
  private final List<BibEntry> entries = new ArrayList<>();
  private final List<Incoming.Unreadable> unreadable = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  private BibFile(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  static BibFile read(Lines lines) {
    BibFile file = new BibFile(lines);
    file.read();
    return file;
  }

  List<BibEntry> entries() {
    return entries;
  }

  List<Incoming.Unreadable> unreadable() {
    return unreadable;
  }

  /** What there is to say of the file itself. */
  List<Remark> remarks() {
    return remarks;
  }

  /** Whether a text has an entry. */
  static boolean isLikely(String text) {
    return AT_LINE.matcher(text).find();
  }

  private void read() {
    List<Integer> starts = new ArrayList<>();
    AT_LINE.matcher(text).results().forEach(found -> starts.add(found.start()));
    int done = 0;
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      if (start >= done) {
        outside(done, start);
        done = slice(start, starts, i);
      }
    }
    outside(done, text.length());
  }

  /** Reads an entry; the index behind it, or behind all that cannot be read. */
  private int slice(int start, List<Integer> starts, int number) {
    for (int inside = 0; inside <= INSIDE; inside++) {
      int next = number + 1 + inside;
      int limit = next < starts.size() ? starts.get(next) : text.length();
      int first = entries.size();
      try {
        return entry(start, limit);
      } catch (BibCursor.Unreadable e) {
        while (entries.size() > first) {
          entries.remove(entries.size() - 1);
        }
        boolean last = !e.isOpen() || limit == text.length() || inside == INSIDE;
        if (last) {
          return lost(start, starts, number);
        }
      }
    }
    throw new AssertionError("an entry is read or lost");
  }

  /** Tells of an entry that cannot be read up to where the next one begins. */
  private int lost(int start, List<Integer> starts, int number) {
    int limit = number + 1 < starts.size() ? starts.get(number + 1) : text.length();
    try {
      entry(start, limit);
      throw new AssertionError("what could not be read can be read");
    } catch (BibCursor.Unreadable e) {
      String key =
          text.substring(start, Math.min(limit, start + 80)).replaceAll("(?s)[,\\n].*", "");
      unreadable.add(
          new Incoming.Unreadable(
              lines.at(e.at()),
              key.strip(),
              e.getMessage(),
              "mend the file, and import it again: what has come by then is not taken twice"));
      return limit;
    }
  }

  /** Text outside entries, which TeX passes over; entries within a line are found there. */
  private void outside(int from, int to) {
    int at = from;
    Matcher entry = ANYWHERE.matcher(text).region(from, to);
    while (at < to && entry.find()) {
      between(at, entry.start());
      try {
        at = entry(entry.start(), to);
      } catch (BibCursor.Unreadable e) {
        unreadable.add(
            new Incoming.Unreadable(
                lines.at(e.at()), "", e.getMessage(), "mend the file, and import it again"));
        return;
      }
      entry.region(at, to);
    }
    between(at, to);
  }

  private void between(int from, int to) {
    String rest =
        text.substring(from, Math.max(from, to)).replaceAll("(?m)^[ \\t]*+%.*$", "").strip();
    if (!rest.isEmpty() && remarks.size() < TOLD) {
      Field field = new Field("text between entries", rest, lines.at(from));
      remarks.add(
          Remark.leftOut(field.place(), field.name(), "belongs to none").about(field.shown()));
    }
  }

  /** Reads the entry at an index, and gives the index behind it. */
  private int entry(int start, int limit) throws BibCursor.Unreadable {
    Matcher head = ANYWHERE.matcher(text).region(start, limit);
    if (!head.find()) {
      throw BibCursor.open(start, "the entry is not closed");
    }
    try {
      return entry(head, limit, false);
    } catch (BibCursor.Unreadable e) {
      // Some programs write braces behind a backslash that have no counterpart.
      if (text.substring(start, limit).matches("(?s).*\\\\[{}].*")) {
        try {
          return entry(head, limit, true);
        } catch (BibCursor.Unreadable again) {
          throw e;
        }
      }
      throw e;
    }
  }

  private int entry(Matcher head, int limit, boolean escapes) throws BibCursor.Unreadable {
    String type = BibCursor.small(head.group(1));
    char close = head.group(2).equals("{") ? '}' : ')';
    BibCursor cursor = new BibCursor(text, head.end(), limit, escapes, macros);
    if (NO_WORKS.contains(type)) {
      return passOver(type, head, new BibCursor(text, head.end() - 1, limit, escapes, macros));
    }
    if (type.equals("string")) {
      fields(cursor, close, head.start())
          .forEach(field -> macros.define(field.name(), field.value()));
    } else {
      String key = cursor.key(close);
      List<Field> fields = fields(cursor, close, head.start());
      entries.add(new BibEntry(type, key, lines.at(head.start()), fields));
    }
    return cursor.at();
  }

  private int passOver(String type, Matcher head, BibCursor cursor) {
    int end = cursor.at();
    try {
      cursor.group();
      end = cursor.at();
    } catch (BibCursor.Unreadable e) {
      // A comment needs no end: BibTeX passes over its head and goes on behind it.
      int line = text.indexOf('\n', head.end());
      end = line < 0 ? text.length() : line;
    }
    Field field = new Field("@" + type, text.substring(head.start(), end), lines.at(head.start()));
    remarks.add(Remark.leftOut(field.place(), field.subject(), "is no work").about(field.shown()));
    return end;
  }

  private List<Field> fields(BibCursor cursor, char close, int head) throws BibCursor.Unreadable {
    List<Field> fields = new ArrayList<>();
    while (cursor.skip(",").here() != close) {
      if (cursor.isAtEnd()) {
        throw BibCursor.open(head, "the entry that begins here is not closed");
      }
      int start = cursor.at();
      String name = cursor.name();
      if (name.isEmpty()) {
        throw BibCursor.wrong(start, "expected a field, not '" + cursor.here() + "'");
      }
      if (cursor.skip("").here() == '=') {
        cursor.step();
      }
      String value = cursor.value(close);
      fields.add(new Field(BibCursor.small(name), value, lines.at(start)));
    }
    cursor.step();
    return fields;
  }
}
