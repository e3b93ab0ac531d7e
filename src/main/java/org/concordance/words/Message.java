package org.concordance.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A text with places for arguments, as ICU's MessageFormat writes them, parsed once.
 *
 * <p>Of its forms there are <code>{0}</code>, <code>{0, plural, …}</code>, <code>
 * {0, selectordinal, …}</code> and <code>{0, select, …}</code>. The others ({@code number}, {@code
 * date}) are refused: numbers are written alike everywhere, and dates come as texts. ICU's own
 * formatter may not be used by several threads at once; this may.
 */
final class Message {

  /** The forms of plurals, of which each language has some, and numbers of their own. */
  private static final Pattern FORM = Pattern.compile("zero|one|two|few|many|other|=\\d+");

  private final List<Piece> pieces;
  private final SortedSet<Integer> arguments;
  private final SortedSet<Integer> numbers;

  private Message(List<Piece> pieces, SortedSet<Integer> arguments, SortedSet<Integer> numbers) {
    this.pieces = pieces;
    this.arguments = arguments;
    this.numbers = numbers;
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
    List<Piece> pieces = reader.message(0, 0);
    return new Message(pieces, reader.arguments, reader.numbers);
  }

  /** The numbers of the arguments that it has places for. */
  SortedSet<Integer> arguments() {
    return arguments;
  }

  /** Those of them whose number chooses a form of the plural. */
  SortedSet<Integer> numbers() {
    return numbers;
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
      Function<Object, String> argument,
      Object... values) {
    StringBuilder out = new StringBuilder();
    Piece.write(pieces, out, new Piece.Call(values, tongue, literal, argument));
    return out.toString();
  }

  /** Its parts for the theme's scripts, as JSON's values. */
  List<Object> json() {
    return Piece.json(pieces);
  }

  /** Makes pieces of the parts that ICU finds. */
  private static final class Reader {

    private final MessagePattern pattern;
    private final SortedSet<Integer> arguments = new TreeSet<>();
    private final SortedSet<Integer> numbers = new TreeSet<>();

    Reader(MessagePattern pattern) {
      this.pattern = pattern;
    }

    /**
     * The pieces of the message that begins at a part.
     *
     * @param counted the number of the argument that {@code #} stands for
     */
    List<Piece> message(int start, int counted) {
      List<Piece> pieces = new ArrayList<>();
      int limit = pattern.getLimitPartIndex(start);
      int from = pattern.getPart(start).getLimit();
      for (int i = start + 1; i <= limit; i++) {
        Part part = pattern.getPart(i);
        literal(pieces, pattern.getPatternString().substring(from, part.getIndex()));
        from = part.getLimit();
        switch (part.getType()) {
          case REPLACE_NUMBER -> pieces.add(new Piece.Argument(counted));
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

    private static void literal(List<Piece> pieces, String text) {
      if (!text.isEmpty()) {
        pieces.add(new Piece.Text(text));
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
        case NONE -> new Piece.Argument(number);
        case PLURAL, SELECTORDINAL -> {
          numbers.add(number);
          Map<String, List<Piece>> choices = choices(start + 2, number);
          checkForms(name.getIndex(), choices.keySet());
          yield new Piece.Plural(number, type == ArgType.SELECTORDINAL, choices);
        }
        case SELECT -> new Piece.Select(number, choices(start + 2, number));
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

    private static void checkForms(int offset, Set<String> selectors) {
      for (String selector : selectors) {
        if (!FORM.matcher(selector).matches()) {
          throw new MessageException(
              offset,
              "no plural has a form '" + selector + "'",
              "the forms are zero, one, two, few, many and other; =0 stands for the number alone");
        }
      }
    }

    /** The texts of a choice by their selectors. */
    private Map<String, List<Piece>> choices(int first, int number) {
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
        choices.put(pattern.getSubstring(selector), message(i, number));
        i = pattern.getLimitPartIndex(i) + 1;
      }
      return choices;
    }
  }
}
