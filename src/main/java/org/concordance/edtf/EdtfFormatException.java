package org.concordance.edtf;

import java.util.Optional;

/**
 * Thrown when a text is no date that {@link Edtf} reads.
 *
 * <p>The message says what is wrong and the hint how to mend it, both in words for a curator,
 * without a final stop, so that they can be shown as a {@link Problem}'s.
 */
public final class EdtfFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String hint;

  EdtfFormatException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to write instead, such as "write 2023-05-09"; empty when the message says it all. */
  public Optional<String> hint() {
    return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
  }
}
