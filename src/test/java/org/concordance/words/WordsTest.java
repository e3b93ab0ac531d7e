package org.concordance.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.concordance.edtf.Edtf;
import org.concordance.model.Language;
import org.concordance.model.Problems;
import org.concordance.words.WordsReader.OwnWords;
import org.junit.jupiter.api.Test;

final class WordsTest {

  private static final Words THEME = WordsReader.theme();

  private static Words words(String language, String messages) {
    Problems problems = new Problems();
    Words words =
        WordsReader.read(
            language,
            Optional.of(new OwnWords("templates/messages.properties", messages)),
            problems);
    assertEquals(List.of(), problems.sorted());
    return words;
  }

  @Test
  void tellsCountsInTheRightFormOfThePlural() {
    assertEquals("1 reading", THEME.text("count.readings", 1));
    assertEquals("5,000 readings", THEME.text("count.readings", 5000));
    Words polish =
        words(
            "pl",
            "count.readings = {0, plural, one {# lektura} few {# lektury} many {# lektur} other {#"
                + " lektury}}\n");
    assertEquals("3 lektury", polish.text("count.readings", 3));
    assertEquals("5 lektur", polish.text("count.readings", 5));
  }

  @Test
  void itsOwnWordsKeepEnglishPluralsWhereTheArchiveHasNone() {
    Words japanese = words("ja", "home.newest = 最新の要約\n");

    assertEquals("最新の要約", japanese.text("home.newest"));
    assertEquals("1 reading", japanese.text("count.readings", 1));
  }

  @Test
  void groupsCountsAndNoYears() {
    assertEquals("12,345", THEME.number(12_345));
    assertEquals("12.345", words("de", "").number(12_345));
    assertEquals("2023", THEME.digits(2023));
    assertEquals("۲۰۲۳", words("fa", "").digits(2023));
  }

  @Test
  void failsLoudlyOnAKeyOrAnArgumentThatIsNotThere() {
    Exception unknown = assertThrows(IllegalArgumentException.class, () -> THEME.text("no.such"));
    assertEquals("no message 'no.such' in messages.properties", unknown.getMessage());

    Exception few =
        assertThrows(IllegalArgumentException.class, () -> THEME.text("count.readings"));
    assertEquals("message 'count.readings' takes 1 arguments, and got 0", few.getMessage());

    Exception word =
        assertThrows(IllegalArgumentException.class, () -> THEME.text("count.readings", "many"));
    assertEquals("message 'count.readings': argument 0 is no number", word.getMessage());
  }

  @Test
  void escapesAllButWhatIsMarkupAlready() {
    Words own = words("en", "colophon.summary = <{0}> & {1}\n");

    String markup =
        own.markup(
            "colophon.summary",
            text -> text.replace("&", "&amp;").replace("<", "&lt;"),
            value -> "[" + value + "]",
            "a",
            "b");

    assertEquals("&lt;[a]> &amp; [b]", markup);
  }

  @Test
  void readsQuotesSelectionsAndLinesThatGoOn() {
    Words own =
        words(
            "en",
            "home.newest = It's '{new}' \\\n   here\n"
                + "pager.page-of = {0, select, 1 {first} other {no. {0}}} '{'{1}\n");

    assertEquals("It's {new} here", own.text("home.newest"));
    assertEquals("first {9", own.text("pager.page-of", "1", "9"));
    assertEquals("no. 2 {9", own.text("pager.page-of", "2", "9"));
  }

  @Test
  void theThemesOwnFileInPlaceOfItselfChangesNothing() {
    Words own = words("en", WordsReader.resource());

    assertEquals(THEME.keys(), own.keys());
    assertEquals(THEME.text("home.all-readings", 3), own.text("home.all-readings", 3));
  }

  @Test
  void theKeysOfTheThemeAreInOrderWithinTheirGroups() {
    List<String> keys = WordsReader.keysOfTheme();
    for (int i = 1; i < keys.size(); i++) {
      String before = keys.get(i - 1);
      String key = keys.get(i);
      boolean sameGroup = group(before).equals(group(key));
      assertTrue(!sameGroup || before.compareTo(key) < 0, before + " stands before " + key);
    }
    List<String> groups = keys.stream().map(WordsTest::group).distinct().toList();
    assertEquals(
        List.copyOf(new TreeSet<>(groups.subList(1, groups.size()))),
        groups.subList(1, groups.size()));
  }

  private static String group(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  @Test
  void severalThreadsSayTheSame() {
    List<String> alone = IntStream.range(0, 2_000).mapToObj(WordsTest::sentence).toList();

    assertEquals(
        alone, IntStream.range(0, 2_000).parallel().mapToObj(WordsTest::sentence).toList());
  }

  private static String sentence(int number) {
    return THEME.text("count.readings", number)
        + THEME.date(
            Edtf.parse(String.format(Locale.ROOT, "%04d-05/%04d-06", number + 1, number + 1)));
  }

  /** What the texts of the book are set by knows the directions by itself, and has to agree. */
  @Test
  void directionsAreThoseOfCldr() {
    List<String> wrong =
        Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::toLanguageTag)
            .filter(tag -> !Language.direction(tag).equals(Words.direction(tag)))
            .toList();

    assertEquals(List.of(), wrong);
  }

  @Test
  void setsApartWhatRunsTheOtherWay() {
    assertEquals("rtl", THEME.direction("ar", "سلام"));
    assertEquals("", THEME.direction("ko", "정보"));
    assertEquals("auto", THEME.direction("", "The daily الحياة"));
    assertEquals("", THEME.direction("", "Malmö, 東京"));
    Words hebrew = words("he", "");
    assertEquals("ltr", hebrew.direction("en", "A title"));
    assertEquals("auto", hebrew.direction("", "RAND"));
    assertEquals("", hebrew.direction("", "שלום 5"));
  }

  @Test
  void joinsListsAsTheLanguageDoes() {
    assertEquals("a, b or c", THEME.list(true, List.of("a", "b", "c")));
    assertEquals("a, b, or c", words("en-US", "").list(true, List.of("a", "b", "c")));
    assertEquals("a、b、c", words("ja", "").list(false, List.of("a", "b", "c")));
    assertEquals("", THEME.separator(false, 0, 3));
    assertEquals(", ", THEME.separator(false, 1, 3));
    assertEquals(" and ", THEME.separator(false, 2, 3));
    assertEquals(", ", THEME.comma());
  }

  @Test
  void aLanguageThatCldrDoesNotHaveIsWrittenAsEnglishWhateverTheMachineSpeaks() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      Words klingon = words("tlh", "");
      assertEquals("9 May 2023", klingon.date(Edtf.parse("2023-05-09")));
      assertEquals("12,345", klingon.number(12_345));
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void givesScriptsTheirWordsInParts() {
    assertEquals("Copied", THEME.scripts().get("copied"));
    assertEquals(List.of("Copied: ", 0), THEME.scripts().get("copied-text"));
    assertEquals(
        List.of(
            List.of(
                "cardinal",
                0,
                Map.of("one", List.of(0, " reading"), "other", List.of(0, " readings")))),
        THEME.scripts().get("readings"));
  }

  @Test
  void tellsScriptsWhichMessagesAreTheThemesOwn() {
    Words german = words("de", "script.more = {0} weitere zeigen\n");

    assertEquals("de-u-nu-latn", german.tongue());
    assertEquals("en-001-u-nu-latn", german.tonguesOfScripts().get("readings"));
    assertEquals(null, german.tonguesOfScripts().get("more"));
    assertEquals(Map.of(), THEME.tonguesOfScripts());
  }
}
