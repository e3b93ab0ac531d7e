package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.model.Place;

/**
 * An entry of RIS: what stands from one {@code TY} to its {@code ER}, or to the next {@code TY}
 * where that is missing.
 *
 * @param type the type of reference; empty where none is named
 * @param place where it begins
 * @param fields its other lines by their tags; what a line goes on with is part of its value
 */
record RisEntry(String type, Place place, List<Field> fields) {

  private static final Pattern LINE =
      Pattern.compile("[ \\t]*+([A-Z][A-Z0-9])[ \\t]{1,3}-(?:[ \\t](.*)|\\s*)");

  RisEntry {
    fields = List.copyOf(fields);
  }

  /** Whether a text has an entry. */
  static boolean isLikely(String text) {
    return Pattern.compile("(?m)^[ \\t]*+TY[ \\t]{1,3}-").matcher(text).find();
  }

  List<Field> all(String... tags) {
    return fields.stream().filter(field -> List.of(tags).contains(field.name())).toList();
  }

  Optional<Field> first(String tag) {
    return all(tag).stream().filter(field -> !field.line().isEmpty()).findFirst();
  }

  /**
   * The entries of a text.
   *
   * @param before gets what stands before the first entry, a line each
   */
  static List<RisEntry> read(Lines lines, List<Field> before) {
    Reader reader = new Reader(before);
    String text = lines.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      reader.line(text.substring(start, end), lines, start);
      start = end + 1;
    }
    reader.close();
    return reader.entries;
  }

  /** Gathers the lines of an entry. */
  private static final class Reader {

    private final List<RisEntry> entries = new ArrayList<>();
    private final List<Field> before;
    private final List<Field> fields = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String tag = "";
    private Place place = Place.of("");

    Reader(List<Field> before) {
      this.before = before;
    }

    void line(String line, Lines lines, int start) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        goOn(line, lines, start);
        return;
      }
      end();
      String name = matcher.group(1).toUpperCase(Locale.ROOT);
      if (name.equals("TY")) {
        close();
      }
      tag = name;
      place = lines.at(start);
      value.append(matcher.group(2) == null ? "" : matcher.group(2));
      if (name.equals("ER")) {
        end();
        close();
      }
    }

    private void goOn(String line, Lines lines, int start) {
      if (!tag.isEmpty()) {
        value.append('\n').append(line);
      } else if (!line.isBlank()) {
        before.add(new Field("text between entries", line, lines.at(start)));
      }
    }

    /** Ends a line with all that it goes on with. */
    private void end() {
      if (!tag.isEmpty() && !tag.equals("ER")) {
        fields.add(new Field(tag, Markup.off(value.toString()).strip(), place));
      }
      value.setLength(0);
      tag = "";
    }

    void close() {
      end();
      if (!fields.isEmpty()) {
        Field first = fields.get(0);
        boolean typed = first.name().equals("TY");
        entries.add(
            new RisEntry(
                typed ? first.value().toUpperCase(Locale.ROOT).strip() : "",
                first.place(),
                typed ? fields.subList(1, fields.size()) : fields));
        fields.clear();
      }
    }
  }
}
