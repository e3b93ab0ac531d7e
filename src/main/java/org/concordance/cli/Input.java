package org.concordance.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is typed, or comes through a pipe.
 *
 * <p>{@code Console.readLine} decodes by the locale, and makes U+FFFD of every letter of a Korean
 * name where that is {@code C} (tried with Java 17 and 25). Bytes that are UTF-8 are never anything
 * else by chance, so they are taken for that, and only others for what the console says.
 */
public final class Input {

  /** There is nothing to read. */
  public static final Input NONE = new Input(InputStream.nullInputStream(), StandardCharsets.UTF_8);

  private final InputStream bytes;
  private final Charset console;

  /**
   * Reads from a stream.
   *
   * @param console the encoding of what is not UTF-8
   */
  public Input(InputStream bytes, Charset console) {
    this.bytes = bytes;
    this.console = console;
  }

  /** The next line without its end; empty when there is none. */
  Optional<String> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = bytes.read();
    if (next < 0) {
      return Optional.empty();
    }
    for (; next >= 0 && next != '\n'; next = bytes.read()) {
      line.write(next);
    }
    return Optional.of(text(line.toByteArray()).replaceFirst("\r$", ""));
  }

  /** All that is left, up to a number of bytes; empty when there is more. */
  Optional<byte[]> rest(int most) throws IOException {
    byte[] all = bytes.readNBytes(most + 1);
    return all.length > most ? Optional.empty() : Optional.of(all);
  }

  private String text(byte[] line) {
    return utf8(line).orElseGet(() -> new String(line, console));
  }

  /** Bytes as UTF-8, without a byte order mark; empty when they are not UTF-8. */
  static Optional<String> utf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
