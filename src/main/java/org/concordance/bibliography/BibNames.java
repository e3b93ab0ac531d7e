package org.concordance.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordance.cite.CslName;
import org.concordance.model.Name;

/**
 * Names as BibTeX divides them.
 *
 * <p>{@code First von Last}, {@code von Last, First} and {@code von Last, Jr, First}, with {@code
 * and} between names; what is in braces is not divided. And BibLaTeX's names by parts: {@code
 * family=Kim, given=Felix}.
 */
final class BibNames {

  private static final Pattern PART =
      Pattern.compile(
          "\\s*\"?(family|given|prefix|suffix|useprefix|given-i|family-i|prefix-i|suffix-i|id"
              + "|sortingnamekeytemplatename|nametemplates|gender)\\s*=(.*)",
          Pattern.DOTALL);

  private BibNames() {}

  /** The names in a list, "others" among them. */
  static List<String> list(String tex) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth <= 0 && isAnd(tex, i)) {
        names.add(tex.substring(from, i).strip());
        from = i + 4;
        i += 3;
      }
    }
    names.add(tex.substring(from).strip());
    names.removeIf(String::isEmpty);
    return names;
  }

  /** Whether an "and" between spaces begins with the space at an index. */
  private static boolean isAnd(String tex, int at) {
    return Character.isWhitespace(tex.charAt(at))
        && tex.regionMatches(true, at + 1, "and", 0, 3)
        && at + 4 < tex.length()
        && Character.isWhitespace(tex.charAt(at + 4));
  }

  static boolean isOthers(String name) {
    return name.equalsIgnoreCase("others") || name.matches("(?i)et\\s+al\\.?");
  }

  /** One name. */
  static WorkName of(String tex) {
    if (isGroup(tex)) {
      return WorkName.literal(Tex.text(tex));
    }
    List<String> parts = split(tex, ',');
    if (parts.stream().allMatch(part -> PART.matcher(part).matches())) {
      return byParts(parts);
    }
    return switch (parts.size()) {
      case 1 -> inOrder(tex);
      case 2 -> WorkName.person(Tex.text(parts.get(0)), Tex.text(parts.get(1)), "");
      case 3 ->
          WorkName.person(Tex.text(parts.get(0)), Tex.text(parts.get(2)), Tex.text(parts.get(1)));
      default -> WorkName.literal(Tex.text(tex));
    };
  }

  /** Whether all of a name is in one pair of braces. */
  private static boolean isGroup(String tex) {
    if (!tex.startsWith("{") || !tex.endsWith("}")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < tex.length() - 1; i++) {
      depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    // An accent of a single letter, such as {\O}, is no name.
    return !tex.startsWith("{\\");
  }

  private static WorkName byParts(List<String> parts) {
    Map<String, String> values = new HashMap<>();
    for (String part : parts) {
      var matcher = PART.matcher(part);
      if (matcher.matches()) {
        String value = Tex.text(matcher.group(2).strip()).replaceAll("^\"|\"$", "");
        values.putIfAbsent(matcher.group(1), value);
      }
    }
    String family = values.getOrDefault("family", "");
    String prefix = values.getOrDefault("prefix", "");
    String given = values.getOrDefault("given", "");
    boolean dropped = values.getOrDefault("useprefix", "true").equals("false");
    return dropped
        ? WorkName.person(family, joined(given, prefix), values.getOrDefault("suffix", ""))
        : WorkName.person(joined(prefix, family), given, values.getOrDefault("suffix", ""));
  }

  private static String joined(String first, String second) {
    return (first + " " + second).strip();
  }

  /** A name with the given names first: as it is written, where that says the same. */
  private static WorkName inOrder(String tex) {
    String text = Tex.text(tex).strip();
    List<String> words = split(tex.strip(), ' ');
    if (words.size() < 2 || CslName.isOfBody(new Name.Plain(text))) {
      return WorkName.plain(text);
    }
    int family = family(words);
    WorkName person =
        WorkName.person(
            Tex.text(String.join(" ", words.subList(family, words.size()))),
            Tex.text(String.join(" ", words.subList(0, family))),
            "");
    CslName read = CslName.of(new Name.Plain(text));
    boolean same = read.isWhole() || read.family().equals(person.family());
    return same ? WorkName.plain(text) : person;
  }

  /** Where the family name begins: at the first small word, else with the last word. */
  private static int family(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      String word = words.get(i);
      if (!word.startsWith("{") && Character.isLowerCase(Tex.text(word + " ").codePointAt(0))) {
        return i;
      }
    }
    return words.size() - 1;
  }

  /** The parts between dividers outside braces; white space divides as a space does. */
  static List<String> split(String tex, char divider) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean divides = c == divider || divider == ' ' && (Character.isWhitespace(c) || c == '~');
      if (depth <= 0 && divides) {
        parts.add(tex.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(tex.substring(from).strip());
    if (divider == ' ') {
      parts.removeIf(String::isEmpty);
    }
    return parts;
  }
}
