package org.concordance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.concordance.model.Characters;

/** Reads the texts that options name. */
final class Texts {

  /** The most bytes of a text; a long book has two million. */
  private static final int MOST = 5_000_000;

  private Texts() {}

  /**
   * The text of a file, with {@code \n} line ends.
   *
   * @param file its path, or {@code -} for what comes through the pipe
   * @throws NewException when it cannot be read or is not text
   */
  static String read(String file, Input input) {
    String name = file.equals("-") ? "the text from the pipe" : "'" + file + "'";
    byte[] bytes =
        bytes(file, name, input)
            .orElseThrow(() -> new NewException(name + " is longer than 5 million bytes"));
    String text =
        Input.utf8(bytes)
            .orElseThrow(() -> new NewException(name + " is not UTF-8 text; save it as UTF-8"))
            .replaceAll("\r\n?", "\n")
            .replace("\f", "\n");
    OptionalInt forbidden = Characters.firstForbidden(text);
    if (forbidden.isPresent()) {
      throw new NewException(
          name
              + " holds a "
              + Characters.describe(text, forbidden.getAsInt())
              + "; it has to be plain text or Markdown");
    }
    return text;
  }

  private static Optional<byte[]> bytes(String file, String name, Input input) {
    try {
      if (file.equals("-")) {
        return input.rest(MOST);
      }
      try (InputStream bytes = Files.newInputStream(Path.of(file))) {
        return new Input(bytes, StandardCharsets.UTF_8).rest(MOST);
      }
    } catch (NoSuchFileException e) {
      throw new NewException("there is no file " + name);
    } catch (IOException | InvalidPathException e) {
      throw new NewException(name + " cannot be read; is it a file, and may you read it?");
    }
  }
}
