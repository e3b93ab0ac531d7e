package org.concordance.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of expected text, rewritten when asked for with {@code -Dgolden.update=true}. */
public final class Golden {

  private Golden() {}

  /**
   * Whether expected texts are to be rewritten rather than compared.
   *
   * @throws IllegalStateException on a build server, where a test that rewrites what it expects
   *     would prove nothing
   */
  public static boolean isUpdate() {
    boolean update = Boolean.getBoolean("golden.update");
    if (update && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("golden.update is refused where CI=true");
    }
    return update;
  }

  /** The expected text in a file: the actual one, written there, when an update is asked for. */
  public static String expected(Path file, String actual) throws IOException {
    if (isUpdate()) {
      Files.writeString(file, actual);
    }
    return Files.exists(file) ? Files.readString(file) : "no file " + file;
  }
}
