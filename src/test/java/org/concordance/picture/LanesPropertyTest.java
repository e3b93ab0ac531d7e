package org.concordance.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the marks of one side, whatever the dates. */
final class LanesPropertyTest {

  /** Seeds, which stand in the name of a test that fails. */
  static Stream<Long> seeds() {
    long start = new Random().nextInt(1_000_000);
    return IntStream.range(0, 60).mapToObj(i -> start + i);
  }

  private static List<Shape> shapes(long seed) {
    Random random = new Random(seed);
    List<Dated> items = Moments.some(random, 1 + random.nextInt(40), 2000, 1 + random.nextInt(30));
    Scale scale = Scale.fitting(items);
    return items.stream().map(item -> Shape.of(item, scale)).toList();
  }

  private static List<Placed> marks(long seed) {
    return Lanes.of(shapes(seed)).map(Lanes::marks).orElse(List.of());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aFingerMeetsOneMarkAtATime(long seed) {
    for (Placed one : marks(seed)) {
      for (Placed other : marks(seed)) {
        boolean apart = one.lane() != other.lane() || one.to() <= other.from();
        assertTrue(apart || one.equals(other) || other.to() <= one.from(), one + " " + other);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noWordsLieUponMarksWordsOrStemsAtAnyWidth(long seed) {
    List<Placed> marks = marks(seed);
    for (Placed named : marks) {
      assertEquals(
          named.labels().size(),
          named.labels().stream().map(Label::width).distinct().count(),
          "one label a width");
      for (Label words : named.labels()) {
        assertTrue(words.from() >= 0 && words.to() <= Scale.WIDTH, words.toString());
        assertTrue(words.text().length() <= words.width().most(), words.toString());
        for (Placed other : marks) {
          assertTrue(
              named.equals(other) || isBeside(words, named.lane(), other), named + " " + other);
        }
      }
    }
  }

  private static boolean isBeside(Label words, int lane, Placed other) {
    if (other.lane() != lane) {
      return other.lane() < lane
          || other.shape().stem().filter(x -> x > words.from() && x < words.to()).isEmpty();
    }
    int radius = words.width().of(42);
    boolean besideMark =
        other.shape().to() + radius <= words.from() || other.shape().from() - radius >= words.to();
    return besideMark
        && other
            .label(words.width())
            .filter(it -> it.from() < words.to() && words.from() < it.to())
            .isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void wordsThatWouldFitAreThere(long seed) {
    List<Placed> marks = marks(seed);
    for (Width width : Width.values()) {
      long named = marks.stream().filter(mark -> mark.label(width).isPresent()).count();
      for (Placed mark : marks) {
        boolean hasRoom =
            Label.choices(mark.shape(), mark.shape().title().form(width.least()), width).stream()
                .anyMatch(
                    label ->
                        marks.stream()
                            .allMatch(other -> other.equals(mark) || mark.hasRoom(label, other)));
        assertTrue(!hasRoom || named >= 24 || mark.label(width).isPresent(), mark.toString());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyShapeHasALaneOrNoneHas(long seed) {
    List<Placed> marks = marks(seed);
    Set<Shape> placed = new HashSet<>();
    marks.forEach(mark -> placed.add(mark.shape()));
    if (!marks.isEmpty()) {
      assertEquals(new HashSet<>(shapes(seed)), placed);
      assertEquals(shapes(seed).size(), marks.size());
      int lanes = marks.stream().mapToInt(Placed::lane).max().orElseThrow() + 1;
      assertTrue(lanes <= Lanes.MOST, lanes + " lanes");
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsNamedBelowColumnsHasWordsAndFewLanes(long seed) {
    Lanes lanes = Lanes.named(shapes(seed), 8, 4);
    assertTrue(lanes.count() <= 4 && lanes.marks().size() <= 8, lanes.toString());
    assertTrue(lanes.marks().stream().allMatch(mark -> mark.label(Width.FULL).isPresent()));
    assertTrue(!lanes.marks().isEmpty());
  }
}
