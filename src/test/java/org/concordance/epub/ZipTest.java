package org.concordance.epub;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.concordance.testing.Book;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.Test;

/**
 * The container is the same on every machine: read here byte by byte, by its specification.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT, the ZIP
 *     file format</a>
 */
final class ZipTest {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;

  /** Time 410000 is 1 February 1980, 0:00, as MS-DOS counts; flag 800 is that names are UTF-8. */
  private static final Set<String> PLAIN =
      Set.of(
          "version 20, flags 800, method 0, time 410000, 0 bytes of extra fields",
          "version 20, flags 800, method 8, time 410000, 0 bytes of extra fields");

  @Test
  void nothingTellsWhenOrWhereItWasMade() {
    byte[] book = Book.make(Sites.FULL).bytes();
    ByteBuffer zip = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
    Set<String> headers = new TreeSet<>();
    while (zip.getInt(zip.position()) == LOCAL) {
      int at = zip.position();
      int extra = zip.getShort(at + 28);
      headers.add(header(zip, at + 4) + ", " + extra + " bytes of extra fields");
      zip.position(at + 30 + zip.getShort(at + 26) + extra + zip.getInt(at + 18));
    }
    assertEquals(PLAIN, headers);
    headers.clear();
    while (zip.getInt(zip.position()) == CENTRAL) {
      int at = zip.position();
      int extra = zip.getShort(at + 30);
      headers.add(header(zip, at + 6) + ", " + extra + " bytes of extra fields");
      zip.position(at + 46 + zip.getShort(at + 28) + extra + zip.getShort(at + 32));
    }
    assertEquals(PLAIN, headers);
    assertEquals(END, zip.getInt(zip.position()));
    assertEquals(22, zip.remaining());
  }

  private static String header(ByteBuffer zip, int at) {
    return "version %d, flags %x, method %d, time %x"
        .formatted(
            zip.getShort(at), zip.getShort(at + 2), zip.getShort(at + 4), zip.getInt(at + 6));
  }

  @Test
  void itsBeginningTellsWhatItIs() {
    byte[] book = Book.make(Sites.FULL).bytes();
    String beginning = new String(Arrays.copyOf(book, 58), US_ASCII);

    assertTrue(beginning.startsWith("PK"), beginning);
    assertEquals("mimetypeapplication/epub+zip", beginning.substring(30));
  }

  /** The platform's own deflater depends on the machine; what this one makes is written down. */
  @Test
  void isPackedAsItIsOnEveryMachine() {
    byte[] text =
        "Ports, harbours, ports and harbours; harbours, ports.".repeat(40).getBytes(UTF_8);

    assertEquals(
        "0bc82f2a29d651c8482c4aca2f2d02b20a40020a89792970316b7459bd80514da39a46358d6a1ad534aa6954d3a8a6623d00",
        HexFormat.of().formatHex(Packed.of(text).bytes()));
  }

  @Test
  void whatPackingWouldMakeLongerIsLeftAsItIs() {
    assertEquals(Packed.STORED, Packed.of("ab".getBytes(UTF_8)).method());
  }

  @Test
  void thePlatformsReaderFindsEveryFileWhole() throws IOException {
    List<Zip.Entry> entries = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      entries.add(
          new Zip.Entry("ü/" + i, Packed.of(("text " + i + " ").repeat(i).getBytes(UTF_8))));
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Zip.of(entries)))) {
      for (int i = 0; i < 300; i++) {
        assertEquals("ü/" + i, zip.getNextEntry().getName());
        assertEquals(("text " + i + " ").repeat(i), new String(zip.readAllBytes(), UTF_8));
      }
      assertNull(zip.getNextEntry());
    }
  }
}
