package org.concordance.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.concordance.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The functions by which templates get words: {@code t("reading.related")}, {@code
 * t("count.readings", 3)}, and {@code n(5000)} for a count that stands alone. What stands between
 * the members of a list are {@code sep("and", loop.index, loop.length)}, before the member of that
 * index, and {@code comma()}. Attributes that mark a language and set a direction where there is
 * need are {@code lang(language, text)}.
 *
 * <p>An argument may be markup, made by a macro, such as a link: then all the rest is escaped, and
 * the result is markup.
 */
final class WordsExtension extends AbstractExtension {

  private final Words words;

  WordsExtension(Words words) {
    this.words = words;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "t",
        new Text(),
        "n",
        new Count(),
        "sep",
        new Separator(),
        "comma",
        new Comma(),
        "lang",
        new Language(),
        "range",
        new BoundedRange());
  }

  private final class Text implements Function {
    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      Object[] values = new Object[arguments.size() - 1];
      boolean isMarkup = false;
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments.get(Integer.toString(i + 1));
        isMarkup |= values[i] instanceof SafeString;
      }
      String key = String.valueOf(arguments.get("0"));
      try {
        return isMarkup
            ? new SafeString(words.markup(key, Escaping.HTML::escape, Text::markup, values))
            : words.text(key, values);
      } catch (IllegalArgumentException e) {
        throw new PebbleException(e, String.valueOf(e.getMessage()), line, self.getName());
      }
    }

    private static String markup(Object value) {
      return value instanceof SafeString safe
          ? safe.toString()
          : Escaping.HTML.escape(value.toString());
    }

    @Override
    public @Nullable List<String> getArgumentNames() {
      return null;
    }
  }

  private final class Count implements Function {
    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return words.number(((Number) arguments.get("number")).longValue());
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of("number");
    }
  }

  private final class Separator implements Function {
    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      int index = ((Number) arguments.get("index")).intValue();
      int size = ((Number) arguments.get("size")).intValue();
      return words.separator(arguments.get("word").equals("or"), index, size);
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of("word", "index", "size");
    }
  }

  private final class Comma implements Function {
    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return words.comma();
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }
  }

  /** The attributes of an element whose text is in a language of its own, or runs the other way. */
  private final class Language implements Function {
    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      String language = String.valueOf(arguments.get("language"));
      Object text = arguments.get("text");
      String direction = words.direction(language, text == null ? "" : text.toString());
      return new SafeString(
          (language.isEmpty() ? "" : " lang=\"" + Escaping.HTML.escape(language) + "\"")
              + (direction.isEmpty() ? "" : " dir=\"" + direction + "\""));
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of("language", "text");
    }
  }
}
