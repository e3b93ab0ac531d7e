package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the sentence around a name, in square brackets here, begins and ends. */
final class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      textBlock =
          """
          It ended. Then [Japan] spoke. It was late. # Then [Japan] spoke.
          The U.S. Pacific fleet and Gen. [Suh] met Dr. Jones. No more. # The U.S. Pacific fleet and Gen. [Suh] met Dr. Jones.
          It ended. Brig. Gen. [Lee] and Prof. Kim saw Capt. Jones. No more. # Brig. Gen. [Lee] and Prof. Kim saw Capt. Jones.
          Es begann. Am 18. August 2023 war [Japan] dabei. Es endete 2023. Mehr. # Am 18. August 2023 war [Japan] dabei.
          “It ended.” Then [Japan] spoke. “Late.” # Then [Japan] spoke.
          Il dit : « C’est fini. » Puis le [Japon] parla. # Puis le [Japon] parla.
          첫째 문장이다. [김정은]은 말했다. 셋째 문장이다. # [김정은]은 말했다.
          終わった。首相は「行く。」と[日本]で言った。次。 # 首相は「行く。」と[日本]で言った。
          """)
  void cutsTheSentenceAroundAName(String text, String sentence) {
    int start = text.indexOf('[');
    int end = text.indexOf(']') - 1;
    Sentence found = new Sentences(text.replaceAll("[\\[\\]]", "")).around(start, end);
    assertEquals(sentence, found.before() + "[" + found.words() + "]" + found.after());
  }
}
