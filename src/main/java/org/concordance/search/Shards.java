package org.concordance.search;

import java.util.ArrayList;
import java.util.List;
import org.concordance.syntax.JsonText;

/** Lines in order, divided among files so that a search loads little and asks seldom. */
final class Shards {

  /** In bytes; a file is ended when it has so many. */
  static final int ENOUGH = 8_192;

  /** In bytes; no more, but where one line alone has more. */
  static final int MOST = 12_288;

  /** What stands around the lines. */
  private static final int CALL = 40;

  private static final int ESCAPED = 6;

  private final ScriptFiles files;
  private final String kind;
  private final List<String> firsts = new ArrayList<>();
  private final StringBuilder lines = new StringBuilder();
  private int size = CALL;
  private int number;
  private String last = "";

  Shards(ScriptFiles files, String kind) {
    this.files = files;
    this.kind = kind;
  }

  /**
   * Adds a line.
   *
   * @param key what it is found by; not before that of the line before
   * @return whether it begins a new file
   */
  boolean add(String key, String line) {
    int length = length(line);
    if (lines.length() > 0 && (size >= ENOUGH || size + length > MOST)) {
      end();
    }
    boolean first = lines.length() == 0;
    if (first) {
      firsts.add(separator(last, key));
    } else {
      lines.append('\n');
    }
    lines.append(line);
    last = key;
    size += length;
    return first;
  }

  /** The shortest beginning of a key that comes after the key before. */
  private static String separator(String before, String key) {
    int end = 0;
    while (end < before.length() && end < key.length() && before.charAt(end) == key.charAt(end)) {
      end++;
    }
    boolean inPair = end < key.length() && Character.isHighSurrogate(key.charAt(end));
    return key.substring(0, Math.min(key.length(), end + (inPair ? 2 : 1)));
  }

  private void end() {
    files.add(kind, number++, JsonText.inScript(lines.toString()));
    lines.setLength(0);
    size = CALL;
  }

  /** Ends the last file, and tells with what each begins: as much of a key as parts it. */
  List<String> finish() {
    if (lines.length() > 0) {
      end();
    }
    return firsts;
  }

  /** How many bytes a line takes in a script, with the end of the line. */
  private static int length(String line) {
    int length = 2;
    for (int i = 0; i < line.length(); i++) {
      length += length(line.charAt(i));
    }
    return length;
  }

  private static int length(char c) {
    if (c == '\t' || c == '"' || c == '\\') {
      return 2;
    }
    if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
      return ESCAPED;
    }
    // Two of a surrogate pair are four bytes.
    return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }
}
