package org.concordance.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A text with places for arguments, as ICU's MessageFormat writes them, parsed once.
 *
 * <p>Of its forms there are <code>{0}</code>, <code>{0, plural, …}</code>, <code>
 * {0, selectordinal, …}</code> and <code>{0, select, …}</code>. The others ({@code number}, {@code
 * date}) are refused: numbers are written alike everywhere, and dates come as texts. ICU's own
 * formatter may not be used by several threads at once; this may.
 */
final class Message {

  private final List<Piece> pieces;
  private final SortedSet<Integer> arguments;

  /** A part of a message. */
  private interface Piece {
    void write(StringBuilder out, Call call);
  }

  /**
   * What a message is told with.
   *
   * @param literal what is done to the message's own text: escaping, if anything
   * @param argument what is done to what an argument says
   * @param number the number that {@code #} stands for
   */
  private record Call(
      Object[] values,
      Tongue tongue,
      UnaryOperator<String> literal,
      java.util.function.Function<Object, String> argument,
      long number) {

    Call with(long other) {
      return new Call(values, tongue, literal, argument, other);
    }
  }

  private Message(List<Piece> pieces, SortedSet<Integer> arguments) {
    this.pieces = pieces;
    this.arguments = arguments;
  }

  /**
   * Parses a message.
   *
   * @throws MessageException when it cannot be understood
   */
  static Message parse(String text) {
    MessagePattern pattern = new MessagePattern();
    try {
      pattern.parse(text);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw MessageException.of(e);
    }
    Reader reader = new Reader(pattern);
    List<Piece> pieces = reader.message(0);
    return new Message(pieces, reader.arguments);
  }

  /** The numbers of the arguments that it has places for. */
  SortedSet<Integer> arguments() {
    return arguments;
  }

  /** Its text, if it has no places for arguments. */
  Optional<String> plain(Tongue tongue) {
    return arguments.isEmpty()
        ? Optional.of(format(tongue, UnaryOperator.identity(), String::valueOf))
        : Optional.empty();
  }

  String format(
      Tongue tongue,
      UnaryOperator<String> literal,
      java.util.function.Function<Object, String> argument,
      Object... values) {
    StringBuilder out = new StringBuilder();
    write(pieces, out, new Call(values, tongue, literal, argument, 0));
    return out.toString();
  }

  private static void write(List<Piece> pieces, StringBuilder out, Call call) {
    for (Piece piece : pieces) {
      piece.write(out, call);
    }
  }

  /** Makes pieces of the parts that ICU finds. */
  private static final class Reader {

    private final MessagePattern pattern;
    private final SortedSet<Integer> arguments = new TreeSet<>();

    Reader(MessagePattern pattern) {
      this.pattern = pattern;
    }

    /** The pieces of the message that begins at a part. */
    List<Piece> message(int start) {
      List<Piece> pieces = new ArrayList<>();
      int limit = pattern.getLimitPartIndex(start);
      int from = pattern.getPart(start).getLimit();
      for (int i = start + 1; i <= limit; i++) {
        Part part = pattern.getPart(i);
        literal(pieces, pattern.getPatternString().substring(from, part.getIndex()));
        from = part.getLimit();
        switch (part.getType()) {
          case REPLACE_NUMBER -> pieces.add((out, call) -> out.append(number(call)));
          case ARG_START -> {
            pieces.add(argument(i));
            i = pattern.getLimitPartIndex(i);
            from = pattern.getPart(i).getLimit();
          }
          default -> {
            // Quoting marks, and where they are missing, and the end: nothing to write.
          }
        }
      }
      return List.copyOf(pieces);
    }

    private static String number(Call call) {
      return call.literal().apply(call.tongue().number(call.number()));
    }

    private static void literal(List<Piece> pieces, String text) {
      if (!text.isEmpty()) {
        pieces.add((out, call) -> out.append(call.literal().apply(text)));
      }
    }

    private Piece argument(int start) {
      ArgType type = pattern.getPart(start).getArgType();
      Part name = pattern.getPart(start + 1);
      if (name.getType() != Part.Type.ARG_NUMBER) {
        throw new MessageException(
            name.getIndex(),
            "'" + pattern.getSubstring(name) + "' is no number of an argument",
            "arguments have numbers: {0}, {1}");
      }
      int number = name.getValue();
      arguments.add(number);
      return switch (type) {
        case NONE -> (out, call) -> out.append(text(call, number));
        case PLURAL, SELECTORDINAL ->
            plural(number, type == ArgType.SELECTORDINAL, choices(start + 2));
        case SELECT -> select(number, choices(start + 2));
        case SIMPLE, CHOICE ->
            throw new MessageException(
                name.getIndex(),
                "'"
                    + (type == ArgType.CHOICE
                        ? "choice"
                        : pattern.getSubstring(pattern.getPart(start + 2)))
                    + "' is no form of an argument",
                "write {" + number + "}, or plural, selectordinal or select");
      };
    }

    private static String text(Call call, int number) {
      Object value = call.values()[number];
      return value instanceof Integer || value instanceof Long
          ? call.literal().apply(call.tongue().number(((Number) value).longValue()))
          : call.argument().apply(value);
    }

    /** The texts of a choice by their selectors. */
    private Map<String, List<Piece>> choices(int first) {
      Map<String, List<Piece>> choices = new LinkedHashMap<>();
      int i = first;
      while (pattern.getPartType(i) != Part.Type.ARG_LIMIT) {
        Part selector = pattern.getPart(i);
        if (selector.getType() != Part.Type.ARG_SELECTOR) {
          throw new MessageException(
              selector.getIndex(), "an offset is not understood", "leave it out");
        }
        i++;
        if (pattern.getPartType(i).hasNumericValue()) {
          i++;
        }
        choices.put(pattern.getSubstring(selector), message(i));
        i = pattern.getLimitPartIndex(i) + 1;
      }
      return choices;
    }

    private static Piece plural(int number, boolean ordinal, Map<String, List<Piece>> choices) {
      return (out, call) -> {
        if (!(call.values()[number] instanceof Number given)) {
          throw new IllegalArgumentException("argument " + number + " is no number");
        }
        long value = given.longValue();
        List<Piece> chosen = choices.get("=" + value);
        if (chosen == null) {
          chosen = choices.get(call.tongue().plural(value, ordinal));
        }
        write(chosen == null ? choices.get("other") : chosen, out, call.with(value));
      };
    }

    private static Piece select(int number, Map<String, List<Piece>> choices) {
      return (out, call) -> {
        List<Piece> chosen = choices.get(String.valueOf(call.values()[number]));
        write(chosen == null ? choices.get("other") : chosen, out, call);
      };
    }
  }
}
