package org.concordance.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Prepares works for the engine, so that it does what CSL asks for.
 *
 * <ul>
 *   <li>It takes every full stop for the end of a sentence and begins the next word with a capital,
 *       in "via U.S. to track" too: one before a small letter is put away.
 *   <li>It takes a title without any small letter for a shouted one and makes {@code FT} into
 *       {@code Ft}: such a title is given one.
 *   <li>It takes {@code 110-140} for all numbers between, where a report or law has one such
 *       number.
 *   <li>Of very many names it cannot leave out those between the first and the last.
 *   <li>It writes "2 ed.", and needs to be told of the "2nd".
 *   <li>What {@link EngineStyle} lets conditions ask for is set here.
 * </ul>
 *
 * <p>{@link EngineOutput} takes out what is put in.
 */
final class EngineItem {

  /** Stands for a full stop that ends no sentence; no character, and refused in content. */
  static final char STOP = '\uFDD0';

  /** Around what is in italics. */
  static final char ITALIC = '\uFDD1';

  static final char UPRIGHT = '\uFDD2';

  /** Before the last of many names, where others are left out. */
  static final char OMITTED = '\uFDD3';

  /** A letter, which may stand in a number, for a hyphen, which would make it a range. */
  static final char HYPHEN = '\uA7F9';

  /** A small letter that no title has. */
  static final char SMALL = '\uA7FA';

  /** What CMOS writes with a capital in titles since its 18th edition (8.160). */
  private static final Set<String> LONG_PREPOSITIONS =
      Set.of(
          """
          about above across after against along among around before behind below beneath beside
          between beyond despite during except inside outside since through throughout
          toward towards under underneath until within without
          """
              .strip()
              .split("\\s+"));

  private static final Pattern HYPHENATED = Pattern.compile("(?<=\\d)-(?=\\d)");

  private static final Pattern LONG_WORD = Pattern.compile("\\b[a-z]{5,10}\\b");

  private static final Pattern ABBREVIATION = Pattern.compile("\\.(?=\\s+[\\p{Ll}(])");

  /** A work that shows whether a style writes English titles with capitals. */
  static final CslItem PROBE = probe();

  private EngineItem() {}

  private static CslItem probe() {
    TreeMap<String, String> variables = new TreeMap<>();
    variables.put("title", "A quiet title");
    variables.put("container-title", "The Journal");
    variables.put("language", "en");
    return new CslItem(
        "probe",
        "article-journal",
        new TreeMap<>(),
        new TreeMap<>(),
        variables,
        List.of(),
        Optional.empty());
  }

  /** Whether a style that cites the probe so writes English titles with capitals. */
  static boolean isHeadline(String probed) {
    return probed.contains("Quiet Title");
  }

  /** What the engine is given for a work. */
  static CslItem of(CslItem work, EngineStyle style) {
    boolean headline = style.isHeadline(work);
    Map<String, String> changes = new TreeMap<>();
    work.variables()
        .forEach(
            (variable, text) -> {
              if (variable.contains("title")
                  || variable.equals("genre") && work.summaryOf().isEmpty()) {
                changes.put(variable, guarded(text, headline, style));
              }
            });
    work.variable("number")
        .ifPresent(
            text ->
                changes.put("number", HYPHENATED.matcher(text).replaceAll(String.valueOf(HYPHEN))));
    work.variable("edition")
        .map(EngineItem::ordinal)
        .ifPresent(text -> changes.put("edition", text));
    work.summaryOf()
        .map(original -> SummaryOf.styled(original, style, text -> ITALIC + text + UPRIGHT))
        .map(
            words -> work.variable("status").isEmpty() ? words : "Withdrawn s" + words.substring(1))
        .ifPresent(words -> changes.put("genre", guarded(words, false, style)));
    // Styles for annotated lists would show these; a citation shows none.
    changes.putAll(Map.of("abstract", "", "note", "", "keyword", ""));
    style
        .standIns()
        .forEach(
            (variable, standIn) -> {
              boolean has =
                  work.variables().containsKey(variable) || work.names().containsKey(variable);
              changes.put(standIn, has ? "1" : "");
            });
    CslItem given = work.with(changes);
    return new CslItem(
        given.id(),
        given.type(),
        names(given, style),
        given.dates(),
        given.variables(),
        List.of(),
        Optional.empty());
  }

  /** Names in Chinese, Japanese and Korean script begin with the family's, and have no comma. */
  private static SortedMap<String, List<CslName>> names(CslItem work, EngineStyle style) {
    SortedMap<String, List<CslName>> names = new TreeMap<>();
    work.names()
        .forEach(
            (variable, list) ->
                names.put(variable, few(list.stream().map(EngineItem::name).toList(), style)));
    return names;
  }

  /** Of very many names the first and the last, which the engine cannot choose by itself. */
  private static List<CslName> few(List<CslName> names, EngineStyle style) {
    if (style.useFirst() == 0 || names.size() < style.useFirst() + 2) {
      return names;
    }
    List<CslName> few = new ArrayList<>(names.subList(0, style.useFirst()));
    CslName last = names.get(names.size() - 1);
    few.add(
        last.isWhole()
            ? CslName.whole(OMITTED + last.literal())
            : CslName.person(OMITTED + last.family(), last.given(), last.suffix()));
    return few;
  }

  private static CslName name(CslName name) {
    boolean eastAsian =
        !name.isWhole() && name.family().codePoints().allMatch(NameForms::isEastAsian);
    return eastAsian ? CslName.whole(name.family() + name.given()) : name;
  }

  private static String ordinal(String edition) {
    if (!edition.matches("\\d{1,3}")) {
      return edition;
    }
    boolean teen = edition.matches("\\d?1\\d");
    return edition
        + switch (teen ? '0' : edition.charAt(edition.length() - 1)) {
          case '1' -> "st";
          case '2' -> "nd";
          case '3' -> "rd";
          default -> "th";
        };
  }

  /**
   * A text in which the engine finds no sentence that ends too soon, and no shouting; and of a
   * title with capitals, the last word too, and long prepositions where the style wants them.
   */
  static String guarded(String title, boolean headline, EngineStyle style) {
    String text =
        title.indexOf('.') < 0
            ? title
            : ABBREVIATION.matcher(title).replaceAll(String.valueOf(STOP));
    if (headline && style.longPrepositions()) {
      text =
          LONG_WORD
              .matcher(text)
              .replaceAll(word -> LONG_PREPOSITIONS.contains(word.group()) ? "$0" + SMALL : "$0");
    }
    return headline || isShouted(text) ? withSmall(text) : text;
  }

  /** Whether there are capitals, and no small letters. */
  private static boolean isShouted(String text) {
    boolean capital = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital;
  }

  /** A text with a small letter more at the end of its last word. */
  private static String withSmall(String text) {
    int end = text.length();
    while (end > 0 && !Letters.isLetterOrNumber(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return end == 0 ? text : text.substring(0, end) + SMALL + text.substring(end);
  }
}
