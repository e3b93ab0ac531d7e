package org.concordance.bibliography;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Text as TeX would show it: accents and signs in Unicode, marks of type taken off, formulas left
 * readable. One pass, whatever stands in it.
 */
final class Tex {

  /** The longest argument whose end is looked for. */
  private static final int ARGUMENT = 5_000;

  /** How often each character is looked at, at most, while ends are looked for. */
  private static final int LOOKS = 20;

  private final String tex;
  private final StringBuilder shown = new StringBuilder();
  private final Deque<String> closers = new ArrayDeque<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private int at;
  private int mathUntil = -1;
  private long looks;

  private Tex(String tex) {
    this.tex = tex;
    this.looks = (long) LOOKS * tex.length() + ARGUMENT;
  }

  /**
   * What a text shows.
   *
   * @param text the text, in Unicode
   * @param unknown commands in it of which nothing is known, and that are left as they are
   */
  record Shown(String text, Set<String> unknown) {}

  /** Reads TeX. */
  static Shown of(String tex) {
    if (tex.chars().noneMatch(c -> "\\{}$~-`'%".indexOf(c) >= 0)) {
      return new Shown(tex, Set.of());
    }
    Tex reader = new Tex(tex);
    reader.run();
    return new Shown(reader.shown.toString(), reader.unknown);
  }

  static String text(String tex) {
    return of(tex).text();
  }

  private void run() {
    while (at < tex.length()) {
      char c = tex.charAt(at);
      switch (c) {
        case '\\' -> command();
        case '{' -> {
          closers.push("");
          at++;
        }
        case '}' -> {
          shown.append(closers.isEmpty() ? "" : closers.pop());
          at++;
        }
        case '$' -> dollar();
        case '~' -> sign("~", " ");
        case '-' -> dash();
        case '`' -> quote("``", "“", "‘");
        case '\'' -> quote("''", "”", "'");
        case '^', '_' -> raised(c);
        default -> {
          shown.append(c);
          at++;
        }
      }
    }
  }

  private void sign(String read, String written) {
    shown.append(written);
    at += read.length();
  }

  private void dash() {
    if (tex.startsWith("---", at)) {
      sign("---", "—");
    } else if (tex.startsWith("--", at)) {
      sign("--", "–");
    } else {
      sign("-", "-");
    }
  }

  private void quote(String two, String both, String one) {
    boolean pair = tex.startsWith(two, at);
    sign(pair ? two : "'", pair ? both : one);
  }

  /** Dollars are about a formula where what is between them can be one, else about money. */
  private void dollar() {
    if (at == mathUntil) {
      mathUntil = -1;
      at++;
      return;
    }
    int end = tex.indexOf('$', at + 1);
    boolean formula = mathUntil < 0 && end > at + 1 && end - at < ARGUMENT && isFormula(end);
    if (formula) {
      mathUntil = end;
      at++;
    } else {
      sign("$", "$");
    }
  }

  private boolean isFormula(int end) {
    String inside = tex.substring(at + 1, end);
    return inside.equals(inside.strip())
        && (inside.matches("(?s).*[\\\\^_={}<>+].*") || !inside.matches("(?s).*\\s.*"));
  }

  /** A power or an index: raised or lowered digits where it has no other signs. */
  private void raised(char c) {
    if (mathUntil < 0) {
      sign("^", Character.toString(c));
      return;
    }
    int end = tex.startsWith("{", at + 1) ? end(at + 1) : Math.min(at + 2, tex.length());
    String inside = end < 0 ? "" : tex.substring(at + 1, end).replaceAll("[{}]", "");
    String digits = TexSigns.raised(inside, c == '^');
    if (digits.isEmpty()) {
      sign("^", Character.toString(c));
    } else {
      shown.append(digits);
      at = end;
    }
  }

  /** The index behind the group that begins at an index; -1 when its end is too far. */
  private int end(int open) {
    int depth = 0;
    for (int i = open; i < Math.min(tex.length(), open + ARGUMENT) && looks-- > 0; i++) {
      char c = tex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private void command() {
    int name = at + 1;
    int end = name;
    while (end < tex.length() && isLetter(tex.charAt(end))) {
      end++;
    }
    if (end == name) {
      end = Math.min(name + 1, tex.length());
    }
    String command = tex.substring(name, end);
    String accent = TexSigns.accent(command);
    if (!accent.isEmpty()) {
      accent(accent, end);
    } else {
      boolean word = !command.isEmpty() && isLetter(command.charAt(0));
      named(command, word ? spaces(end) : end);
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** TeX takes away the spaces behind a command. */
  private int spaces(int from) {
    int end = from;
    while (end < tex.length() && Character.isWhitespace(tex.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A letter with an accent, in braces or without. */
  private void accent(String accent, int from) {
    int start = spaces(from);
    if (start >= tex.length()) {
      at = start;
      return;
    }
    boolean group = tex.charAt(start) == '{';
    int end = group ? end(start) : letterEnd(start);
    if (end < 0 || end - start > 30) {
      at = start;
      return;
    }
    String inside = tex.substring(start, end);
    String base = Tex.text(inside).replace('ı', 'i').replace('ȷ', 'j');
    int first = base.isEmpty() ? 0 : base.offsetByCodePoints(0, 1);
    String letter = first == 0 ? TexSigns.alone(accent) : base.substring(0, first) + accent;
    shown.append(Normalizer.normalize(letter + base.substring(first), Normalizer.Form.NFC));
    at = end;
  }

  private int letterEnd(int start) {
    if (tex.charAt(start) != '\\') {
      return tex.offsetByCodePoints(start, 1);
    }
    int end = start + 1;
    while (end < tex.length() && isLetter(tex.charAt(end))) {
      end++;
    }
    return spaces(Math.max(end, Math.min(start + 2, tex.length())));
  }

  private void named(String command, int end) {
    at = end;
    if (TexSigns.isSign(command)) {
      shown.append(TexSigns.sign(command));
      if (tex.startsWith("{}", at)) {
        at += 2;
      }
    } else if (TexSigns.LINKS.contains(command)) {
      link();
    } else if (TexSigns.PASSED_OVER.contains(command)) {
      passOver();
    } else if (TexSigns.quotes(command).isPresent()) {
      String[] marks = TexSigns.quotes(command).get();
      open(marks[0], marks[1]);
    } else if (!TexSigns.OF_TYPE.contains(command)) {
      unknown.add("\\" + command);
      shown.append('\\').append(command);
      if (end < tex.length() && Character.isWhitespace(tex.charAt(end - 1))) {
        shown.append(' ');
      }
    }
  }

  private void open(String before, String after) {
    if (tex.startsWith("{", at)) {
      shown.append(before);
      closers.push(after);
      at++;
    }
  }

  /** A link with words of its own: the words, then the address. */
  private void link() {
    int end = tex.startsWith("{", at) ? end(at) : -1;
    if (end > 0 && tex.startsWith("{", end)) {
      String address = tex.substring(at + 1, end - 1);
      at = end;
      open("", " (" + TexSigns.verbatim(address) + ")");
    }
  }

  /** An argument that is not shown, such as a language before its text. */
  private void passOver() {
    int end = tex.startsWith("{", at) ? end(at) : -1;
    at = end > 0 ? end : at;
  }
}
