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
  void noWordsLieUponMarksWordsOrStems(long seed) {
    List<Placed> marks = marks(seed);
    for (Placed named : marks) {
      for (Placed other : marks) {
        if (named.label().isPresent() && !named.equals(other)) {
          Label words = named.label().get();
          boolean besideStem =
              other.lane() <= named.lane()
                  || other.shape().stem().filter(x -> x > words.from() && x < words.to()).isEmpty();
          boolean besideMark =
              other.lane() != named.lane()
                  || other.shape().to() <= words.from()
                  || other.shape().from() >= words.to();
          boolean besideWords =
              other.lane() != named.lane()
                  || other
                      .label()
                      .filter(it -> it.from() < words.to() && words.from() < it.to())
                      .isEmpty();
          assertTrue(besideStem && besideMark && besideWords, named + " " + other);
        }
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
    assertTrue(lanes.marks().stream().allMatch(mark -> mark.label().isPresent()));
    assertTrue(!lanes.marks().isEmpty());
  }
}
