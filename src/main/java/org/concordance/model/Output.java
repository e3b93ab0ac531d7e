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
 * @param unpacked how many bytes it has, where its content is packed, in one part; else {@link
 *     #PLAIN}
 */
public record Output(String path, List<byte[]> parts, int unpacked) {

  /** The content is not packed. */
  public static final int PLAIN = -1;

  /** Copies the list. */
  public Output {
    parts = List.copyOf(parts);
  }

  /** A file in parts. */
  public Output(String path, List<byte[]> parts) {
    this(path, parts, PLAIN);
  }

  /** A file in one part. */
  public Output(String path, byte[] bytes) {
    this(path, List.of(bytes));
  }

  /** The same, held in a fraction of the memory. */
  public Output packed() {
    byte[] bytes = bytes();
    return new Output(path, List.of(Packing.pack(bytes)), bytes.length);
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
    return new Output(other, parts, unpacked);
  }

  /** Whether it is held in the same way: at the same path, in the same parts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Output that
            && path.equals(that.path)
            && unpacked == that.unpacked
            && parts.size() == that.parts.size()
            && IntStream.range(0, parts.size())
                .allMatch(i -> Arrays.equals(parts.get(i), that.parts.get(i)));
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** How many bytes it has. */
  public long size() {
    return unpacked != PLAIN ? unpacked : parts.stream().mapToLong(part -> part.length).sum();
  }

  /** Its whole content; not to be changed. */
  public byte[] bytes() {
    if (parts.size() == 1) {
      return unpacked != PLAIN ? Packing.unpack(parts.get(0), unpacked) : parts.get(0);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    parts.forEach(whole::writeBytes);
    return whole.toByteArray();
  }
}
