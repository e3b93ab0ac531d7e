package org.concordance.oldsite;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.concordance.model.Characters;

/**
 * The text of a file, with {@code \n} for each line end and without a byte order mark.
 *
 * @param text the text
 * @param encoding the encoding that was guessed; empty when it is UTF-8
 * @param cleaned whether characters were taken out that no page can hold
 */
record Decoded(String text, Optional<String> encoding, boolean cleaned) {

  private static final int SAMPLE = 8000;

  /**
   * Decodes bytes: as UTF-8 or, by its mark, UTF-16, else as Windows-1252, which is what most old
   * editors wrote.
   *
   * @return empty when they are no text
   */
  static Optional<Decoded> of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(guessed(bytes, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(guessed(bytes, StandardCharsets.UTF_16BE));
    }
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return Optional.empty();
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(of(text, Optional.empty()));
    } catch (CharacterCodingException e) {
      return Optional.of(guessed(bytes, Charset.forName("windows-1252")));
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Decoded guessed(byte[] bytes, Charset charset) {
    return of(new String(bytes, charset), Optional.of(charset.name()));
  }

  private static Decoded of(String decoded, Optional<String> encoding) {
    String bare = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    String lines = bare.replace("\r\n", "\n").replace('\r', '\n');
    String text = Characters.withoutForbidden(lines);
    return new Decoded(text, encoding, text.length() < lines.length());
  }
}
