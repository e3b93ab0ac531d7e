package org.concordance.model;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs bytes for the memory's sake alone: what is packed is never written anywhere. */
final class Packing {

  private Packing() {}

  static byte[] pack(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] packed = new byte[bytes.length / 3 + 64];
      int size = deflater.deflate(packed);
      while (!deflater.finished()) {
        packed = Arrays.copyOf(packed, 2 * packed.length);
        size += deflater.deflate(packed, size, packed.length - size);
      }
      return Arrays.copyOf(packed, size);
    } finally {
      deflater.end();
    }
  }

  /**
   * Unpacks what was packed.
   *
   * @param size how many bytes it was
   */
  static byte[] unpack(byte[] packed, int size) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[size];
      int done = inflater.inflate(bytes);
      if (done != size) {
        throw new IllegalStateException("unpacked " + done + " bytes of " + size);
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new IllegalStateException("packed otherwise", e);
    } finally {
      inflater.end();
    }
  }
}
