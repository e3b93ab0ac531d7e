package org.concordance.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All the days from a start to an end; also a range inside a set.
 *
 * @param start when it starts; absent when open or not known
 * @param end when it ends; absent when open or not known; one of both is there
 * @param isUnknown whether an absent end is one not known ({@code 2018/}) and not one that is open
 *     ({@code 2018/..})
 */
record EdtfInterval(Optional<EdtfPoint> start, Optional<EdtfPoint> end, boolean isUnknown)
    implements EdtfForm {

  EdtfInterval {
    if (start.isEmpty() && end.isEmpty()) {
      throw new IllegalArgumentException("an interval needs a start or an end");
    }
  }

  /** Whether it ends before it starts, even when each end is taken at its widest. */
  boolean isReversed() {
    Optional<LocalDate> latest = end.map(EdtfPoint::latest);
    return start.map(EdtfPoint::earliest).flatMap(from -> latest.filter(from::isAfter)).isPresent();
  }

  @Override
  public Edtf.Precision precision() {
    return Edtf.Precision.INTERVAL;
  }

  @Override
  public List<EdtfSpan> spans() {
    return List.of(new EdtfSpan(start.map(EdtfPoint::earliest), end.map(EdtfPoint::latest)));
  }

  @Override
  public boolean isAtLeast(Edtf.Precision coarsest) {
    return Stream.of(start, end)
        .flatMap(Optional::stream)
        .allMatch(point -> point.isAtLeast(coarsest));
  }

  @Override
  public String display() {
    if (start.isEmpty()) {
      return "until " + end.orElseThrow().displayAfterPreposition();
    }
    if (end.isEmpty()) {
      return "from " + start.orElseThrow().displayAfterPreposition();
    }
    return display(start.orElseThrow(), end.orElseThrow());
  }

  /** With an en dash, spaced where a reader could take it to join just the words beside it. */
  private static String display(EdtfPoint from, EdtfPoint to) {
    if (from.equals(to)) {
      return to.display();
    }
    String left = from.displayBefore(to);
    String right = to.display();
    boolean isShortened = !left.equals(from.display());
    boolean isSpaced = left.contains(" ") || right.contains(" ") && !isShortened;
    return left + (isSpaced ? " – " : "–") + right;
  }

  /** "between 9 and 12 May 2023", for one day out of a range that has both ends. */
  String displayAsChoice() {
    EdtfPoint from = start.orElseThrow();
    EdtfPoint to = end.orElseThrow();
    if (from.equals(to)) {
      return to.display();
    }
    String left = from.displayBefore(to);
    boolean isShortened = !left.equals(from.display());
    return "between "
        + (isShortened ? left : from.displayAfterPreposition())
        + " and "
        + (isShortened ? to.display() : to.displayAfterPreposition());
  }

  @Override
  public List<String> remarks() {
    List<String> ofStart = start.map(EdtfPoint::remarks).orElse(List.of());
    List<String> ofEnd = end.map(EdtfPoint::remarks).orElse(List.of());
    List<String> remarks = new ArrayList<>();
    if (ofStart.equals(ofEnd)) {
      addRemark(remarks, "start and end", ofStart);
    } else {
      addRemark(remarks, "start", ofStart);
      addRemark(remarks, "end", ofEnd);
    }
    if (start.isEmpty() || end.isEmpty()) {
      String side = start.isEmpty() ? "start" : "end";
      remarks.add(isUnknown ? side + " date not known" : "open: no " + side + " date");
    }
    return remarks;
  }

  private static void addRemark(List<String> remarks, String side, List<String> ofSide) {
    if (!ofSide.isEmpty()) {
      remarks.add(side + ": " + String.join(", ", ofSide));
    }
  }

  /** What is to be known of the dates that it goes between, apart from its being an interval. */
  Stream<String> remarksOfEnds() {
    return Stream.of(start, end).flatMap(Optional::stream).flatMap(end -> end.remarks().stream());
  }
}
