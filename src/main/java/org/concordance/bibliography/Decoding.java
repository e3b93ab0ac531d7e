package org.concordance.bibliography;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a file.
 *
 * @param text all of it, with {@code \n} between its lines
 * @param guessed the encoding it was taken for without proof; empty when there is proof
 */
record Decoding(String text, String guessed) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** How much of a file tells what encoding it has. */
  private static final int PROBE = 1_000;

  /**
   * Reads characters: by a byte order mark, else as UTF-16 where every other byte is empty, else as
   * UTF-8, else as windows-1252, in which old programs write.
   */
  static Decoding of(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Decoding(
          lines(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)), "");
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return new Decoding(lines(new String(bytes, StandardCharsets.UTF_16)), "");
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return new Decoding(lines(new String(bytes, wide.get())), wide.get().name());
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return new Decoding(lines(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString()), "");
    } catch (CharacterCodingException e) {
      return new Decoding(lines(new String(bytes, WINDOWS)), WINDOWS.name());
    }
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: of what is mostly Latin, one byte in two is empty. */
  private static Optional<Charset> wide(byte[] bytes) {
    int[] empty = new int[2];
    int length = Math.min(bytes.length, PROBE) & ~1;
    for (int i = 0; i < length; i++) {
      empty[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (empty[1] > length / 3 && empty[0] < length / 20) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return empty[0] > length / 3 && empty[1] < length / 20
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static String lines(String text) {
    String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return whole.indexOf('\r') < 0 ? whole : whole.replace("\r\n", "\n").replace('\r', '\n');
  }
}
