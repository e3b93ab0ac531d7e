package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What of a gist stands in a row of a list. */
final class GistTest {

  private static final String SENTENCE = "The three states agreed to share what their radars see. ";

  @Test
  void aRowHasTheFirstSentenceWhenThatSaysEnough() {
    assertEquals(SENTENCE.strip(), Gist.line(SENTENCE + "Two of them had not done so before."));
    assertEquals("They met. " + SENTENCE.strip(), Gist.line("They met. " + SENTENCE.strip()));
  }

  @Test
  void aQuestionDoesNotSayEnough() {
    String gist = "How can three states share what each of their radars sees? By one network.";

    assertEquals(gist, Gist.line(gist));
  }

  @Test
  void aLongSentenceIsCutAfterAWord() {
    String line = Gist.line("Radars, ".repeat(40));

    assertEquals("Radars, ".repeat(22) + "Radars…", line);
  }

  @Test
  void nothingStaysNothing() {
    assertEquals("", Gist.line(""));
  }
}
