package org.concordance.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of the CommonMark spec, version 0.31.2, but for those that are listed. */
final class CommonMarkSpecTest {

  /** The examples that come out otherwise, by number, with the reason. */
  private static final Map<String, Set<Integer>> OTHERWISE =
      Map.of(
          "[[…]] is a link to a record",
          Set.of(548, 559, 590),
          "addresses are not percent-encoded, which browsers do themselves",
          Set.of(20, 32, 33, 202, 206, 346, 502, 503, 504, 507, 526, 538, 603),
          "Flexmark is at version 0.28: white space in code is collapsed",
          Set.of(138, 331, 332, 334, 335, 336, 337, 640),
          "Flexmark is at version 0.28: no spaces or escapes in <addresses>",
          Set.of(195, 201, 489, 493, 494),
          "Flexmark is at version 0.28: comments, textarea, info strings with backticks",
          Set.of(146, 171, 625, 626),
          "Flexmark is at version 0.28: runs of three stars, currency signs beside stars",
          Set.of(354, 416, 417),
          "Flexmark reads a reference and an underline as a heading",
          Set.of(215, 216),
          "Flexmark counts the indents of list items otherwise",
          Set.of(312, 313),
          "Flexmark compares labels by lower case only",
          Set.of(540),
          "Flexmark takes a reference to a character beyond Unicode for one to U+FFFD",
          Set.of(28));

  @TestFactory
  Stream<DynamicTest> rendersAsCommonMarkSays() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    assertEquals(652, examples.size());
    return IntStream.rangeClosed(1, examples.size()).mapToObj(n -> test(n, examples.get(n - 1)));
  }

  private static DynamicTest test(int number, Example example) {
    String name = number + " " + example.getSection();
    MarkdownParser parser = MarkdownParser.of(example.getSource());
    String actual = normal(parser.render(parser.parse(example.getSource())));
    String expected = normal(example.getHtml().replace('→', '\t'));
    Optional<String> reason = reason(number);
    return reason.isEmpty()
        ? dynamicTest(name, () -> assertEquals(expected, actual, example::getSource))
        : dynamicTest(
            name + ", otherwise: " + reason.get(), () -> assertNotEquals(expected, actual));
  }

  private static Optional<String> reason(int number) {
    return OTHERWISE.entrySet().stream()
        .filter(entry -> entry.getValue().contains(number))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The HTML as a browser understands it, without white space around line ends. */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body().html().replaceAll("\\s*\\n\\s*", "\n").strip();
  }
}
