package org.concordance.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordance.oldsite.CodeText;
import org.concordance.oldsite.Datum;
import org.concordance.oldsite.Settings;

/**
 * Marks that the Markdown of the old site knew within a paragraph, and that of an archive does not:
 * some are elements of HTML, maths is its own words as code, codes of emoji stay.
 *
 * @see <a href="https://gohugo.io/configuration/markup/">Hugo's extensions of Markdown</a>
 * @see <a href="https://kramdown.gettalong.org/syntax.html#math-blocks">kramdown's maths</a>
 */
final class Extras {

  /**
   * The marks of a site.
   *
   * @param elements what stands for an element, which has to begin and end with it
   * @param maths what begins maths, and what ends it
   * @param emoji whether words between colons are emoji
   */
  record Known(Map<String, String> elements, Map<String, String> maths, boolean emoji) {}

  private static final Map<String, String> HUGOS =
      Map.of(
          "subscript", "~ sub",
          "superscript", "^ sup",
          "mark", "== mark",
          "insert", "++ ins",
          "delete", "~~ del");

  private static final Pattern EMOJI = Pattern.compile(":[a-z0-9_+-]{2,40}:");

  /** What maths has and a price has not. */
  private static final Pattern FORMULA = Pattern.compile("[\\\\^_={}+]");

  private final Known known;
  private final String text;
  private final Deque<String> open = new ArrayDeque<>();

  /** Marks that do not stand in the text any more. */
  private final Set<String> over = new HashSet<>();

  /** The marks of a paragraph. */
  Extras(Known known, String text) {
    this.known = known;
    this.text = text;
  }

  /** Those that the program of a site knows, as its settings say. */
  static Known of(Settings settings) {
    Map<String, String> elements = new LinkedHashMap<>();
    elements.put("~~", "del");
    Map<String, String> maths = new LinkedHashMap<>(Map.of("$$", "$$", "\\\\(", "\\\\)"));
    Datum.Fields all = settings.all();
    Datum.Fields markdown = all.fields("markup").fields("goldmark").fields("extensions");
    HUGOS.forEach(
        (name, mark) -> {
          if (isOn(markdown.fields("extras").fields(name), "enable")) {
            elements.put(mark.split(" ")[0], mark.split(" ")[1]);
          }
        });
    if (isOn(markdown.fields("passthrough"), "enable")) {
      maths.put("\\(", "\\)");
      maths.put("\\[", "\\]");
    }
    boolean emoji =
        isOn(all, "enableEmoji")
            || isOn(all.fields("markdown"), "render_emoji")
            || all.get("plugins", "gems").stream()
                .flatMap(plugins -> plugins.each().stream())
                .anyMatch(plugin -> plugin.text().equals("jemoji"));
    return new Known(elements, maths, emoji);
  }

  private static boolean isOn(Datum.Fields fields, String key) {
    return fields.get(key).filter(Datum::isYes).isPresent();
  }

  /** What takes the place of a mark at an index; empty when none stands there. */
  Optional<Dialect.Replaced> at(int at) {
    return switch (text.charAt(at)) {
      case '~', '^', '=', '+' -> element(at);
      case '$', '\\' -> maths(at);
      case ':' -> emoji(at);
      default -> Optional.empty();
    };
  }

  private Optional<Dialect.Replaced> element(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    String mark = text.substring(at, end);
    Optional<String> element = Optional.ofNullable(known.elements().get(mark));
    if (element.isEmpty()) {
      return end - at > 1 ? Optional.of(new Dialect.Replaced(end, mark, "")) : Optional.empty();
    }
    if (mark.equals(open.peek()) && !isSpace(at - 1)) {
      open.pop();
      return Optional.of(new Dialect.Replaced(end, "</" + element.get() + ">", ""));
    }
    int close = next(mark, end);
    boolean opens = close > end && !isSpace(end) && !open.contains(mark);
    if (opens) {
      open.push(mark);
    }
    return Optional.of(new Dialect.Replaced(end, opens ? "<" + element.get() + ">" : mark, ""));
  }

  /** Where a mark stands next; no text is searched twice for what it does not have. */
  private int next(String mark, int from) {
    int next = over.contains(mark) ? -1 : text.indexOf(mark, from);
    if (next < 0) {
      over.add(mark);
    }
    return next;
  }

  private boolean isSpace(int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  /** Maths as code: by itself in lines of its own, where it is the whole paragraph. */
  private Optional<Dialect.Replaced> maths(int at) {
    for (Map.Entry<String, String> marks : known.maths().entrySet()) {
      int from = at + marks.getKey().length();
      int close = text.startsWith(marks.getKey(), at) ? next(marks.getValue(), from) : -1;
      if (close > from && FORMULA.matcher(text.substring(from, close)).find()) {
        int end = close + marks.getValue().length();
        String formula = text.substring(from, close);
        boolean whole = at == 0 && text.substring(end).isBlank();
        String code = whole ? CodeText.fenced(formula.strip(), "tex") : CodeText.inline(formula);
        return Optional.of(new Dialect.Replaced(end, whole ? code.strip() : code, "maths"));
      }
    }
    return Optional.empty();
  }

  private Optional<Dialect.Replaced> emoji(int at) {
    Matcher code = EMOJI.matcher(text).region(at, Math.min(text.length(), at + 50));
    boolean within = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return known.emoji() && !within && code.lookingAt()
        ? Optional.of(new Dialect.Replaced(code.end(), code.group(), "emoji " + code.group()))
        : Optional.empty();
  }

  /** The ends of what is still open at the end of the paragraph. */
  String ends() {
    StringBuilder ends = new StringBuilder();
    open.forEach(mark -> ends.append("</").append(known.elements().get(mark)).append('>'));
    return ends.toString();
  }
}
