package org.concordance.cite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 *   <li>Its conditions do not see a variable that stood in for a missing author, so that an
 *       unsigned article is set like a book: {@link EngineStyle} asks for stand-ins, which are set
 *       here.
 * </ul>
 */
final class EngineItem {

  /** Stands for a full stop that ends no sentence; no character, and refused in content. */
  private static final char STOP = '\uFDD0';

  /** A small letter that no title has. */
  private static final char SMALL = '\uA7FA';

  private static final char ITALIC = '\uFDD1';
  private static final char UPRIGHT = '\uFDD2';

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

  /**
   * What the engine is given for a work.
   *
   * @param headline whether the style writes English titles with capitals
   */
  static CslItem of(CslItem work, boolean headline) {
    Map<String, String> changes = new TreeMap<>();
    work.variables()
        .forEach(
            (variable, text) -> {
              if (variable.contains("title") || variable.equals("genre")) {
                changes.put(variable, guarded(text));
              }
            });
    work.summaryOf()
        .map(original -> SummaryOf.styled(original, headline, text -> ITALIC + text + UPRIGHT))
        .ifPresent(words -> changes.put("genre", guarded(words)));
    // Styles for annotated lists would show these; a citation shows none.
    changes.putAll(Map.of("abstract", "", "note", "", "keyword", ""));
    EngineStyle.STAND_INS.forEach(
        (variable, standIn) -> {
          if (work.variables().containsKey(variable)) {
            changes.put(standIn, "1");
          }
        });
    CslItem given = work.with(changes);
    return new CslItem(
        given.id(),
        given.type(),
        given.names(),
        given.dates(),
        given.variables(),
        List.of(),
        Optional.empty());
  }

  /** A text in which the engine finds no sentence that ends too soon, and no shouting. */
  static String guarded(String title) {
    String text = ABBREVIATION.matcher(title).replaceAll(String.valueOf(STOP));
    boolean shouted = text.codePoints().noneMatch(Character::isLowerCase);
    return shouted ? text + SMALL : text;
  }

  /** What the engine made, with all as it was. */
  static String restored(String html) {
    return html.replace(STOP, '.')
        .replace(String.valueOf(SMALL), "")
        .replace(String.valueOf(ITALIC), "<i>")
        .replace(String.valueOf(UPRIGHT), "</i>");
  }
}
