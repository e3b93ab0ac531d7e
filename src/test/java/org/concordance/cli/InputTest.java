package org.concordance.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is typed, whatever the machine takes it for. */
final class InputTest {

  private static List<String> lines(byte[] bytes, Charset console) throws IOException {
    Input input = new Input(new ByteArrayInputStream(bytes), console);
    List<String> lines = new ArrayList<>();
    for (Optional<String> line = input.line(); line.isPresent(); line = input.line()) {
      lines.add(line.get());
    }
    return lines;
  }

  @Test
  void utf8IsReadWhateverTheConsoleSays() throws IOException {
    byte[] typed = "é\r\n김정은\n\nlast".getBytes(StandardCharsets.UTF_8);
    List<String> lines = List.of("é", "김정은", "", "last");
    assertEquals(lines, lines(typed, StandardCharsets.US_ASCII));
    assertEquals(lines, lines(typed, StandardCharsets.ISO_8859_1));
  }

  @Test
  void otherBytesAreReadAsTheConsoleSays() throws IOException {
    Charset cp850 = Charset.forName("IBM850");
    assertEquals(List.of("Café", "x"), lines("Café\r\nx".getBytes(cp850), cp850));
  }

  @Test
  void theRestIsBounded() throws IOException {
    Input input =
        new Input(
            new ByteArrayInputStream(new byte[] {'a', '\n', 'b', 'c'}), StandardCharsets.UTF_8);
    assertEquals(Optional.of("a"), input.line());
    assertArrayEquals(new byte[] {'b', 'c'}, input.rest(2).orElseThrow());
    Input longer = new Input(new ByteArrayInputStream(new byte[3]), StandardCharsets.UTF_8);
    assertEquals(Optional.empty(), longer.rest(2));
  }

  @Test
  void withoutInputThereIsNoLine() throws IOException {
    assertEquals(Optional.empty(), Input.NONE.line());
  }
}
