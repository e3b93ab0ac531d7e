package org.concordance.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One try to lay out marks: they choose their lanes in an order, each with words beside it if it
 * finds room for some.
 *
 * <p>A search makes hundreds of tries, so a try is a few arrays, by the numbers of marks and lanes.
 */
final class LaneTry {

  /** What a lane has to be worth, from those on that there may be for the sake of words. */
  private static final int LANE = 100;

  /** So many lanes may there be for the sake of words. */
  static final int FOR_WORDS = 6;

  private final Crowd crowd;
  private final int[] order;
  private final int[] lanes;
  private final @Nullable Wording[] words;

  /** The marks in each lane. */
  private final long[] within;

  /** The marks that are farther from the axis than each lane. */
  private final long[] beyond;

  /** The marks for which there is no room in each lane because of the words of others. */
  private final long[] barred;

  /** The marks with words. */
  private long named;

  private int count;
  private int worth;

  private LaneTry(Crowd crowd, int[] order, int most) {
    this.crowd = crowd;
    this.order = order;
    this.lanes = new int[order.length];
    this.words = new Wording[order.length];
    this.within = new long[most];
    this.beyond = new long[most];
    this.barred = new long[most];
  }

  /**
   * Lets marks choose; where one finds no lane, others lose the words in its way.
   *
   * @param order the numbers of the marks
   * @param most how many lanes at most
   * @param least what it has to be worth
   * @return null when there is no lane for one of them, or when it cannot be worth as much
   */
  static @Nullable LaneTry of(Crowd crowd, int[] order, int most, int least) {
    LaneTry tried = new LaneTry(crowd, order, most);
    int hope = 0;
    for (int number : order) {
      hope += crowd.hope(number);
    }
    for (int number : order) {
      if (!tried.putNamed(number) && !tried.putBare(number)) {
        return null;
      }
      hope -= crowd.hope(number);
      if (tried.worth() + hope < least) {
        return null;
      }
    }
    return tried;
  }

  /** How many lanes there are to choose from; of those without a mark, all are alike. */
  private int lanes() {
    return Math.min(count + 1, within.length);
  }

  private boolean putNamed(int number) {
    for (Wording[] choices : crowd.words(number)) {
      for (int lane = 0; lane < lanes(); lane++) {
        if (isApart(number, lane) && (barred[lane] & 1L << number) == 0) {
          for (Wording choice : choices) {
            if (hasRoom(choice, lane)) {
              put(number, lane);
              name(number, choice);
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private boolean isApart(int number, int lane) {
    return (crowd.near(number) & within[lane]) == 0;
  }

  private boolean hasRoom(Wording choice, int lane) {
    if ((choice.marks() & within[lane] | choice.stems() & beyond[lane]) != 0) {
      return false;
    }
    for (long rest = within[lane] & named; rest != 0; rest &= rest - 1) {
      Wording other = words[Long.numberOfTrailingZeros(rest)];
      if (other != null && choice.label().meets(other.label())) {
        return false;
      }
    }
    return true;
  }

  private void put(int number, int lane) {
    lanes[number] = lane;
    within[lane] |= 1L << number;
    for (int nearer = 0; nearer < lane; nearer++) {
      beyond[nearer] |= 1L << number;
    }
    count = Math.max(count, lane + 1);
  }

  private void name(int number, Wording wording) {
    words[number] = wording;
    named |= 1L << number;
    worth += wording.worth();
    bar(number, wording);
  }

  private void bar(int number, Wording wording) {
    barred[lanes[number]] |= wording.marks();
    for (int farther = lanes[number] + 1; farther < barred.length; farther++) {
      barred[farther] |= wording.stems();
    }
  }

  /** Takes the lane in which the fewest of the others lose their words. */
  private boolean putBare(int number) {
    int best = -1;
    long lost = 0;
    for (int lane = 0; lane < lanes(); lane++) {
      if (isApart(number, lane)) {
        long losing = losing(number, lane);
        if (best < 0 || Long.bitCount(losing) < Long.bitCount(lost)) {
          best = lane;
          lost = losing;
        }
      }
    }
    if (best < 0) {
      return false;
    }
    put(number, best);
    unname(lost);
    return true;
  }

  /** The marks whose words would not stay free of one in that lane. */
  private long losing(int number, int lane) {
    long losing = 0;
    if ((barred[lane] & 1L << number) != 0) {
      for (long rest = named; rest != 0; rest &= rest - 1) {
        int other = Long.numberOfTrailingZeros(rest);
        if (isInWay(number, lane, other)) {
          losing |= 1L << other;
        }
      }
    }
    return losing;
  }

  private boolean isInWay(int number, int lane, int other) {
    Wording wording = words[other];
    if (wording == null || lane < lanes[other]) {
      return false;
    }
    long inWay = lane == lanes[other] ? wording.marks() : wording.stems();
    return (inWay & 1L << number) != 0;
  }

  private void unname(long lost) {
    if (lost != 0) {
      named &= ~lost;
      Arrays.fill(barred, 0);
      for (int number : order) {
        Wording wording = words[number];
        if (wording != null && (named & 1L << number) != 0) {
          bar(number, wording);
        } else if (wording != null) {
          words[number] = null;
          worth -= wording.worth();
        }
      }
    }
  }

  /** The order in which the marks chose. */
  int[] order() {
    return order;
  }

  /** How many lanes there are. */
  int count() {
    return count;
  }

  /** Whether each mark has words. */
  boolean isAllNamed() {
    return Long.bitCount(named) == order.length;
  }

  /** What the words are worth that have found room, less the lanes that they take. */
  int worth() {
    return worth - LANE * Math.max(FOR_WORDS, count);
  }

  /** The marks, in the order in which they chose. */
  List<Placed> marks() {
    return IntStream.of(order).mapToObj(this::mark).toList();
  }

  private Placed mark(int number) {
    Wording wording = words[number];
    return new Placed(
        crowd.shape(number), lanes[number], wording == null ? List.of() : List.of(wording.label()));
  }
}
