package org.concordance.words;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.concordance.edtf.Edtf;
import org.concordance.edtf.EdtfWords;
import org.concordance.model.WordedDate;

/**
 * The words of the interface in the archive's language; a value that is made once for a site and
 * handed to every stage that writes words. Safe for use by several threads.
 *
 * <pre>{@code
 * words.text("reading.related");       // "Related readings"
 * words.text("count.readings", 5000);  // "5,000 readings"
 * }</pre>
 */
public final class Words {

  private static final String SCRIPT = "script.";

  /** Where Hebrew begins, before which nothing runs from right to left. */
  private static final char FIRST_RIGHT = '\u0590';

  private final String language;
  private final String direction;
  private final Map<String, Entry> entries;
  private final Tongue tongue;
  private final Dates dates;
  private final String comma;

  /**
   * A message as it is told.
   *
   * @param plain its text, where it has no arguments
   * @param tongue how numbers and plurals in it are written
   * @param size so many arguments it takes
   */
  record Entry(Optional<String> plain, Message message, Tongue tongue, int size) {}

  Words(String language, Map<String, Entry> entries, Tongue tongue) {
    this.language = language;
    this.direction = direction(language);
    this.entries = Map.copyOf(entries);
    this.tongue = tongue;
    this.dates = new Dates(this, tongue);
    this.comma = text("list.comma", "", "");
  }

  /**
   * What a message says.
   *
   * @param arguments numbers, which are written as counts, and texts
   * @throws IllegalArgumentException when there is no such message, or it takes other arguments
   */
  public String text(String key, Object... arguments) {
    Entry entry = entry(key, arguments.length);
    return entry.plain().isPresent()
        ? entry.plain().get()
        : format(key, entry, UnaryOperator.identity(), String::valueOf, arguments);
  }

  /**
   * What a message says, as markup.
   *
   * @param literal what makes markup of the message's own text
   * @param argument what makes markup of an argument
   * @throws IllegalArgumentException when there is no such message, or it takes other arguments
   */
  public String markup(
      String key,
      UnaryOperator<String> literal,
      Function<Object, String> argument,
      Object... arguments) {
    return format(key, entry(key, arguments.length), literal, argument, arguments);
  }

  private static String format(
      String key,
      Entry entry,
      UnaryOperator<String> literal,
      Function<Object, String> argument,
      Object... arguments) {
    try {
      return entry.message().format(entry.tongue(), literal, argument, arguments);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("message '" + key + "': " + e.getMessage(), e);
    }
  }

  private Entry entry(String key, int size) {
    Entry entry = entries.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("no message '" + key + "' in messages.properties");
    }
    if (entry.size() != size) {
      throw new IllegalArgumentException(
          "message '" + key + "' takes " + entry.size() + " arguments, and got " + size);
    }
    return entry;
  }

  /** A count, with its thousands grouped as the language does. */
  public String number(long number) {
    return tongue.number(number);
  }

  /** A number that is no count, such as that of a year: in the language's digits, ungrouped. */
  public String digits(int number) {
    return tongue.digits(number);
  }

  /** How dates are said. */
  public EdtfWords dates() {
    return dates;
  }

  /** A date as it is shown: in its own words, if it has any. */
  public String date(WordedDate date) {
    return date.text().orElseGet(() -> date(date.edtf()));
  }

  /** A date as the language says it. */
  public String date(Edtf date) {
    return date.display(dates);
  }

  /** A month: "May 2023". */
  public String month(YearMonth month) {
    return dates.one(Edtf.Precision.MONTH, month.atDay(1));
  }

  /** A month without its year: "May". */
  public String monthAlone(YearMonth month) {
    return dates.month(month.atDay(1));
  }

  /** The same, short: "Dec". */
  public String monthShort(YearMonth month) {
    return dates.shortMonth(month.atDay(1));
  }

  /** A year: "2023". */
  public String year(Year year) {
    return dates.one(Edtf.Precision.YEAR, year.atDay(1));
  }

  /** The direction in which a language is written, as HTML's {@code dir} names it. */
  public static String direction(String language) {
    return Tongue.isRightToLeft(language) ? "rtl" : "ltr";
  }

  /**
   * The direction to set a text in apart from what is around it, as HTML's {@code dir} names it:
   * that of its language where it runs against that of the archive, and {@code auto} where nothing
   * but its letters tell; empty where it needs none.
   *
   * @param marked the language with which the text is marked; empty for the archive's own
   */
  public String direction(String marked, String text) {
    if (!marked.isEmpty()) {
      String own = direction(marked);
      return own.equals(direction) ? "" : own;
    }
    return hasOtherLetters(text, direction.equals("rtl")) ? "auto" : "";
  }

  private static boolean hasOtherLetters(String text, boolean isRightToLeft) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isRightToLeft ? Character.isLetter(letter) && isLeft(letter) : isRight(letter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeft(char letter) {
    return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isRight(char letter) {
    if (letter < FIRST_RIGHT) {
      return false;
    }
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /**
   * What the theme's scripts say, by what follows {@code script.} in the keys: a text, or for a
   * message with arguments its parts.
   */
  public SortedMap<String, Object> scripts() {
    SortedMap<String, Object> scripts = new TreeMap<>();
    entries.forEach(
        (key, entry) -> {
          if (key.startsWith(SCRIPT)) {
            Object said = entry.plain().map(Object.class::cast).orElse(entry.message().json());
            scripts.put(key.substring(SCRIPT.length()), said);
          }
        });
    return scripts;
  }

  /** The language by whose rules numbers and plurals are told, digits included: a BCP 47 tag. */
  public String tongue() {
    return tongue.tag();
  }

  /** The same for those of {@link #scripts} that are told by another's: the theme's own English. */
  public SortedMap<String, String> tonguesOfScripts() {
    SortedMap<String, String> tongues = new TreeMap<>();
    entries.forEach(
        (key, entry) -> {
          if (key.startsWith(SCRIPT)
              && entry.plain().isEmpty()
              && !entry.tongue().tag().equals(tongue())) {
            tongues.put(key.substring(SCRIPT.length()), entry.tongue().tag());
          }
        });
    return tongues;
  }

  /** The members of a list with what stands between them: "a", "a and b", "a, b or c". */
  public String list(boolean isChoice, List<String> members) {
    return tongue.list(isChoice, members);
  }

  /** What stands before a member of such a list; nothing before the first. */
  public String separator(boolean isChoice, int index, int size) {
    return tongue.separator(isChoice, index, size);
  }

  /** What parts the members of a list that has no last word: ", ". */
  public String comma() {
    return comma;
  }

  /** The name of a language; the tag itself where CLDR has none. */
  public String language(String tag) {
    return tongue.nameOf(tag);
  }

  /** The language of the words, as a BCP 47 tag. */
  public String language() {
    return language;
  }

  /** The keys of all messages. */
  public Set<String> keys() {
    return entries.keySet();
  }
}
