package org.concordance.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/**
 * Reads a file of messages: a key, an equals sign and a text on each line.
 *
 * <p>It is the part of Java's {@code .properties} that a translator needs: lines that begin with
 * {@code #} are comments, and a backslash at the end of a line lets the text go on in the next,
 * whose white space at the start does not count. Elsewhere a backslash has no meaning and is
 * refused.
 */
final class MessageFile {

  private static final Pattern LINE =
      Pattern.compile("\\h*([a-zA-Z0-9.-]+)\\h*=\\h*(.*)", Pattern.DOTALL);

  private final String file;
  private final Problems problems;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * A message.
   *
   * @param keyPlace where the key stands
   * @param lines where the parts of the text stand
   */
  record Entry(String key, String text, Place keyPlace, List<Run> lines) {

    /** The place of a character of the text. */
    Place place(int offset) {
      Run run = lines.get(0);
      for (Run next : lines) {
        if (next.from() <= offset) {
          run = next;
        }
      }
      int column = run.column() + text.codePointCount(run.from(), Math.min(offset, text.length()));
      return new Place(keyPlace.file(), run.line(), column);
    }
  }

  /**
   * The part of a text that one line holds.
   *
   * @param from where it begins in the text
   */
  record Run(int from, int line, int column) {}

  private MessageFile(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The messages of a file, in their order.
   *
   * @param file its path as messages show it
   * @param problems takes lines that are none
   */
  static List<Entry> read(String file, String text, Problems problems) {
    MessageFile reader = new MessageFile(file, problems);
    reader.read(text.split("\n", -1));
    return reader.entries;
  }

  private void read(String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        i = entry(matcher, lines, i);
      } else {
        problems.error(
            new Place(file, i + 1, 1),
            "not a message",
            "write a key, = and the text on one line; a comment begins with #");
      }
    }
  }

  /**
   * Adds the message that begins on a line.
   *
   * @return the last line of it
   */
  private int entry(Matcher first, String[] lines, int start) {
    StringBuilder text = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    int line = start;
    int from = first.start(2);
    while (true) {
      String part = lines[line].substring(from).stripTrailing();
      runs.add(new Run(text.length(), line + 1, lines[line].codePointCount(0, from) + 1));
      boolean goesOn = part.endsWith("\\") && line + 1 < lines.length;
      text.append(goesOn ? part.substring(0, part.length() - 1) : part);
      if (!goesOn) {
        break;
      }
      line++;
      from = lines[line].length() - lines[line].stripLeading().length();
    }
    int column = lines[start].codePointCount(0, first.start(1)) + 1;
    add(
        new Entry(
            first.group(1),
            text.toString(),
            new Place(file, start + 1, column),
            List.copyOf(runs)));
    return line;
  }

  private void add(Entry entry) {
    int backslash = entry.text().indexOf('\\');
    if (backslash >= 0) {
      problems.error(
          entry.place(backslash),
          "a backslash has no meaning in a message",
          "write the character itself; the file is in UTF-8");
    } else if (!keys.add(entry.key())) {
      problems.error(
          entry.keyPlace(), "'" + entry.key() + "' is there twice", "take one of them out");
    } else {
      entries.add(entry);
    }
  }
}
