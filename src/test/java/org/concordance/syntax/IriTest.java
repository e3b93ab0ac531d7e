package org.concordance.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Addresses as IRIs and URIs; what RDF4J says of the IRIs is in {@link TurtleTextTest}. */
final class IriTest {

  private static final String[] PIECES = {
    "a", "%", "41", "#", "?", "/", "[", "]", "{", "|", "^", "`", "\\", "\"", "é", "한", "🗄️",
    "\u202E"
  };

  @Test
  void whatIsNotSeenIsEncoded() {
    assertEquals(
        "https://a.example/%E2%80%AE%C2%A0%EE%80%80%F3%A0%80%81",
        Iri.of("https://a.example/\u202E\u00A0\uE000\uDB40\uDC01"));
  }

  @Test
  void whatIsAUriStaysAsItIs() {
    String uri = "https://[2001:db8::1]:80/a;b=c,(d)/!$&'*+/%C3%A9?q=a/b?c:@-._~#f/?:@";

    assertEquals(uri, Iri.of(uri));
    assertEquals(uri, Iri.uri(uri));
  }

  @Test
  void whateverIsWrittenBecomesAUriAndStaysThatUri() {
    long seed = 20261121;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder address = new StringBuilder("HTTPS://a.example/");
      for (int length = random.nextInt(9); length > 0; length--) {
        address.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String uri = Iri.uri(address.toString());
      assertTrue(URI.create(uri).isAbsolute(), "seed " + seed);
      assertTrue(uri.matches("https://a\\.example/[!-~]*"), uri);
      assertEquals(uri, Iri.uri(uri), "seed " + seed);
      assertEquals(uri, Iri.uri(Iri.of(address.toString())), "seed " + seed);
    }
  }
}
