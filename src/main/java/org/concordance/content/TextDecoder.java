package org.concordance.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.concordance.model.Place;
import org.concordance.model.Problems;

/** Decodes UTF-8 strictly: what is not text is reported with its place, never guessed at. */
final class TextDecoder {

  private TextDecoder() {}

  /**
   * Decodes a file's bytes, takes off a byte order mark and makes every line end {@code \n}.
   *
   * @return the text; where it cannot be decoded, the text before that place
   */
  static String decode(String shown, byte[] bytes, Problems problems) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String text = lines(chars.flip().toString());
    if (result.isError()) {
      problems.error(
          placeAt(shown, text, text.length()),
          "not UTF-8 text",
          "save the file as UTF-8; its encoding may be Windows-1252 or UTF-16");
    }
    reportControls(shown, text, problems);
    return text;
  }

  private static String lines(String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void reportControls(String shown, String text, Problems problems) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        problems.error(
            placeAt(shown, text, i),
            String.format(Locale.ROOT, "control character U+%04X", (int) c),
            "delete it; it cannot be seen, and no page may hold it");
        return;
      }
    }
  }

  /** Control characters other than line feed and tab, and Unicode's noncharacters. */
  private static boolean isControl(char c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7F && c <= 0x9F
        || c >= 0xFDD0 && c <= 0xFDEF
        || c >= 0xFFFE;
  }

  private static Place placeAt(String shown, String text, int index) {
    String before = text.substring(0, index);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Place(shown, line, before.codePointCount(start, before.length()) + 1);
  }
}
