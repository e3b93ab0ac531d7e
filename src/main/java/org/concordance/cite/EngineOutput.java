package org.concordance.cite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mends what the engine makes of a work, where it is not what the style asks for.
 *
 * <ul>
 *   <li>A date in words is said once, though a style asks for its year and its day apart.
 *   <li>Quotation marks within quotation marks are single ones.
 *   <li>Of a review, it is said by whom the work is that is reviewed; and "circa" has no capital
 *       within a sentence.
 *   <li>What follows a name, such as "Jr.", stands after the given names where those come last.
 * </ul>
 */
final class EngineOutput {

  private static final Pattern OMITTED =
      Pattern.compile(" (?:(?:&amp;|&|and) )?" + EngineItem.OMITTED);

  private static final Pattern REVIEW =
      Pattern.compile("(\\[Review of [^\\]<]*<i>[^\\]<]*</i>, )(?!by )");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private EngineOutput() {}

  /** The citation of a work, as HTML. */
  static String mended(String engineHtml, CslItem work) {
    String html = unmarked(SPACE.matcher(engineHtml).replaceAll(" ").strip());
    for (String date : wordedDates(work)) {
      html = html.replace(date + ", " + date, date);
    }
    for (CslName name : work.names().values().stream().flatMap(List::stream).toList()) {
      html = name.suffix().isEmpty() ? html : suffixLast(html, name);
    }
    html = html.replace("</i>by ", "</i>, by ").replace(", Circa ", ", circa ");
    return nested(REVIEW.matcher(html).replaceAll("$1by "));
  }

  /** A text without what {@link EngineItem} has put in. */
  static String unmarked(String text) {
    return OMITTED
        .matcher(text)
        .replaceAll(" . . . ")
        .replace(EngineItem.STOP, '.')
        .replace(EngineItem.HYPHEN, '-')
        .replace(String.valueOf(EngineItem.SMALL), "")
        .replace(String.valueOf(EngineItem.ITALIC), "<i>")
        .replace(String.valueOf(EngineItem.UPRIGHT), "</i>");
  }

  private static List<String> wordedDates(CslItem work) {
    return work.dates().values().stream()
        .filter(CslJson::isWorded)
        .map(date -> CitationHtml.escaped(date.display()))
        .toList();
  }

  private static String suffixLast(String html, CslName name) {
    String given = CitationHtml.escaped(name.given());
    String wrong = CitationHtml.escaped(name.family() + " " + name.suffix() + ", ");
    String right = CitationHtml.escaped(name.family()) + ", ";
    String mended = html;
    for (String form : List.of(given, initials(given))) {
      mended =
          mended.replace(wrong + form, right + form + ", " + CitationHtml.escaped(name.suffix()));
    }
    return mended.replace(
        name.suffix() + ".", name.suffix().endsWith(".") ? name.suffix() : name.suffix() + ".");
  }

  private static String initials(String given) {
    return Stream.of(given.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1) + ".")
        .collect(Collectors.joining(" "));
  }

  /**
   * English marks by turns: double ones outside, single ones within; left alone unless they match.
   */
  private static String nested(String html) {
    if (html.indexOf('“') < 0 && html.indexOf('”') < 0) {
      return html;
    }
    StringBuilder mended = new StringBuilder(html.length());
    Deque<Character> open = new ArrayDeque<>();
    for (char c : html.toCharArray()) {
      if (c == '“') {
        open.push(c);
        mended.append(open.size() % 2 == 1 ? '“' : '‘');
      } else if (c == '”') {
        if (open.isEmpty()) {
          return html;
        }
        mended.append(open.size() % 2 == 1 ? '”' : '’');
        open.pop();
      } else {
        mended.append(c);
      }
    }
    return open.isEmpty() ? mended.toString() : html;
  }
}
