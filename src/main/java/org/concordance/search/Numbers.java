package org.concordance.search;

import java.util.Arrays;

/** A growing row of numbers, each in as few bytes as it needs: seven bits a byte. */
final class Numbers {

  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private byte[] bytes = new byte[8];
  private int length;

  /** Adds a number, 0 or more. */
  void add(int number) {
    int rest = number;
    while (rest >= MORE) {
      addByte(rest | MORE);
      rest >>>= BITS;
    }
    addByte(rest);
  }

  private void addByte(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length + (length >> 1) + 8);
    }
    bytes[length++] = (byte) value;
  }

  /** Reads the row from its beginning. */
  Reader reader() {
    return new Reader();
  }

  /** A place in the row. */
  final class Reader {

    private int at;

    boolean hasNext() {
      return at < length;
    }

    int next() {
      int number = 0;
      for (int shift = 0; ; shift += BITS) {
        int one = bytes[at++];
        number |= (one & MORE - 1) << shift;
        if (one >= 0) {
          return number;
        }
      }
    }
  }
}
