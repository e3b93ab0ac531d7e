package org.concordance.model;

import java.nio.charset.StandardCharsets;

/**
 * A file of the site, made but not yet written.
 *
 * @param path its path below the site's root, with {@code /} between its parts
 * @param bytes its content; not to be changed
 */
public record Output(String path, byte[] bytes) {

  /** A text file, in UTF-8. */
  public static Output text(String path, String text) {
    return new Output(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
