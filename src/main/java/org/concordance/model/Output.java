package org.concordance.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of the site, made but not yet written.
 *
 * <p>Its content is held in parts, so that files with a part in common, such as lists of works,
 * hold it once.
 *
 * @param path its path below the site's root, with {@code /} between its parts
 * @param parts its content, part after part; not to be changed
 * @param isPacked whether that is packed, in one part
 */
public record Output(String path, List<byte[]> parts, boolean isPacked) {

  /** Copies the list. */
  public Output {
    parts = List.copyOf(parts);
  }

  /** A file in parts. */
  public Output(String path, List<byte[]> parts) {
    this(path, parts, false);
  }

  /** A file in one part. */
  public Output(String path, byte[] bytes) {
    this(path, List.of(bytes));
  }

  /** The same, held in a fraction of the memory. */
  public Output packed() {
    return new Output(path, List.of(Packing.pack(bytes())), true);
  }

  /** A text file, in UTF-8. */
  public static Output text(String path, String text) {
    return new Output(path, utf8(text));
  }

  /** A text as it stands in a file. */
  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The same content at another path. */
  public Output at(String other) {
    return new Output(other, parts, isPacked);
  }

  /** Whether it is held in the same way: at the same path, in the same parts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Output that
        && path.equals(that.path)
        && isPacked == that.isPacked
        && parts.size() == that.parts.size()
        && IntStream.range(0, parts.size())
            .allMatch(i -> Arrays.equals(parts.get(i), that.parts.get(i)));
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** Its whole content; not to be changed. */
  public byte[] bytes() {
    if (parts.size() == 1) {
      return isPacked ? Packing.unpack(parts.get(0)) : parts.get(0);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    parts.forEach(whole::writeBytes);
    return whole.toByteArray();
  }
}
