package org.concordance.epub;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.concordance.model.Output;
import org.concordance.testing.Book;
import org.concordance.testing.Sites;
import org.junit.jupiter.api.Test;

/**
 * The container is the same on every machine: read here byte by byte, by its specification.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT, the ZIP
 *     file format</a>
 */
final class StoredZipTest {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;

  /** Time 410000 is 1 February 1980, 0:00, as MS-DOS counts; flag 800 is that names are UTF-8. */
  private static final Set<String> PLAIN =
      Set.of("version 10, flags 800, method 0, time 410000, 0 bytes of extra fields");

  @Test
  void nothingIsCompressedAndNothingTellsWhenOrWhereItWasMade() {
    byte[] book = Book.make(Sites.FULL).bytes();
    ByteBuffer zip = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
    Set<String> headers = new TreeSet<>();
    while (zip.getInt(zip.position()) == LOCAL) {
      int at = zip.position();
      int extra = zip.getShort(at + 28);
      headers.add(header(zip, at + 4) + ", " + extra + " bytes of extra fields");
      assertEquals(zip.getInt(at + 18), zip.getInt(at + 22), "stored as it is");
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

  @Test
  void noTimeZoneShows() {
    List<Output> files = List.of(Output.text("a", "1"), Output.text("ü/b", "2"));
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] there = StoredZip.of(files);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
      assertEquals(0, Arrays.compare(there, StoredZip.of(files)));
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
