package org.concordance.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Mostly in Cyrillic: of ASCII it is known where words begin, and looked no further. */
final class NameAutomatonTest {

  @Test
  void findsWordsWithinWords() {
    assertEquals(
        List.of("шхе 4", "хе 4", "херс 6"), found(List.of("хе", "шхе", "хис", "херс"), "ушхерс"));
  }

  @Test
  void looksForNothingFromTheMidstOfAWord() {
    assertEquals(List.of("she 10", "he 10"), found(List.of("he", "she", "hers"), "Ushers, she"));
  }

  @Test
  void findsNothingWithoutWords() {
    assertEquals(List.of(), found(List.of(), "ушхерс"));
  }

  @Test
  void findsWhatLookingForEachWordFinds() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      TreeSet<String> words = new TreeSet<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        words.add(letters(random, 1 + random.nextInt(5)));
      }
      String text = letters(random, random.nextInt(60));
      List<String> each = new ArrayList<>();
      for (String word : words) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          each.add(word + " " + (at + word.length()));
        }
      }
      assertEquals(
          new TreeSet<>(each), new TreeSet<>(found(List.copyOf(words), text)), "seed " + seed);
    }
  }

  @Test
  void takesAtMostTwoMovesForACharacterHoweverManyTheWords() {
    Random random = new Random(1);
    String text = letters(random, 20_000);
    for (int count : new int[] {1, 10, 100, 1_000, 10_000}) {
      TreeSet<String> words = new TreeSet<>();
      while (words.size() < count) {
        words.add(letters(random, 4 + random.nextInt(12)));
      }
      int moves =
          new NameAutomaton(List.copyOf(words)).find(FoldedText.of(text), (word, end) -> {});
      assertTrue(moves >= text.length() && moves <= 2 * text.length(), () -> count + ": " + moves);
    }
  }

  @Test
  void takesMovesInProportionToTheText() {
    NameAutomaton automaton = new NameAutomaton(List.of("ааааааааав", "аааав", "ав"));
    int once = automaton.find(FoldedText.of("а".repeat(1_000)), (word, end) -> {});
    int tenfold = automaton.find(FoldedText.of("а".repeat(10_000)), (word, end) -> {});
    assertTrue(tenfold <= 11 * once, () -> once + " and " + tenfold);
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('а' + random.nextInt(4)));
    }
    return letters.toString();
  }

  private static List<String> found(List<String> words, String text) {
    List<String> found = new ArrayList<>();
    new NameAutomaton(words)
        .find(FoldedText.of(text), (word, end) -> found.add(words.get(word) + " " + end));
    return found;
  }
}
