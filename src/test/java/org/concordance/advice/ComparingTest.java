package org.concordance.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.concordance.model.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What things are compared by. */
final class ComparingTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.a.example/b/, http://a.example/b",
    "HTTPS://A.example/b#part, https://a.example/b",
    "https://a.example/b?utm_source=x&utm_medium=y, https://a.example/b",
    "https://a.example/b?q=1&p=2&fbclid=z, https://a.example/b?p=2&q=1",
    "https://a.example:443/, https://a.example",
    "https://a.example/?p=1, https://a.example?p=1"
  })
  void oneDocumentHasOneAddress(String one, String other) {
    assertEquals(Addresses.comparable(one), Addresses.comparable(other));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/b, https://a.example/B",
    "https://a.example/?p=1, https://a.example/?p=2",
    "https://a.example/#!one, https://a.example/#!two",
    "https://a.example/, https://b.example/",
    "https://a.example:8080/, https://a.example/"
  })
  void otherDocumentsHaveOthers(String one, String other) {
    assertTrue(!Addresses.comparable(one).equals(Addresses.comparable(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/, true",
    "https://www.a.example, true",
    "https://a.example/b, false",
    "https://a.example/?p=1, false"
  })
  void aHomePageIsKnown(String url, boolean home) {
    assertEquals(home, Addresses.isHomePage(Addresses.comparable(url)));
  }

  @ParameterizedTest
  @CsvSource({
    "10.1000/ABC",
    "https://doi.org/10.1000/abc",
    "http://dx.doi.org/10.1000/abc",
    "doi: 10.1000/abc"
  })
  void aDoiIsOneInEveryForm(String doi) {
    assertEquals("10.1000/abc", Addresses.doi(doi));
  }

  @ParameterizedTest
  @CsvSource({
    "harbour, harbuor, true",
    "harbour, harbor, true",
    "harbour, harbours, true",
    "harbour, harvour, true",
    "harbour, harbour, false",
    "harbour, hrabuor, false",
    "harbour, harbs, false",
    "2023, 2203, true",
    "2023, 1023, true",
    "ab, '', false"
  })
  void aSlipIsOneLetterOrTwoThatChangedPlaces(String one, String other, boolean slip) {
    assertEquals(slip, Slip.isBetween(one, other));
    assertEquals(slip, Slip.isBetween(other, one));
  }

  @Test
  void textsThatHaveMostInCommonShareAKeyAndOthersSeldomDo() {
    long seed = 20261122;
    Random random = new Random(seed);
    int alike = 0;
    int unlike = 0;
    for (int i = 0; i < 300; i++) {
      Set<String> text = words(random, 60);
      Set<String> nearly = new HashSet<>(new ArrayList<>(text).subList(0, 52));
      nearly.addAll(words(random, 8));
      alike += shareKey(text, nearly) ? 1 : 0;
      unlike += shareKey(text, words(random, 60)) ? 1 : 0;
    }
    assertTrue(alike > 285, alike + " of 300, seed " + seed);
    assertEquals(0, unlike, "seed " + seed);
    assertEquals(List.of(), MinHash.keys(Set.of()));
  }

  private static Set<String> words(Random random, int count) {
    Set<String> words = new HashSet<>();
    while (words.size() < count) {
      words.add(Long.toString(random.nextLong(), 36));
    }
    return words;
  }

  private static boolean shareKey(Set<String> one, Set<String> other) {
    Set<String> keys = new HashSet<>(MinHash.keys(one));
    keys.retainAll(MinHash.keys(other));
    return !keys.isEmpty();
  }

  @Test
  void whatAllThingsShareCostsTwoComparisonsEach() {
    List<String> compared = new ArrayList<>();
    Buckets<Integer> buckets = new Buckets<>((one, other) -> compared.add(one + " " + other));
    for (int i = 0; i < 1000; i++) {
      buckets.add(i, List.of("same", "same", "also the same"));
    }
    assertEquals(1997, compared.size());
    assertEquals(List.of("0 1", "0 2", "1 2"), compared.subList(0, 3));
  }
}
