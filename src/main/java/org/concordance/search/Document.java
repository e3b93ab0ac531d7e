package org.concordance.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A reading as the index takes it in.
 *
 * @param tokens its forms, in the order of their positions
 * @param measure where its fields are
 */
record Document(List<Token> tokens, Measure measure) {

  /** Positions from one text to the next, which no phrase goes across. */
  static final int APART = 100;

  /**
   * Where the fields of a document are.
   *
   * @param ends for each field, the position before which it ends
   * @param lengths for each field, how many words it has
   */
  record Measure(int[] ends, int[] lengths) {

    /** The field in which a position is, by its ordinal. */
    int fieldAt(int position) {
      int field = 0;
      while (position >= ends[field]) {
        field++;
      }
      return field;
    }
  }

  /**
   * A reading.
   *
   * @param texts the texts of each of its fields
   */
  static Document of(List<List<String>> texts) {
    List<Token> tokens = new ArrayList<>();
    int fields = Field.ALL.size();
    Measure measure = new Measure(new int[fields], new int[fields]);
    int position = 0;
    for (Field field : Field.ALL) {
      int i = field.ordinal();
      for (String text : texts.get(i)) {
        int length = Tokens.add(text, position, tokens);
        measure.lengths()[i] += length;
        position += length > 0 ? length + APART : 0;
      }
      measure.ends()[i] = position;
    }
    return new Document(tokens, measure);
  }
}
