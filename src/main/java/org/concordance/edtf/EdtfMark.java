package org.concordance.edtf;

/** What {@code ?}, {@code ~} and {@code %} say of a date or of a part of it (EDTF level 1). */
enum EdtfMark {
  NONE(""),
  UNCERTAIN("uncertain"),
  APPROXIMATE("approximate"),
  BOTH("uncertain and approximate");

  private final String words;

  EdtfMark(String words) {
    this.words = words;
  }

  /** Reads a mark; the empty text is {@link #NONE}. */
  static EdtfMark of(String character) {
    return switch (character) {
      case "" -> NONE;
      case "?" -> UNCERTAIN;
      case "~" -> APPROXIMATE;
      case "%" -> BOTH;
      default -> throw new IllegalArgumentException("not a mark: " + character);
    };
  }

  /** Both marks at once: {@code ?} with {@code ~} is {@code %}. */
  EdtfMark and(EdtfMark other) {
    if (this == NONE || this == other) {
      return other;
    }
    return other == NONE ? this : BOTH;
  }

  boolean isApproximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  boolean isUncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  /** The mark in words, such as "uncertain"; empty for {@link #NONE}. */
  String words() {
    return words;
  }
}
