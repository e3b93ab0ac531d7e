package org.concordance.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class TitleTest {

  @Test
  void aTitleThatFitsIsLeftWhole() {
    assertEquals("Tokyo and Seoul", new Title("Tokyo and Seoul").form(15).text());
  }

  @Test
  void aLongTitleIsCutBehindAWord() {
    assertEquals("Tokyo and Seoul…", new Title("Tokyo and Seoul plan a link").form(19).text());
    assertEquals("Tokyo…", new Title("Tokyo, and the others").form(9).text());
  }

  @Test
  void aLongWordIsCutWithin() {
    assertEquals("Donaudampfschi…", new Title("Donaudampfschifffahrt").form(16).text());
  }

  @Test
  void broadLettersCountTwice() {
    assertEquals("북한의…", new Title("북한의미사일").form(8).text());
  }

  @Test
  void noTitleEndsWithALinkingWord() {
    assertEquals("Talks…", new Title("Talks of the three leaders").form(16).text());
    assertEquals(
        "Calls to the leaders…", new Title("Calls to the leaders of Japan").form(26).text());
  }

  @Test
  void formsAreTheSameInWhateverOrderTheyAreAskedFor() {
    Random random = new Random(20);
    String[] parts = {"Tokyo", "and", "of", "-", " ", ",", "–", "…", "미사일", "😀", "a", "leaders"};
    for (int i = 0; i < 2_000; i++) {
      String text = "T";
      for (int part = random.nextInt(14); part > 0; part--) {
        text += parts[random.nextInt(parts.length)] + (random.nextBoolean() ? " " : "");
      }
      Title title = new Title(text);
      for (int letters = 60; letters >= 16; letters--) {
        Title.Form form = title.form(letters);
        assertEquals(new Title(text).form(letters), form, text);
        assertEquals(plainly(text, letters), form.text(), text);
        assertEquals(Letters.width(form.text()), form.width(), text);
      }
    }
  }

  /** What a form is, word by word. */
  private static String plainly(String title, int letters) {
    if (Letters.count(title) <= letters) {
      return title;
    }
    int length = 0;
    while (Letters.count(title.substring(0, length)) < letters - 2) {
      length = title.offsetByCodePoints(length, 1);
    }
    String start = title.substring(0, length);
    int end = Math.max(start.lastIndexOf(' '), start.lastIndexOf('-'));
    boolean isWhole = title.charAt(length) == ' ';
    String kept = !isWhole && end > letters / 3 ? start.substring(0, end) : start;
    while (kept.matches("(?s).+ (a|and|of)")) {
      kept = kept.substring(0, kept.lastIndexOf(' '));
    }
    return kept.replaceFirst("[ ,–-]*$", "") + "…";
  }
}
