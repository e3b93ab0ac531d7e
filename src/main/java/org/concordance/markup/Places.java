package org.concordance.markup;

import java.util.Arrays;
import org.concordance.model.Body;
import org.concordance.model.Place;

/**
 * Finds the place in the file of an offset in a body, in a time that hardly grows with the text.
 */
final class Places {

  private final Body body;
  private final int[] lineStarts;

  Places(Body body) {
    this.body = body;
    String text = body.markdown();
    int[] starts = new int[16];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, 2 * lines);
      }
      starts[lines++] = i + 1;
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
  }

  /** The place of an offset; one beyond the text means its end. */
  Place at(int offset) {
    int within = Math.min(offset, body.markdown().length());
    int found = Arrays.binarySearch(lineStarts, within);
    int line = found >= 0 ? found : -found - 2;
    int column = body.markdown().codePointCount(lineStarts[line], within) + 1;
    return new Place(body.file(), body.line() + line, column);
  }
}
