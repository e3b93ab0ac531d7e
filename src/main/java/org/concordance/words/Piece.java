package org.concordance.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A part of a message. */
sealed interface Piece {

  /**
   * What a message is told with.
   *
   * @param literal what is done to the message's own text: escaping, if anything
   * @param argument what is done to what an argument says
   */
  record Call(
      Object[] values,
      Tongue tongue,
      UnaryOperator<String> literal,
      Function<Object, String> argument) {}

  /** Writes what it says. */
  void write(StringBuilder out, Call call);

  /**
   * The same for the theme's scripts, as JSON's values: a text is a text, the place of an argument
   * its number, and a choice a list of its form, its argument's number and its texts by selector.
   */
  Object json();

  /** Writes several. */
  static void write(List<Piece> pieces, StringBuilder out, Call call) {
    for (Piece piece : pieces) {
      piece.write(out, call);
    }
  }

  /** Text of the message's own. */
  record Text(String text) implements Piece {
    @Override
    public void write(StringBuilder out, Call call) {
      out.append(call.literal().apply(text));
    }

    @Override
    public Object json() {
      return text;
    }
  }

  /** The place of an argument: a number is written as a count. */
  record Argument(int number) implements Piece {
    @Override
    public void write(StringBuilder out, Call call) {
      Object value = call.values()[number];
      out.append(
          value instanceof Integer || value instanceof Long
              ? call.literal().apply(call.tongue().number(((Number) value).longValue()))
              : call.argument().apply(value));
    }

    @Override
    public Object json() {
      return number;
    }
  }

  /**
   * Texts of which a number chooses one, by its value or by its form in the language.
   *
   * @param ordinal whether it is the form of "first, second" and not that of "one, two"
   */
  record Plural(int number, boolean ordinal, Map<String, List<Piece>> choices) implements Piece {
    @Override
    public void write(StringBuilder out, Call call) {
      if (!(call.values()[number] instanceof Number given)) {
        throw new IllegalArgumentException("argument " + number + " is no number");
      }
      long value = given.longValue();
      List<Piece> chosen = choices.get("=" + value);
      if (chosen == null) {
        chosen = choices.get(call.tongue().plural(value, ordinal));
      }
      Piece.write(chosen == null ? choices.get("other") : chosen, out, call);
    }

    @Override
    public Object json() {
      return List.of(ordinal ? "ordinal" : "cardinal", number, inJson(choices));
    }
  }

  /** Texts of which a word chooses one. */
  record Select(int number, Map<String, List<Piece>> choices) implements Piece {
    @Override
    public void write(StringBuilder out, Call call) {
      List<Piece> chosen = choices.get(String.valueOf(call.values()[number]));
      Piece.write(chosen == null ? choices.get("other") : chosen, out, call);
    }

    @Override
    public Object json() {
      return List.of("select", number, inJson(choices));
    }
  }

  private static Map<String, Object> inJson(Map<String, List<Piece>> choices) {
    Map<String, Object> json = new LinkedHashMap<>();
    choices.forEach((selector, pieces) -> json.put(selector, json(pieces)));
    return json;
  }

  /** Several, as JSON's values. */
  static List<Object> json(List<Piece> pieces) {
    return pieces.stream().map(Piece::json).toList();
  }
}
