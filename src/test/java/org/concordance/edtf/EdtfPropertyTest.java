package org.concordance.edtf;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What holds for all dates, tried on random ones. A failure names the seed; {@code
 * -Dedtf.seed=<seed>} runs it again.
 */
final class EdtfPropertyTest {

  private static final long SEED = Long.getLong("edtf.seed", new Random().nextLong());
  private static final YearMonth FIRST = YearMonth.of(2010, 3);
  private static final YearMonth LAST = YearMonth.of(2025, 10);

  @Test
  void printsWhatItParsed() {
    forAll(
        20_000,
        EdtfPropertyTest::randomText,
        text -> assertEquals(text, Edtf.parse(text).toString()));
  }

  @Test
  void beginsNoLaterThanItEnds() {
    forAll(
        20_000,
        EdtfPropertyTest::randomText,
        text -> {
          Edtf date = Edtf.parse(text);
          LocalDate earliest = date.earliest().orElse(LocalDate.MIN);
          assertFalse(earliest.isAfter(date.latest().orElse(LocalDate.MAX)));
        });
  }

  @Test
  void marksMoveNoBounds() {
    forAll(
        20_000,
        EdtfPropertyTest::randomText,
        text -> {
          Edtf marked = Edtf.parse(text);
          Edtf plain = Edtf.parse(text.replaceAll("[?~%]", ""));
          assertEquals(plain.earliest(), marked.earliest());
          assertEquals(plain.latest(), marked.latest());
          assertEquals(plain.precision(), marked.precision());
        });
  }

  @Test
  void standsOnlyOnPagesWithinItsBoundsAndTheSpan() {
    forAll(
        20_000,
        EdtfPropertyTest::randomText,
        text -> {
          Edtf date = Edtf.parse(text);
          List<YearMonth> months = date.months(FIRST, LAST);
          List<Year> years = date.years(Year.from(FIRST), Year.from(LAST));
          LocalDate earliest = date.earliest().orElse(LocalDate.MIN);
          LocalDate latest = date.latest().orElse(LocalDate.MAX);
          for (YearMonth month : months) {
            assertFalse(month.atEndOfMonth().isBefore(earliest) || month.atDay(1).isAfter(latest));
            assertFalse(month.isBefore(FIRST) || month.isAfter(LAST));
            assertTrue(years.contains(Year.from(month)));
          }
          for (Year year : years) {
            assertFalse(
                year.atDay(year.length()).isBefore(earliest) || year.atDay(1).isAfter(latest));
          }
          assertEquals(months.stream().sorted().distinct().toList(), months);
          assertEquals(years.stream().sorted().distinct().toList(), years);
        });
  }

  @Test
  void orderIsTotalAndConsistentWithEquals() {
    forAll(
        20_000,
        random -> List.of(randomText(random), randomText(random), randomText(random)),
        texts -> {
          Edtf a = Edtf.parse(texts.get(0));
          Edtf b = Edtf.parse(texts.get(1));
          Edtf c = Edtf.parse(texts.get(2));
          assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
          assertEquals(a.equals(b), a.compareTo(b) == 0);
          assertFalse(a.compareTo(b) <= 0 && b.compareTo(c) <= 0 && a.compareTo(c) > 0);
          assertEquals(0, a.compareTo(Edtf.parse(a.toString())));
        });
  }

  @Test
  void displaysWordsAndGivesMachineFormsThatParse() {
    forAll(
        20_000,
        EdtfPropertyTest::randomText,
        text -> {
          Edtf date = Edtf.parse(text);
          assertFalse(date.display().matches(".*X.*|.*[\\[{].*| .*|.* |.*  .*"), date.display());
          date.datetime().ifPresent(it -> assertEquals(it, Edtf.parse(it).toString()));
          date.datetime().ifPresent(it -> assertEquals(date.earliest(), Edtf.parse(it).earliest()));
          date.explanation().ifPresent(it -> assertFalse(it.isBlank()));
        });
  }

  /** Tries a property on values made from the seed, within a minute. */
  static <T> void forAll(int times, Function<Random, T> make, Consumer<T> property) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Random random = new Random(SEED);
          for (int i = 0; i < times; i++) {
            T value = make.apply(random);
            try {
              property.accept(value);
            } catch (AssertionError | RuntimeException e) {
              throw new AssertionError("seed " + SEED + ", value " + value + ": " + e, e);
            }
          }
        },
        "seed " + SEED);
  }

  /** A date of any form that is read. */
  static String randomText(Random random) {
    return switch (random.nextInt(6)) {
      case 0, 1, 2 -> randomPoint(random);
      case 3 -> randomInterval(random);
      case 4 -> "[" + randomMembers(random) + "]";
      default -> "{" + randomMembers(random) + "}";
    };
  }

  private static String randomInterval(Random random) {
    List<String> open = List.of("", "..");
    return switch (random.nextInt(4)) {
      case 0 -> randomPoint(random) + "/" + open.get(random.nextInt(2));
      case 1 -> open.get(random.nextInt(2)) + "/" + randomPoint(random);
      default -> randomPoint(random, 2010, 2015) + "/" + randomPoint(random, 2017, 2022);
    };
  }

  private static String randomMembers(Random random) {
    String members =
        IntStream.range(0, 2 + random.nextInt(3))
            .mapToObj(i -> randomPoint(random))
            .collect(joining(","));
    return switch (random.nextInt(4)) {
      case 0 -> ".." + members;
      case 1 -> members + "..";
      case 2 -> members + ",2016-01" + mark(random) + "..2017-0" + (1 + random.nextInt(9));
      default -> members;
    };
  }

  private static String randomPoint(Random random) {
    return randomPoint(random, 2008, 2028);
  }

  private static String randomPoint(Random random, int from, int to) {
    int year = from + random.nextInt(to - from);
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(YearMonth.of(year, month).lengthOfMonth());
    String yearText = mark(random) + year + mark(random);
    String monthText =
        yearText + String.format(Locale.ROOT, "-%s%02d%s", mark(random), month, mark(random));
    return switch (random.nextInt(9)) {
      case 0, 1 -> yearText;
      case 2 -> monthText;
      case 3 -> yearText + "-XX" + mark(random);
      case 4 -> monthText + "-XX" + mark(random);
      case 5 -> yearText + "-XX-XX";
      case 6 -> yearText + "-2" + (1 + random.nextInt(4)) + mark(random);
      case 7 ->
          from == 2008 ? List.of("201X", "19XX", "0987", "20XX").get(random.nextInt(4)) : yearText;
      default ->
          monthText + String.format(Locale.ROOT, "-%s%02d%s", mark(random), day, mark(random));
    };
  }

  private static String mark(Random random) {
    return random.nextInt(3) > 0 ? "" : List.of("?", "~", "%").get(random.nextInt(3));
  }
}
