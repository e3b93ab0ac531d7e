package org.concordance.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.concordance.model.Output;

/**
 * Packs files into a ZIP container whose bytes depend on nothing but theirs.
 *
 * <p>Nothing is compressed, since what a deflater makes of a file depends on the library that the
 * Java of a machine is linked with; and every file has one time.
 */
final class StoredZip {

  /**
   * A month after the beginning of ZIP's own time: the beginning itself Java takes for a time
   * before it, and writes a second one beside it that depends on the machine's time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The sizes of a local header, a central one and the end, without names. */
  private static final int HEADERS = 30 + 46;

  private static final int END = 22;

  private StoredZip() {}

  /** A container with the files in that order. */
  static byte[] of(List<Output> files) {
    Buffer buffer = new Buffer(files.stream().mapToInt(StoredZip::size).sum() + END);
    try (ZipOutputStream zip = new ZipOutputStream(buffer, StandardCharsets.UTF_8)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Output file : files) {
        add(zip, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.bytes();
  }

  private static int size(Output file) {
    int name = file.path().getBytes(StandardCharsets.UTF_8).length;
    return HEADERS + 2 * name + file.bytes().length;
  }

  private static void add(ZipOutputStream zip, Output file) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(file.bytes());
    ZipEntry entry = new ZipEntry(file.path());
    entry.setSize(file.bytes().length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(file.bytes());
    zip.closeEntry();
  }

  /** Takes as many bytes as are expected without being copied as it grows. */
  private static final class Buffer extends ByteArrayOutputStream {

    Buffer(int size) {
      super(size);
    }

    byte[] bytes() {
      return count == buf.length ? buf : toByteArray();
    }
  }
}
