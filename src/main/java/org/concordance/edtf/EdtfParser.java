package org.concordance.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an EDTF text: a single date, an interval or a set. */
final class EdtfParser {

  private static final int MAX_LENGTH = 200;
  private static final String OPEN = "..";

  private EdtfParser() {}

  static EdtfForm parse(String text) {
    if (text.isBlank()) {
      throw EdtfMistake.blank();
    }
    if (text.length() > MAX_LENGTH) {
      throw EdtfMistake.tooLong(text.length(), MAX_LENGTH);
    }
    if (!text.equals(text.strip())) {
      throw EdtfMistake.surroundedByWhiteSpace(text);
    }
    if (text.startsWith("[") || text.startsWith("{")) {
      return set(text);
    }
    return text.contains("/") ? interval(text) : EdtfPointParser.parse(text);
  }

  private static EdtfInterval interval(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length != 2) {
      throw EdtfMistake.in(text);
    }
    for (String end : ends) {
      if (!isEnd(end)) {
        throw EdtfMistake.inInterval(text, end);
      }
    }
    Optional<EdtfPoint> start = end(ends[0]);
    Optional<EdtfPoint> end = end(ends[1]);
    if (start.isEmpty() && end.isEmpty()) {
      throw EdtfMistake.endless(text);
    }
    EdtfInterval interval = new EdtfInterval(start, end, ends[0].isEmpty() || ends[1].isEmpty());
    if (interval.isReversed()) {
      throw EdtfMistake.reversed(text, ends[1] + "/" + ends[0]);
    }
    return interval;
  }

  private static boolean isEnd(String text) {
    return text.isEmpty() || text.equals(OPEN) || EdtfPointParser.hasForm(text);
  }

  private static Optional<EdtfPoint> end(String text) {
    return text.isEmpty() || text.equals(OPEN)
        ? Optional.empty()
        : Optional.of(EdtfPointParser.parse(text));
  }

  private static EdtfSet set(String text) {
    boolean isChoice = text.startsWith("[");
    if (!text.endsWith(isChoice ? "]" : "}")) {
      throw EdtfMistake.unclosed(text);
    }
    if (text.matches(".*\\s.*")) {
      throw EdtfMistake.in(text);
    }
    String[] members = text.substring(1, text.length() - 1).split(",", -1);
    if (List.of(members).contains("")) {
      throw EdtfMistake.emptyPlace(text);
    }
    List<EdtfForm> forms = new ArrayList<>();
    for (int i = 0; i < members.length; i++) {
      forms.add(member(members[i], i == 0, i == members.length - 1));
    }
    if (forms.size() == 1 && forms.get(0) instanceof EdtfPoint) {
      throw EdtfMistake.of("a set of one date", text, "write " + members[0]);
    }
    return new EdtfSet(isChoice, forms);
  }

  private static Optional<Edtf.Precision> precision(Optional<EdtfPoint> end) {
    return end.map(EdtfPoint::precision);
  }

  private static EdtfForm member(String text, boolean isFirst, boolean isLast) {
    if (text.contains("/")) {
      throw EdtfMistake.of(
          "no interval in a set", text, "write " + text.replace("/", OPEN) + " in the set");
    }
    int dots = text.indexOf(OPEN);
    if (dots < 0) {
      return EdtfPointParser.parse(text);
    }
    String from = text.substring(0, dots);
    String to = text.substring(dots + OPEN.length());
    if (from.isEmpty() && to.isEmpty()) {
      throw EdtfMistake.endless(text);
    }
    if (from.isEmpty() && !isFirst || to.isEmpty() && !isLast) {
      throw EdtfMistake.openInside(text);
    }
    return range(text, new EdtfInterval(end(from), end(to), false));
  }

  private static EdtfInterval range(String text, EdtfInterval range) {
    if (range.isReversed()) {
      String[] ends = text.split("\\.\\.");
      throw EdtfMistake.reversed(text, ends[1] + OPEN + ends[0] + " in the set");
    }
    boolean isClosed = range.start().isPresent() && range.end().isPresent();
    if (isClosed && !precision(range.start()).equals(precision(range.end()))) {
      throw EdtfMistake.of("a range of unlike dates", text, "write both as days, months or years");
    }
    return range;
  }
}
