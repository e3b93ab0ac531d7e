package org.concordance.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Knows files that are no texts by what they begin with. */
public final class ForeignFile {

  /** What files begin with, as ISO 8859-1. */
  private static final Map<String, String> KINDS =
      Map.of(
          "%PDF", "a PDF",
          "\u0089PNG", "an image",
          "\u00FF\u00D8\u00FF", "an image",
          "GIF8", "an image",
          "RIFF", "an image",
          "PK\u0003\u0004", "an archive of files, such as a document of a word processor",
          "\u00D0\u00CF\u0011\u00E0", "a document of a word processor",
          "{\\rtf", "a document of a word processor");

  private static final int LONGEST = 8;

  private ForeignFile() {}

  /** What a file is that is no text; empty when it may be one. */
  public static Optional<String> kind(byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST);
    String begin = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return KINDS.keySet().stream().filter(begin::startsWith).findFirst().map(KINDS::get);
  }
}
