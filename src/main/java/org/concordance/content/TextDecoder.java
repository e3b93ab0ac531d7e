package org.concordance.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.concordance.model.Characters;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/** Decodes UTF-8 strictly: what is not text is reported with its place, never guessed at. */
final class TextDecoder {

  private TextDecoder() {}

  /**
   * Decodes a file's bytes, takes off a byte order mark and makes every line end {@code \n}.
   *
   * @return the text; what cannot be decoded is U+FFFD in it, so that the rest can be checked
   */
  static String decode(String shown, byte[] bytes, Problems problems) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    String text = lines(decoded);
    // What cannot be decoded became U+FFFD; a file that holds one may hold it as a character.
    if (decoded.indexOf('\uFFFD') >= 0) {
      CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
      if (decoder().decode(ByteBuffer.wrap(bytes), chars, true).isError()) {
        String before = lines(chars.flip().toString());
        problems.error(
            placeAt(shown, before, before.length()),
            "not UTF-8 text",
            "save the file as UTF-8; its encoding may be Windows-1252 or UTF-16");
        return text;
      }
    }
    reportControls(shown, text, problems);
    return text;
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** A text without a byte order mark, and with {@code \n} for every line end. */
  static String lines(String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void reportControls(String shown, String text, Problems problems) {
    Characters.firstForbidden(text)
        .ifPresent(
            index ->
                problems.error(
                    placeAt(shown, text, index),
                    Characters.describe(text, index),
                    "delete it; it cannot be seen, and no page may hold it"));
  }

  private static Place placeAt(String shown, String text, int index) {
    String before = text.substring(0, index);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Place(shown, line, before.codePointCount(start, before.length()) + 1);
  }
}
