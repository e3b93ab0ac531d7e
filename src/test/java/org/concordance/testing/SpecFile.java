package org.concordance.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A spec file in the manner of CommonMark's: prose, and between fences of backticks an input, a
 * line with one full stop, and what is made of it. An arrow (→) stands for a tab.
 */
public final class SpecFile {

  private static final Path FOLDER = Path.of("src/test/resources/spec");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^(`{3,})example\\n(.*?\\n)?\\.\\n(.*?)^\\1$", Pattern.MULTILINE | Pattern.DOTALL);

  private final Path file;
  private final String text;

  private SpecFile(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /** One example; both texts end their last line. */
  public record Example(String input, String expected) {}

  /** Reads a spec file. */
  public static SpecFile read(String name) {
    Path file = FOLDER.resolve(name);
    try {
      return new SpecFile(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A test for each example, and one that each block is an example and that none comes twice. */
  public Stream<DynamicTest> tests(UnaryOperator<String> describe) {
    if (Golden.isUpdate()) {
      update(describe);
      return Stream.empty();
    }
    Stream<DynamicTest> examples =
        examples().stream()
            .map(
                example ->
                    DynamicTest.dynamicTest(
                        "'" + example.input().strip().replace('\n', '↵') + "'",
                        () ->
                            assertEquals(
                                example.expected(), shown(describe.apply(example.input())))));
    return Stream.concat(Stream.of(DynamicTest.dynamicTest(file.toString(), this::form)), examples);
  }

  private void form() {
    List<String> inputs = examples().stream().map(Example::input).toList();
    long opened = text.lines().filter(line -> line.matches("`{3,}example")).count();

    assertEquals(opened, inputs.size());
    assertEquals(inputs.stream().distinct().toList(), inputs);
  }

  /** Every example. */
  public List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(text);
    while (matcher.find()) {
      examples.add(new Example(input(matcher), matcher.group(3)));
    }
    return examples;
  }

  private static String shown(String actual) {
    return actual.replace('\t', '→');
  }

  private static String input(Matcher matcher) {
    return matcher.group(2) == null ? "" : matcher.group(2).replace('→', '\t');
  }

  private void update(UnaryOperator<String> describe) {
    StringBuilder updated = new StringBuilder();
    Matcher matcher = EXAMPLE.matcher(text);
    int end = 0;
    while (matcher.find()) {
      updated.append(text, end, matcher.start(3));
      updated.append(shown(describe.apply(input(matcher))));
      end = matcher.end(3);
    }
    try {
      Files.writeString(file, updated.append(text.substring(end)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
