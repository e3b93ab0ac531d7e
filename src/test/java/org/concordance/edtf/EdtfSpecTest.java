package org.concordance.edtf;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code spec/edtf.txt}, compared whole: a line that is missing means empty. */
final class EdtfSpecTest {

  private static final YearMonth FIRST = YearMonth.of(2016, 1);
  private static final YearMonth LAST = YearMonth.of(2024, 12);
  private static final Pattern EXAMPLE =
      Pattern.compile("^```example\\n(.*)\\n\\.\\n((?:.+\\n)+?)```$", Pattern.MULTILINE);

  private record Example(String input, String expected) {}

  @TestFactory
  Stream<DynamicTest> readsAsTheSpecSays() {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    "'" + example.input() + "'",
                    () -> assertEquals(example.expected(), describe(example.input()))));
  }

  @Test
  void everyBlockOfTheSpecIsAnExample() {
    long fences = spec().lines().filter(line -> line.startsWith("```")).count();

    assertEquals(fences, 2L * examples().size());
    assertTrue(examples().size() >= 70, () -> examples().size() + " examples");
  }

  @Test
  void noExampleComesTwice() {
    List<String> inputs = examples().stream().map(Example::input).toList();

    assertEquals(inputs.stream().distinct().toList(), inputs);
  }

  @Test
  void everyRefusalHintsAtACure() {
    for (Example example : examples()) {
      boolean isRefused = example.expected().startsWith("error: ");
      assertFalse(isRefused && !example.expected().contains("\nhint: "), example.input());
    }
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(spec());
    while (matcher.find()) {
      examples.add(new Example(matcher.group(1).replace('→', '\t'), matcher.group(2)));
    }
    return examples;
  }

  private static String spec() {
    try (InputStream in = EdtfSpecTest.class.getResourceAsStream("/spec/edtf.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "/spec/edtf.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String describe(String input) {
    try {
      Edtf date = Edtf.parse(input);
      return line("display", date.display())
          + line("explanation", date.explanation())
          + line("earliest", date.earliest())
          + line("latest", date.latest())
          + line("precision", date.precision().name().toLowerCase(Locale.ROOT))
          + line("datetime", date.datetime())
          + line("months", runs(date.months(FIRST, LAST), (a, b) -> a.plusMonths(1).equals(b)))
          + line(
              "years",
              runs(
                  date.years(Year.from(FIRST), Year.from(LAST)),
                  (a, b) -> a.plusYears(1).equals(b)));
    } catch (EdtfFormatException e) {
      return line("error", e.getMessage()) + line("hint", e.hint());
    }
  }

  private static String line(String key, Optional<?> value) {
    return value.map(it -> line(key, it.toString())).orElse("");
  }

  private static String line(String key, String value) {
    return value.isEmpty() ? "" : key + ": " + value + "\n";
  }

  /** The values with each unbroken run written by its ends: "2016 to 2018, 2020". */
  private static <T> String runs(List<T> values, BiPredicate<T, T> areNeighbours) {
    List<List<T>> runs = new ArrayList<>();
    for (T value : values) {
      List<T> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (run.isEmpty() || !areNeighbours.test(run.get(run.size() - 1), value)) {
        run = new ArrayList<>();
        runs.add(run);
      }
      run.add(value);
    }
    return runs.stream()
        .map(run -> run.get(0) + (run.size() == 1 ? "" : " to " + run.get(run.size() - 1)))
        .collect(joining(", "));
  }
}
