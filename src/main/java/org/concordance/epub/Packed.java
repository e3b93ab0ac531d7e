package org.concordance.epub;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * What a file of a ZIP container holds, packed.
 *
 * <p>By a deflater in Java, not by the platform's: that is the machine's own library, and not every
 * machine's makes the same bytes.
 *
 * @param method how it is packed: {@link #STORED} or {@link #DEFLATED}
 * @param crc the checksum of what it holds
 * @param size how many bytes it holds
 * @param bytes the packed bytes; not to be changed
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1951">RFC 1951, DEFLATE</a>
 */
record Packed(int method, int crc, int size, byte[] bytes) {

  static final int STORED = 0;
  static final int DEFLATED = 8;

  private static final int LEVEL = 6;

  /** Packs a text in UTF-8. */
  static Packed of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Packs bytes, unless that would make them more. */
  static Packed of(byte[] bytes) {
    byte[] less = deflated(bytes);
    return less.length < bytes.length
        ? new Packed(DEFLATED, crc(bytes), bytes.length, less)
        : stored(bytes);
  }

  /** Bytes as they are. */
  static Packed stored(byte[] bytes) {
    return new Packed(STORED, crc(bytes), bytes.length, bytes);
  }

  private static int crc(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(LEVEL, true))) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
