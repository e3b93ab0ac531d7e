package org.concordance.cite;

import java.util.stream.Stream;
import org.concordance.model.Name;
import org.concordance.testing.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code spec/citation-names.txt}: a typed name, and what it is taken for. */
final class CitationNameSpecTest {

  @TestFactory
  Stream<DynamicTest> takesTypedNamesForWhatTheSpecSays() {
    return SpecFile.read("citation-names.txt").tests(CitationNameSpecTest::describe);
  }

  private static String describe(String input) {
    CslName name = CslName.of(new Name.Plain(input.strip()));
    if (name.isWhole()) {
      return "whole: " + name.literal() + "\n";
    }
    String parts = "family: " + name.family() + "\ngiven: " + name.given() + "\n";
    return name.suffix().isEmpty() ? parts : parts + "suffix: " + name.suffix() + "\n";
  }
}
