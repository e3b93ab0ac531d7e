package org.concordance.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How a language writes numbers and tells plurals, as CLDR says. */
final class Tongue {

  private static final int GROUPED = 1000;

  /** Stands for a member of a list; no list of CLDR has it. */
  private static final String MEMBER = "\uFDD1";

  /**
   * The languages that CLDR has. For another one ICU would take the machine's own, and the machine
   * would show. To list them takes as long as to read a small archive, and English needs no list.
   */
  private static final class Known {

    static final Set<String> LANGUAGES =
        Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** By their tags; a site has few, and asks for each many times. */
  private static final Map<String, Boolean> RIGHT_TO_LEFT = new ConcurrentHashMap<>();

  private final ULocale locale;
  private final PluralRules cardinal;
  private final PluralRules ordinal;
  private final LocalizedNumberFormatter numbers;
  private final LocalizedNumberFormatter ungrouped;
  private final boolean hasPlainDigits;
  private final ListFormatter and;
  private final ListFormatter or;
  private final Map<String, String> languages = new ConcurrentHashMap<>();
  private final Map<Row, String[]> separators = new ConcurrentHashMap<>();

  /** A list with so many members. */
  private record Row(boolean isChoice, int size) {}

  private Tongue(ULocale locale) {
    this.locale = locale;
    this.cardinal = PluralRules.forLocale(locale, PluralType.CARDINAL);
    this.ordinal = PluralRules.forLocale(locale, PluralType.ORDINAL);
    this.numbers = NumberFormatter.withLocale(locale);
    this.ungrouped = numbers.grouping(GroupingStrategy.OFF);
    this.hasPlainDigits = NumberingSystem.getInstance(locale).getDescription().equals("0123456789");
    this.and = ListFormatter.getInstance(locale, Type.AND, Width.WIDE);
    this.or = ListFormatter.getInstance(locale, Type.OR, Width.WIDE);
  }

  /**
   * The manner of a language.
   *
   * @param tag a BCP 47 tag; {@code en} alone is the English of the world ({@code en-001}), and a
   *     language that CLDR does not have is written as that
   */
  static Tongue of(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    boolean world = tag.equalsIgnoreCase("en") || !Known.LANGUAGES.contains(locale.getLanguage());
    ULocale chosen = world ? ULocale.forLanguageTag("en-001") : locale;
    // Records are dated by the common calendar, whichever is usual where the language is spoken.
    return new Tongue(chosen.setKeywordValue("calendar", "gregorian"));
  }

  /** Whether a language is written from right to left, by its script or its likely script. */
  static boolean isRightToLeft(String tag) {
    return RIGHT_TO_LEFT.computeIfAbsent(tag, of -> ULocale.forLanguageTag(of).isRightToLeft());
  }

  ULocale locale() {
    return locale;
  }

  /** The language with its digits, as a BCP 47 tag: {@code ar-u-nu-arab}. */
  String tag() {
    String digits = NumberingSystem.getInstance(locale).getName();
    return locale
        .setKeywordValue("calendar", null)
        .setKeywordValue("numbers", digits)
        .toLanguageTag();
  }

  /** A number with its thousands grouped: "5,000". */
  String number(long number) {
    return hasPlainDigits && number >= 0 && number < GROUPED
        ? Long.toString(number)
        : numbers.format(number).toString();
  }

  /** What a language is called in this one, whatever its script and region. */
  String nameOf(String tag) {
    return languages.computeIfAbsent(tag, this::displayName);
  }

  private String displayName(String tag) {
    String language = ULocale.forLanguageTag(tag).getLanguage();
    String name = ULocale.getDisplayLanguage(language, locale);
    return name.isEmpty() || name.equals(language) ? tag : name;
  }

  String digits(int number) {
    return hasPlainDigits ? Integer.toString(number) : ungrouped.format(number).toString();
  }

  /** Which form of a plural (or of an ordinal) a number takes: "one", "few", "other". */
  String plural(long number, boolean isOrdinal) {
    return (isOrdinal ? ordinal : cardinal).select(number);
  }

  String list(boolean isChoice, List<String> members) {
    return members.size() == 1 ? members.get(0) : (isChoice ? or : and).format(members);
  }

  /** What stands before a member of a list; nothing before the first. */
  String separator(boolean isChoice, int index, int size) {
    if (index == 0) {
      return "";
    }
    return separators.computeIfAbsent(new Row(isChoice, size), this::separators)[index];
  }

  private String[] separators(Row row) {
    List<String> marks = Collections.nCopies(row.size(), MEMBER);
    return list(row.isChoice(), marks).split(MEMBER, -1);
  }
}
