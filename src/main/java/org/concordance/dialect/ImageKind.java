package org.concordance.dialect;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells images by how they begin: a page or an error that was saved under an image's name is none.
 *
 * @see <a href="https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm">MIME
 *     Sniffing</a>
 */
final class ImageKind {

  private static final int START = 4_000;

  private ImageKind() {}

  /** Whether bytes are those of an image whose name has an ending. */
  static boolean holds(byte[] content, String ending) {
    int length = Math.min(content.length, START);
    String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    return switch (ending) {
      case "png" -> start.startsWith("\u0089PNG\r\n\u001A\n");
      case "jpg", "jpeg" -> start.startsWith("\u00FF\u00D8\u00FF");
      case "gif" -> start.startsWith("GIF87a") || start.startsWith("GIF89a");
      case "webp" -> start.startsWith("RIFF") && start.startsWith("WEBP", 8);
      case "avif" -> start.startsWith("ftyp", 4) && start.indexOf("avi") > 0;
      default -> start.toLowerCase(Locale.ROOT).contains("<svg");
    };
  }
}
