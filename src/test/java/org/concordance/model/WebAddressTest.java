package org.concordance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://a.example/b?c=d&e#f https://a.example/b?c=d&e#f",
        "https://a.example/b|c https://a.example/b%7Cc",
        "https://a.example?q={b} https://a.example?q=%7Bb%7D",
        "https://a.example/100% https://a.example/100%25",
        "https://a.example/%E9#a#b https://a.example/%E9#a%23b",
        "https://a.example/é https://a.example/é",
        "https://[::1]:80/[] https://[::1]:80/%5B%5D",
        "https://a.example:65535/ https://a.example:65535/",
        "https://a.example:65536/ ''",
        "mailto:a@b.example mailto:a@b.example",
        "https:// ''",
        "https://a..example/ ''",
        "https://a|b/ ''",
        "ftp://a.example/ ''"
      })
  void encodesWhatAUrlMayNotHold(String text, String expected) {
    assertEquals(expected, WebAddress.parse(text).orElse(""));
  }
}
