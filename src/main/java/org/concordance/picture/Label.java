package org.concordance.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The words beside a mark, or on a long bar.
 *
 * @param text the title, shortened where it must be
 * @param width on what pages they are shown
 * @param place where they stand
 * @param from where they begin, in hundredths of a percent, on the narrowest such page
 * @param to where they end
 */
record Label(String text, Width width, Place place, int from, int to) {

  /** Where words stand to their mark. */
  enum Place {
    AFTER,
    BEFORE,
    ON
  }

  /** What is free between a mark's middle or end and its words, in hundredths of their size. */
  static final int BESIDE = 85;

  /** What is left free at the other end of words, before the next. */
  private static final int APART = 60;

  /** What a mark takes of the room beside its place, and what a stem does. */
  private static final int DOT = 80;

  private static final int STEM = 25;

  /** The labels of a form of the title that have room across the picture, the best first. */
  static List<Label> choices(Shape shape, Title.Form form, Width width) {
    List<Label> choices = new ArrayList<>(3);
    int length = width.of(form.width());
    int after = shape.to() + width.of(BESIDE);
    int before = shape.from() - width.of(BESIDE) - length;
    if (shape.to() - shape.from() > length + width.of(4 * BESIDE)) {
      int on = (shape.from() + shape.to() - length) / 2;
      choices.add(new Label(form.text(), width, Place.ON, on, on + length));
    }
    if (after + length <= Scale.WIDTH) {
      choices.add(new Label(form.text(), width, Place.AFTER, after, after + length));
    }
    if (before >= 0) {
      choices.add(new Label(form.text(), width, Place.BEFORE, before, before + length));
    }
    return choices;
  }

  /** Whether another mark in its lane is too near. */
  boolean meets(Shape other) {
    int room = width.of(DOT);
    return from < other.to() + room && other.from() - room < to;
  }

  /** Whether other words in its lane are too near. */
  boolean meets(Label other) {
    int room = width.of(APART);
    return width == other.width && from < other.to + room && other.from - room < to;
  }

  /** Whether a stem would run through it. */
  boolean isCrossedBy(int stem) {
    int room = width.of(STEM);
    return from - room < stem && stem < to + room;
  }
}
