package org.concordance.edtf;

/** What {@code ?}, {@code ~} and {@code %} say of a date or of a part of it (EDTF level 1). */
enum EdtfMark {
  NONE,
  UNCERTAIN,
  APPROXIMATE,
  BOTH;

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

  /** What it says of a whole date. */
  EdtfPhrase phrase() {
    return switch (this) {
      case NONE -> throw new IllegalStateException("no mark says nothing");
      case UNCERTAIN -> EdtfPhrase.IS_UNCERTAIN;
      case APPROXIMATE -> EdtfPhrase.IS_APPROXIMATE;
      case BOTH -> EdtfPhrase.IS_BOTH;
    };
  }

  /** What it says of parts of a date. */
  EdtfPhrase phraseOfParts() {
    return switch (this) {
      case NONE -> throw new IllegalStateException("no mark says nothing");
      case UNCERTAIN -> EdtfPhrase.PARTS_UNCERTAIN;
      case APPROXIMATE -> EdtfPhrase.PARTS_APPROXIMATE;
      case BOTH -> EdtfPhrase.PARTS_BOTH;
    };
  }
}
