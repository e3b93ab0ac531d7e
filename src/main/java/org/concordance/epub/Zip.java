package org.concordance.epub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts packed files into a ZIP container whose bytes depend on nothing but theirs: every file has
 * one time, and there are no further fields.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT, the ZIP
 *     file format</a>
 */
final class Zip {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;

  private static final short VERSION = 20;
  private static final short UTF_8_NAMES = 0x0800;

  /** 1 February 1980, 0:00, as MS-DOS counts days. */
  private static final short DAY = 0x41;

  /** A container holds no more files than that without the extension for large ones. */
  private static final int MOST = 0xFFFF;

  private final ByteBuffer zip;
  private final List<Entry> entries;

  /**
   * A file of the container.
   *
   * @param path its path, with {@code /} between its parts
   * @param content what it holds
   */
  record Entry(String path, Packed content) {
    byte[] name() {
      return path.getBytes(StandardCharsets.UTF_8);
    }
  }

  private Zip(List<Entry> entries) {
    this.entries = entries;
    int size = END_SIZE;
    for (Entry entry : entries) {
      int names = 2 * entry.name().length;
      size =
          Math.addExact(size, LOCAL_SIZE + CENTRAL_SIZE + names + entry.content().bytes().length);
    }
    this.zip = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A container with the files in that order. */
  static byte[] of(List<Entry> entries) {
    if (entries.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " files: " + entries.size());
    }
    return new Zip(entries).bytes();
  }

  private byte[] bytes() {
    List<Integer> places = new ArrayList<>();
    for (Entry entry : entries) {
      places.add(zip.position());
      local(entry);
    }
    int directory = zip.position();
    for (int i = 0; i < entries.size(); i++) {
      central(entries.get(i), places.get(i));
    }
    end(directory);
    return zip.array();
  }

  private void local(Entry entry) {
    zip.putInt(LOCAL);
    common(entry);
    zip.put(entry.name()).put(entry.content().bytes());
  }

  private void central(Entry entry, int place) {
    zip.putInt(CENTRAL).putShort(VERSION);
    common(entry);
    // No remark, first volume, nothing of a file system's own.
    zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
    zip.putInt(place).put(entry.name());
  }

  /** The fields that both headers share, from the version to the length of further fields. */
  private void common(Entry entry) {
    Packed content = entry.content();
    zip.putShort(VERSION).putShort(UTF_8_NAMES).putShort((short) content.method());
    zip.putShort((short) 0).putShort(DAY);
    zip.putInt(content.crc()).putInt(content.bytes().length).putInt(content.size());
    zip.putShort((short) entry.name().length).putShort((short) 0);
  }

  private void end(int directory) {
    int length = zip.position() - directory;
    short count = (short) entries.size();
    zip.putInt(END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count);
    zip.putInt(length).putInt(directory).putShort((short) 0);
  }
}
