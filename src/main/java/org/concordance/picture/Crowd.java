package org.concordance.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks of one side by their numbers, from left to right, with the words that each may have,
 * and who is in whose way. A search looks at that thousands of times, so it is found out once; a
 * set of marks has a bit for the number of each.
 */
final class Crowd {

  /** How many marks there may be. */
  static final int MOST = Long.SIZE;

  /** So many letters are tried, one after the other, where a mark has no place yet. */
  private static final int[] LETTERS = {56, 48, 40, 34, 28};

  /** What a name is worth, however short, in letters. */
  private static final int NAME = 50;

  /** What is read of more often than this is not worth more. */
  private static final int OFTEN = 4;

  private final List<Shape> shapes;
  private final long[] near;
  private final Wording[][][] words;

  private Crowd(List<Shape> shapes, long[] near, Wording[][][] words) {
    this.shapes = shapes;
    this.near = near;
    this.words = words;
  }

  /**
   * The marks of one side.
   *
   * @throws IllegalArgumentException when there are too many
   */
  static Crowd of(List<Shape> unordered) {
    List<Shape> shapes = unordered.stream().sorted(Lanes.LEFT_TO_RIGHT).toList();
    if (shapes.size() > MOST) {
      throw new IllegalArgumentException("too many marks: " + shapes.size());
    }
    Crowd crowd =
        new Crowd(shapes, new long[shapes.size()], new Wording[shapes.size()][LETTERS.length][]);
    for (int number = 0; number < shapes.size(); number++) {
      crowd.near[number] = crowd.near(shapes.get(number));
      for (int i = 0; i < LETTERS.length; i++) {
        crowd.words[number][i] = crowd.words(shapes.get(number), LETTERS[i]);
      }
    }
    return crowd;
  }

  private long near(Shape shape) {
    long near = 0;
    for (int other = 0; other < shapes.size(); other++) {
      if (!Placed.areApart(shape, shapes.get(other))) {
        near |= 1L << other;
      }
    }
    return near;
  }

  private Wording[] words(Shape shape, int letters) {
    List<Wording> words = new ArrayList<>();
    for (Label label : Label.choices(shape, shape.title().form(letters), Width.FULL)) {
      words.add(wording(label, 2 + Math.min(OFTEN, shape.item().weight())));
    }
    return words.toArray(Wording[]::new);
  }

  private Wording wording(Label label, int weight) {
    long marks = 0;
    long stems = 0;
    for (int other = 0; other < shapes.size(); other++) {
      Shape shape = shapes.get(other);
      if (label.meets(shape)) {
        marks |= 1L << other;
      }
      if (shape.hasStem() && label.isCrossedBy(shape.from())) {
        stems |= 1L << other;
      }
    }
    return new Wording(label, (NAME + label.text().length()) * weight, marks, stems);
  }

  /** The same marks, none of which may have words. */
  Crowd bare() {
    return new Crowd(shapes, near, new Wording[shapes.size()][0][]);
  }

  /** How many there are. */
  int size() {
    return shapes.size();
  }

  Shape shape(int number) {
    return shapes.get(number);
  }

  /**
   * The marks that a finger would meet with one, if they were in its lane; itself is among them.
   */
  long near(int number) {
    return near[number];
  }

  /** The words that a mark may have: for each length, the longest first, the best place first. */
  Wording[][] words(int number) {
    return words[number];
  }

  /** What the words of a mark may be worth at most. */
  int hope(int number) {
    for (Wording[] choices : words[number]) {
      if (choices.length > 0) {
        return choices[0].worth();
      }
    }
    return 0;
  }
}
