package org.concordance.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the recorded passages of a text again after it was edited.
 *
 * <p>A passage whose words are the same is itself, wherever it now stands. Of the others, the most
 * alike belong together, and among equals those that keep the order; then a passage that another
 * one contains went into that. What is left has gone; its place is after the passage that it
 * followed.
 */
public final class Alignment {

  private static final int NONE = -1;

  /**
   * How far a passage may have moved and yet be found edited: text of any length takes its time.
   */
  private static final int REACH = 300;

  private final List<Anchor> recorded;
  private final List<Passage> passages;
  private final List<Shingles> shingles = new ArrayList<>();
  private final int[] passageOf;
  private final boolean[] same;
  private final boolean[] taken;

  private Alignment(List<Anchor> recorded, List<Passage> passages) {
    this.recorded = List.copyOf(recorded);
    this.passages = List.copyOf(passages);
    this.passageOf = new int[recorded.size()];
    this.same = new boolean[passages.size()];
    this.taken = new boolean[passages.size()];
    Arrays.fill(passageOf, NONE);
  }

  /** Aligns what is recorded with the passages of today, both in the order of their text. */
  public static Alignment of(List<Anchor> recorded, List<Passage> passages) {
    Alignment alignment = new Alignment(recorded, passages);
    if (recorded.isEmpty()) {
      return alignment;
    }
    alignment.matchSame();
    if (alignment.isOpen()) {
      passages.forEach(passage -> alignment.shingles.add(passage.shingles()));
      alignment.matchAlike(false);
      alignment.followMerged();
      alignment.matchShort();
      alignment.matchAlike(true);
    }
    return alignment;
  }

  /**
   * The anchors of a passage of today, by its position, in the order in which they are recorded.
   */
  public List<Anchor> anchors(int passage) {
    List<Anchor> found = new ArrayList<>();
    for (int i = 0; i < passageOf.length; i++) {
      if (passageOf[i] == passage) {
        found.add(recorded.get(i));
      }
    }
    return found;
  }

  /**
   * The anchors of the passages that have gone, whose place is after a passage of today.
   *
   * @param passage its position; -1 for the beginning of the text
   */
  public List<Anchor> goneAfter(int passage) {
    List<Anchor> gone = new ArrayList<>();
    int before = NONE;
    for (int i = 0; i < passageOf.length; i++) {
      if (passageOf[i] != NONE) {
        before = passageOf[i];
      } else if (before == passage) {
        gone.add(recorded.get(i));
      }
    }
    return gone;
  }

  /** Whether the text was edited: a passage is missing that stood there, or there is a new one. */
  private boolean isOpen() {
    return IntStream.range(0, recorded.size())
            .anyMatch(r -> passageOf[r] == NONE && !recorded.get(r).isGone())
        || IntStream.range(0, passages.size()).anyMatch(p -> !taken[p]);
  }

  /** Passages with the same words, the first with the first; those that had gone come last. */
  private void matchSame() {
    Map<String, Deque<Integer>> byHash = new HashMap<>();
    for (int p = 0; p < passages.size(); p++) {
      byHash.computeIfAbsent(passages.get(p).hash(), hash -> new ArrayDeque<>()).add(p);
    }
    for (boolean gone : new boolean[] {false, true}) {
      for (int r = 0; r < recorded.size(); r++) {
        if (recorded.get(r).isGone() == gone && !isFurther(r)) {
          Deque<Integer> free = byHash.get(recorded.get(r).fingerprint().get().hash());
          if (free != null && !free.isEmpty()) {
            int p = free.remove();
            same[p] = true;
            take(r, p);
            takeFurther(r, p);
          }
        }
      }
    }
  }

  private void take(int r, int p) {
    passageOf[r] = p;
    taken[p] = true;
  }

  private boolean isFurther(int r) {
    return recorded.get(r).standing() == Anchor.Standing.ALSO;
  }

  /** Gives a passage the further anchors that follow one of its own, as far as they are free. */
  private void takeFurther(int r, int p) {
    for (int next = r + 1; next < recorded.size() && isFurther(next); next++) {
      if (passageOf[next] == NONE) {
        take(next, p);
      }
    }
  }

  /**
   * A recorded passage and one of today that it may have become.
   *
   * @param likeness from 0 to 1
   * @param shift by how many places it would have moved among those not found yet
   */
  private record Candidate(int r, int p, double likeness, int shift) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness)
            .thenComparingInt(Candidate::shift)
            .thenComparingInt(Candidate::r)
            .thenComparingInt(Candidate::p);
  }

  /** Pairs what is left by likeness, the most alike first. */
  private void matchAlike(boolean gone) {
    for (Candidate candidate : candidates(gone)) {
      if (passageOf[candidate.r()] == NONE && !taken[candidate.p()]) {
        take(candidate.r(), candidate.p());
      }
    }
  }

  private List<Candidate> candidates(boolean gone) {
    int[] open =
        IntStream.range(0, recorded.size())
            .filter(r -> passageOf[r] == NONE && recorded.get(r).isGone() == gone)
            .toArray();
    int[] free = IntStream.range(0, passages.size()).filter(p -> !taken[p]).toArray();
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      Fingerprint fingerprint = recorded.get(open[i]).fingerprint().get();
      for (int j = 0; j < free.length; j++) {
        Shingles today = shingles.get(free[j]);
        if (Math.abs(i - j) <= REACH && fingerprint.mayBecome(today)) {
          double likeness = fingerprint.likeness(today);
          found.add(new Candidate(open[i], free[j], likeness, Math.abs(i - j)));
        }
      }
    }
    found.sort(Candidate.BEST_FIRST);
    return found;
  }

  /** Passages that went into others: with the anchor before, or into one that was added to. */
  private void followMerged() {
    for (int r = 0; r < recorded.size(); r++) {
      if (passageOf[r] != NONE && !isFurther(r)) {
        takeFurther(r, passageOf[r]);
      }
    }
    for (int r = 0; r < recorded.size(); r++) {
      if (passageOf[r] == NONE && !recorded.get(r).isGone()) {
        passageOf[r] = container(recorded.get(r).fingerprint().get());
      }
    }
  }

  /** The passage most like one that it contains; one that is as it was contains nothing new. */
  private int container(Fingerprint fingerprint) {
    return IntStream.range(0, passages.size())
        .filter(p -> !same[p] && fingerprint.goneInto(shingles.get(p)))
        .boxed()
        .max(
            Comparator.comparingDouble((Integer p) -> fingerprint.likeness(shingles.get(p)))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(NONE);
  }

  /**
   * A passage of a few words, of which likeness tells little, is taken for what alone stands in its
   * place and is as short.
   */
  private void matchShort() {
    for (int r = 0; r < recorded.size(); r++) {
      if (passageOf[r] == NONE
          && !recorded.get(r).isGone()
          && recorded.get(r).fingerprint().get().isShort()) {
        OptionalInt only = only(r);
        if (only.isPresent()) {
          take(r, only.getAsInt());
        }
      }
    }
  }

  /** The one short passage that is free between the neighbours of a recorded one, if it is one. */
  private OptionalInt only(int r) {
    int before = neighbour(r, -1);
    int after = neighbour(r, 1);
    boolean alone =
        IntStream.rangeClosed(Math.max(0, r - 1), Math.min(r + 1, recorded.size() - 1))
            .allMatch(i -> i == r || passageOf[i] != NONE || recorded.get(i).isGone());
    int[] free = IntStream.range(before + 1, Math.max(before + 1, after)).toArray();
    return alone && free.length == 1 && !taken[free[0]] && isShort(free[0])
        ? OptionalInt.of(free[0])
        : OptionalInt.empty();
  }

  private boolean isShort(int p) {
    return passages.get(p).fingerprint().isShort();
  }

  /** Where the nearest recorded passage that was found stands today, on either side. */
  private int neighbour(int r, int step) {
    int near = r + step;
    while (near >= 0 && near < recorded.size() && passageOf[near] == NONE) {
      near += step;
    }
    return near < 0 ? NONE : near == recorded.size() ? passages.size() : passageOf[near];
  }
}
