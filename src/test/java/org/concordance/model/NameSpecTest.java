package org.concordance.model;

import java.util.List;
import java.util.stream.Stream;
import org.concordance.testing.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code spec/names.txt}: two names, and whether one finds the other. */
final class NameSpecTest {

  @TestFactory
  Stream<DynamicTest> comparesNamesAsTheSpecSays() {
    return SpecFile.read("names.txt").tests(NameSpecTest::describe);
  }

  private static String describe(String input) {
    List<FoldedName> names = input.lines().map(FoldedName::of).toList();
    FoldedName first = names.get(0);
    String folded = first.text().isEmpty() ? "nothing" : first.text();
    return names.stream().allMatch(first::equals) ? "one name: " + folded + "\n" : "two names\n";
  }
}
