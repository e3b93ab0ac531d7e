package org.concordance.build;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordance.model.Problem;
import org.concordance.publish.Publisher;
import org.concordance.testing.Golden;
import org.concordance.testing.Sites;
import org.concordance.testing.Tree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds each folder of {@code src/test/sites} and compares all that is published, and the
 * warnings, byte for byte. The book is kept unpacked, for whoever reads a difference; its own bytes
 * are held to by the manifest, and so are the schemas of all sites but one, since they differ in
 * nothing but their addresses. {@code -Dgolden.update=true} takes what is made as what is expected.
 */
final class GoldenSitesTest {

  private static final String WITH_SCHEMAS = "full";

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> buildsByteForByteWhatIsExpected() {
    return Sites.names().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> compare(Sites.FOLDER.resolve(name))));
  }

  @Test
  void showsTheFirstLineThatDiffers() {
    Tree expected = Tree.of(Map.of("a/index.html", "one\ntwo\nthree\n"));
    Tree actual = Tree.of(Map.of("a/index.html", "one\n2\n3\n"));
    String difference =
        """
        a/index.html:2
          expected: two
          actual:   2""";
    assertEquals(
        Optional.of(difference),
        expected.firstDifference(actual).map(text -> text.replace("\r\n", "\n")));
  }

  private void compare(Path site) throws IOException {
    Built built = Sites.make(site.resolve("content"));
    Path published = temporary.resolve(site.getFileName());
    Publisher.publish(built.outputs(), published);
    Path expected = site.resolve("expected");
    Path warnings = site.resolve("warnings.txt");
    Tree made = Tree.read(published).withBooksUnpacked();
    Tree actual = site.endsWith(WITH_SCHEMAS) ? made : made.without("schema/");
    if (Golden.isUpdate()) {
      actual.replace(expected);
      Files.writeString(warnings, text(built.warnings()));
    }
    assertTrue(
        Files.isDirectory(expected),
        () -> "no " + expected + "; run mvn -Dtest=GoldenSitesTest -Dgolden.update=true test");
    Tree.read(expected).assertSame(actual);
    assertEquals(Files.readString(warnings), text(built.warnings()));
  }

  private static String text(List<Problem> problems) {
    return problems.stream().map(problem -> problem + "\n").collect(joining());
  }
}
