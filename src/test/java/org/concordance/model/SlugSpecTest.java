package org.concordance.model;

import java.util.stream.Stream;
import org.concordance.testing.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code spec/slugs.txt}. */
final class SlugSpecTest {

  @TestFactory
  Stream<DynamicTest> makesSlugsAsTheSpecSays() {
    return SpecFile.read("slugs.txt").tests(SlugSpecTest::describe);
  }

  private static String describe(String input) {
    String text = input.substring(0, Math.max(0, input.length() - 1));
    String slug = Slug.of(text);
    return (slug.isEmpty() ? "(none)" : slug) + (Slug.isId(text) ? ", an id itself\n" : "\n");
  }
}
