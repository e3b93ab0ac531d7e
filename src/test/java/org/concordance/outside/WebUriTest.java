package org.concordance.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebUriTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example/",
    "https://a.example?q=1#x, https://a.example/?q=1",
    "https://a.example/a#b, https://a.example/a",
    "https://user:secret@a.example/, https://a.example/",
    "https://bücher.example/ä, https://xn--bcher-kva.example/%C3%A4",
    "https://a.example/a|b, https://a.example/a%7Cb",
    "https://a.example/100%, https://a.example/100%25",
    "https://a.example/%e4, https://a.example/%e4",
    "http://[::1]:80/x, http://[::1]:80/x",
    "HTTP://a.example/x, HTTP://a.example/x"
  })
  void asksForAnAddressInAscii(String url, String asked) {
    assertEquals(Optional.of(URI.create(asked)), WebUri.of(url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:a@b.example", "ftp://a.example/", "https://", "https://a_b..c/"})
  void knowsWhatCannotBeAskedFor(String url) {
    assertEquals(Optional.empty(), WebUri.of(url));
  }
}
