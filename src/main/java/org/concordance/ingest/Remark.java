package org.concordance.ingest;

import org.concordance.model.Place;

/**
 * Something that whoever imports has to know of what came.
 *
 * @param kind what sort of thing
 * @param place where it stands in what was imported
 * @param subject what it is about: the name of a field, a tag, a shortcode
 * @param message what was done with it, and why, in words that follow the subject
 * @param value the value that it is about, where others of the same message have others; may be
 *     empty
 */
public record Remark(Kind kind, Place place, String subject, String message, String value) {

  /** What there is to say. */
  public enum Kind {
    /** Why something that was published is a draft now. */
    HELD,
    /** A value that is doubtful, and that the curator has to look at. */
    GUESSED,
    /** Something that is not published, and lies beside the archive to be read. */
    ASIDE,
    /** Something that has no place in the archive. */
    LEFT_OUT,
    /** The same, of what meant nothing to readers: told with its number and the first place. */
    TRIFLE
  }

  /**
   * Why a reading is a draft that was none.
   *
   * @param message that it is a draft, and why
   */
  public static Remark held(Place place, String message) {
    return new Remark(Kind.HELD, place, "status", message, "");
  }

  /** A value that is doubtful. */
  public static Remark guessed(Place place, String subject, String message) {
    return new Remark(Kind.GUESSED, place, subject, message, "");
  }

  /** Something that is kept beside the archive. */
  public static Remark aside(Place place, String subject, String message) {
    return new Remark(Kind.ASIDE, place, subject, message, "");
  }

  /** Something that could not be kept. */
  public static Remark leftOut(Place place, String subject, String message) {
    return new Remark(Kind.LEFT_OUT, place, subject, message, "");
  }

  /** Something that could not be kept, and meant nothing to readers. */
  public static Remark trifle(Place place, String subject, String message) {
    return new Remark(Kind.TRIFLE, place, subject, message, "");
  }

  /** The same about a value: remarks that differ in it alone are told together. */
  public Remark about(String text) {
    return new Remark(kind, place, subject, message, text);
  }

  /** The remark in a sentence. */
  public String sentence() {
    return subject + " " + message + (value.isEmpty() ? "" : ": " + value);
  }
}
