package org.concordance.webpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WhereaboutsTest {

  private static Whereabouts of(String head, String read) {
    Document page = Jsoup.parse("<head>" + head + "</head>");
    return Whereabouts.of(page, Metas.of(page), JsonLd.of(page), read);
  }

  private static String canonical(String address) {
    return "<link rel=canonical href='" + address + "'>";
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x, https://www.a.example/x?utm_source=b, https://a.example/x, ''",
    "/x, https://a.example/y, https://a.example/x, ''",
    "https://b.example/x, https://a.example/y, https://b.example/x, https://a.example/y",
    "https://b.co.jp/x, https://a.co.jp/y, https://b.co.jp/x, https://a.co.jp/y",
    "https://a.co.jp/x, https://amp.a.co.jp/y, https://a.co.jp/x, ''",
    "https://b.substack.com/x, https://a.substack.com/y, https://b.substack.com/x,"
        + " https://a.substack.com/y",
    "https://a.example/, https://a.example/y, https://a.example/y, ''",
    "javascript:alert(1), https://a.example/y, https://a.example/y, ''",
    "http://localhost/x, https://a.example/y, https://a.example/y, ''",
    "https://doi.org/10.1234/x, https://a.example/y, https://a.example/y, ''",
    "https://a.example/x, https://a-example.cdn.ampproject.org/c/s/a.example/x,"
        + " https://a.example/x, ''"
  })
  void theAddressIsThatWhichThePageGivesItself(
      String canonical, String read, String url, String readAt) {
    Whereabouts where = of(canonical(canonical), read);
    assertEquals(url, where.url());
    assertEquals(readAt, where.readAt());
  }

  @Test
  void aSourceThatIsNamedGoesBeforeTheCanonicalAddress() {
    Whereabouts where =
        of(
            "<meta name='syndication-source' content='https://wire.example/1'>"
                + canonical("https://a.example/y"),
            "https://a.example/y");
    assertEquals("https://wire.example/1", where.url());
    assertEquals("https://a.example/y", where.readAt());
  }

  @Test
  void aSnapshotIsTakenApart() {
    Whereabouts where = of("", "https://web.archive.org/web/20170204101112id_/http:/a.example/y");
    assertEquals("http://a.example/y", where.url());
    assertEquals("2017-02-04", where.snapshot().orElseThrow().day());
    assertEquals(
        "https://web.archive.org/web/20170204101112/http://a.example/y",
        where.snapshot().orElseThrow().snapshot());
  }

  @Test
  void aPageSavedFromAnArchiveIsFoundByItsLinks() {
    Whereabouts where =
        of(
            canonical("/web/2017/x")
                + "<meta property='og:url'"
                + " content='https://web.archive.org/web/20170204101112/https://a.example/y'>",
            "");
    assertEquals("https://a.example/y", where.url());
    assertEquals("2017-02-04", where.snapshot().orElseThrow().day());
  }

  @Test
  void anotherAddressThatThePageNamesIsKept() {
    Whereabouts where =
        of(
            canonical("https://a.example/y")
                + "<meta property='og:url' content='https://a.example/z'>",
            "");
    assertEquals("https://a.example/z", where.other());
  }

  @Test
  void nothingIsMadeUpWhereNothingIsSaid() {
    assertEquals("", of("", "").url());
  }
}
