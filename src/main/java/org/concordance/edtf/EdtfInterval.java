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
  public String display(EdtfWords words) {
    if (start.isEmpty()) {
      return words.say(EdtfPhrase.UNTIL, end.orElseThrow().displayAfterPreposition(words));
    }
    if (end.isEmpty()) {
      return words.say(EdtfPhrase.FROM, start.orElseThrow().displayAfterPreposition(words));
    }
    return display(start.orElseThrow(), end.orElseThrow(), words);
  }

  private static String display(EdtfPoint from, EdtfPoint to, EdtfWords words) {
    if (from.equals(to)) {
      return to.display(words);
    }
    return from.to(to, words)
        .map(EdtfWords.Span::whole)
        .orElseGet(() -> words.say(EdtfPhrase.SPAN, from.display(words), to.display(words)));
  }

  /** "between 9 and 12 May 2023", for one day out of a range that has both ends. */
  String displayAsChoice(EdtfWords words) {
    EdtfPoint from = start.orElseThrow();
    EdtfPoint to = end.orElseThrow();
    if (from.equals(to)) {
      return to.display(words);
    }
    return from.to(to, words)
        .filter(span -> !span.from().equals(from.display(words)))
        .map(span -> words.say(EdtfPhrase.BETWEEN, span.from(), span.to()))
        .orElseGet(
            () ->
                words.say(
                    EdtfPhrase.BETWEEN,
                    from.displayAfterPreposition(words),
                    to.displayAfterPreposition(words)));
  }

  @Override
  public List<String> remarks(EdtfWords words) {
    List<String> ofStart = start.map(point -> point.remarks(words)).orElse(List.of());
    List<String> ofEnd = end.map(point -> point.remarks(words)).orElse(List.of());
    List<String> remarks = new ArrayList<>();
    if (ofStart.equals(ofEnd)) {
      addRemark(remarks, EdtfPhrase.START_AND_END, ofStart, words);
    } else {
      addRemark(remarks, EdtfPhrase.START, ofStart, words);
      addRemark(remarks, EdtfPhrase.END, ofEnd, words);
    }
    if (start.isEmpty()) {
      remarks.add(words.say(isUnknown ? EdtfPhrase.START_NOT_KNOWN : EdtfPhrase.START_OPEN));
    } else if (end.isEmpty()) {
      remarks.add(words.say(isUnknown ? EdtfPhrase.END_NOT_KNOWN : EdtfPhrase.END_OPEN));
    }
    return remarks;
  }

  private static void addRemark(
      List<String> remarks, EdtfPhrase side, List<String> ofSide, EdtfWords words) {
    words
        .remarks(EdtfPhrase.REMARK_TOO, ofSide)
        .ifPresent(all -> remarks.add(words.say(side, all)));
  }

  /** What is to be known of the dates that it goes between, apart from its being an interval. */
  Stream<String> remarksOfEnds(EdtfWords words) {
    return Stream.of(start, end)
        .flatMap(Optional::stream)
        .flatMap(end -> end.remarks(words).stream());
  }
}
