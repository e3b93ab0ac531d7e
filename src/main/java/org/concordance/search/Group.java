package org.concordance.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The forms of one word, and where they stand. */
final class Group {

  /** How many numbers of a place there are in {@link #current}: its position, and its form. */
  private static final int PLACE = 2;

  private final List<String> forms = new ArrayList<>();
  private final Numbers places = new Numbers();
  private int[] current = new int[PLACE];
  private int used;
  private int document = -1;
  private int documents;

  /** Takes a new form, and tells its number in the order of coming. */
  int add(String form) {
    forms.add(form);
    return forms.size() - 1;
  }

  /**
   * Adds a place in the document that is being read; tells whether it is the first in it.
   *
   * @param form the number of the form that stands there
   */
  boolean add(int position, int form) {
    if (used == current.length) {
      current = Arrays.copyOf(current, PLACE * used);
    }
    current[used++] = position;
    current[used++] = form;
    return used == PLACE;
  }

  /** Ends a document. */
  void end(int number) {
    places.add(number - Math.max(document, 0));
    places.add(used / PLACE);
    int before = 0;
    for (int i = 0; i < used; i += PLACE) {
      places.add(current[i] - before);
      places.add(current[i + 1]);
      before = current[i];
    }
    used = 0;
    document = number;
    documents++;
  }

  /** How many documents have it. */
  int documents() {
    return documents;
  }

  /** Its forms, sorted; the first stands for all. */
  List<String> forms() {
    return forms.size() == 1 ? forms : forms.stream().sorted().toList();
  }

  /** Its postings and positions, as the format has them. */
  Lines lines(List<Document.Measure> measures, Weights weights) {
    List<String> sorted = forms();
    int[] numbers = forms.stream().mapToInt(sorted::indexOf).toArray();
    StringBuilder postings = new StringBuilder();
    StringBuilder positions = new StringBuilder();
    int at = 0;
    Numbers.Reader reader = places.reader();
    while (reader.hasNext()) {
      int gap = reader.next();
      at += gap;
      Varint.append(postings, gap);
      int[] occurrences = places(reader, measures.get(at), numbers, positions);
      postings.append(Varint.digit(weights.of(occurrences, measures.get(at).lengths())));
    }
    return new Lines(postings.toString(), positions.toString());
  }

  private int[] places(
      Numbers.Reader reader, Document.Measure measure, int[] numbers, StringBuilder positions) {
    int[] occurrences = new int[Field.ALL.size()];
    int count = reader.next();
    Varint.append(positions, count);
    int position = 0;
    for (int i = 0; i < count; i++) {
      int gap = reader.next();
      position += gap;
      Varint.append(positions, gap);
      int form = reader.next();
      if (forms.size() > 1) {
        Varint.append(positions, numbers[form]);
      }
      occurrences[measure.fieldAt(position)]++;
    }
    return occurrences;
  }

  /**
   * What files hold of a word.
   *
   * @param postings documents with weights
   * @param positions places in them
   */
  record Lines(String postings, String positions) {}
}
