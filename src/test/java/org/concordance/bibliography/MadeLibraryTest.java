package org.concordance.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordance.ingest.Incoming;
import org.concordance.ingest.Remark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hundred works in each format are read field by field; seeds stand in the tests' names. */
final class MadeLibraryTest {

  static Stream<Arguments> libraries() {
    return Stream.of(1L, 20261123L)
        .flatMap(
            seed ->
                Stream.of(
                    Arguments.of("BibLaTeX", "a.bib", seed, new MadeBib(true, seed)),
                    Arguments.of("BibTeX", "a.bib", seed, new MadeBib(false, seed)),
                    Arguments.of("RIS", "a.ris", seed, new MadeRis(seed)),
                    Arguments.of("CSL-JSON", "a.json", seed, new MadeJson(false, seed)),
                    Arguments.of("items of CSL-JSON", "a.json", seed, new MadeJson(true, seed))));
  }

  @ParameterizedTest(name = "{0}, seed {2}")
  @MethodSource("libraries")
  void everyFieldIsRead(String name, String file, long seed, MadeLibrary made) {
    List<Incoming> all = WorkText.read(file, made.text());
    List<String> wrong = new ArrayList<>();
    assertEquals(MadeLibrary.SIZE, all.size());
    for (int i = 0; i < all.size(); i++) {
      Map<String, String> expected = made.expected().get(i).fields();
      Map<String, String> read = WorkText.fields((Incoming.Work) all.get(i));
      int number = i;
      Stream.concat(expected.keySet().stream(), read.keySet().stream())
          .distinct()
          .filter(field -> !String.valueOf(expected.get(field)).equals(read.get(field)))
          .map(f -> number + " " + f + ": " + expected.get(f) + " -> " + read.get(f))
          .forEach(wrong::add);
    }
    assertEquals("", wrong.stream().limit(60).collect(Collectors.joining("\n")));
  }

  @ParameterizedTest(name = "{0}, seed {2}")
  @MethodSource("libraries")
  void whatIsPrivateIsKeptBesideTheArchive(String name, String file, long seed, MadeLibrary made) {
    List<Incoming> all = WorkText.read(file, made.text());
    for (int i = 0; i < all.size(); i++) {
      Incoming.Work work = (Incoming.Work) all.get(i);
      MadeLibrary.Expected expected = made.expected().get(i);
      assertEquals(expected.keywords(), work.keywords());
      assertEquals(List.of(expected.text()), work.texts());
      String aside = work.aside().replaceAll("\\s+", " ");
      assertTrue(aside.contains("## Abstract " + expected.text()), work.aside());
      assertTrue(aside.contains("## Notes " + expected.note()), work.aside());
      assertTrue(aside.contains(i + " stars") || aside.contains("x-rating: " + i), work.aside());
      String fields = work.fields().toString();
      assertFalse(fields.contains(expected.text()), fields);
      assertFalse(fields.contains(expected.note()), fields);
    }
  }

  @ParameterizedTest(name = "{0}, seed {2}")
  @MethodSource("libraries")
  void whatHasNoPlaceIsNamed(String name, String file, long seed, MadeLibrary made) {
    List<Incoming> all = WorkText.read(file, made.text());
    for (int i = 0; i < all.size(); i++) {
      String left = WorkText.remarks((Incoming.Work) all.get(i), Remark.Kind.LEFT_OUT);
      assertEquals(2, left.lines().count(), left);
      assertTrue(left.contains("papers/" + i + ".pdf"), left);
      assertTrue(left.contains("'" + i), left);
    }
  }
}
