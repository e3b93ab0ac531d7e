package org.concordance.draft;

/** What stands in the front matter of a draft. */
public sealed interface Entry {

  /** The name of the field. */
  String key();

  /** What it holds, or would hold. */
  Value value();

  /** A remark for the curator, beside it; may be empty. */
  String note();

  /**
   * A field with its value.
   *
   * @param note such as where the value was found, if that is doubtful
   */
  record Given(String key, Value value, String note) implements Entry {}

  /**
   * A field that is left for the curator, and stands in the file as a comment.
   *
   * @param value an example, which the field could really have
   * @param note what the field means
   */
  record Open(String key, Value value, String note) implements Entry {}

  /** A field with a value that speaks for itself. */
  static Given of(String key, Value value) {
    return new Given(key, value, "");
  }

  /** A field with a text that speaks for itself. */
  static Given of(String key, String text) {
    return of(key, Value.of(text));
  }
}
