package org.concordance.edtf;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The marks on the known parts of a date, one each: the year, then the month or season, then the
 * day.
 *
 * <p>A mark to the right of a part holds for it and all parts left of it, and a mark to the left
 * for that part alone (EDTF level 2, "Qualification"). In the displayed date the marks are shown
 * for the whole; {@link #remarks} tells the parts.
 */
record EdtfMarks(List<EdtfMark> parts) {

  EdtfMarks {
    parts = List.copyOf(parts);
  }

  boolean isEmpty() {
    return whole() == EdtfMark.NONE;
  }

  /** The words for a date with its marks: "c. May 2023", "May 2023 (?)", "c. May 2023 (?)". */
  String decorate(String date, EdtfWords words) {
    String about = whole().isApproximate() ? words.say(EdtfPhrase.APPROXIMATE, date) : date;
    return whole().isUncertain() ? words.say(EdtfPhrase.UNCERTAIN, about) : about;
  }

  /**
   * What the marks mean: one remark when all parts carry the same mark ("approximate"), else one a
   * mark, with its parts ("year uncertain", "year and month approximate").
   *
   * @param names what the parts are called
   */
  List<String> remarks(List<EdtfPhrase> names, EdtfWords words) {
    if (isEmpty()) {
      return List.of();
    }
    if (parts.stream().distinct().count() == 1) {
      return List.of(words.say(whole().phrase()));
    }
    return parts.stream()
        .filter(mark -> mark != EdtfMark.NONE)
        .distinct()
        .map(
            mark ->
                words.say(mark.phraseOfParts(), words.list(false, partsWith(mark, names, words))))
        .toList();
  }

  private EdtfMark whole() {
    return parts.stream().reduce(EdtfMark.NONE, EdtfMark::and);
  }

  private List<String> partsWith(EdtfMark mark, List<EdtfPhrase> names, EdtfWords words) {
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i) == mark)
        .mapToObj(i -> words.say(names.get(i)))
        .toList();
  }
}
