package org.concordance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormerAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/2019/05/old-post/, 2019/05/old-post/index.html",
    "/2019/05/old-post, 2019/05/old-post/index.html",
    "/2019/05/old-post/index.html, 2019/05/old-post/index.html",
    "/2019/05/Old_Post.html, 2019/05/Old_Post.html",
    "/old.htm, old.htm",
    "/v1.2/notes/, v1.2/notes/index.html",
    "/v1.2, v1.2/index.html",
    "/tags/c++/, tags/c++/index.html",
    "/tags/%ED%95%9C%EA%B5%AD/, tags/한국/index.html",
    "/tags/한국/, tags/한국/index.html",
    "/op%20ed/2019/a b.html, op ed/2019/a b.html",
    "/~lee/notes/, ''",
    "/-/notes/, -/notes/index.html",
  })
  void pagesStandWhereServersLookForThem(String address, String file) {
    assertEquals(
        Optional.of(file).filter(one -> !one.isEmpty()),
        FormerAddress.permalink(address).map(Permalink::file));
    assertEquals(file.isEmpty(), FormerAddress.wrong(address).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/index.html",
        "/index.htm",
        "//host/page/",
        "report/",
        "https://a.example/report/",
        "/report/?page=2",
        "/report/%3Fpage=2",
        "/report/#notes",
        "/report.php",
        "/report.pdf",
        "/../report/",
        "/a/../report/",
        "/a//b/",
        "/.git/config/",
        "/.well-known/report/",
        "/a /b/",
        "/a%20",
        "/ a/",
        "/a\\b/",
        "/a:b/",
        "/con/",
        "/NUL.html",
        "/lpt1.txt/",
        "/end./",
        "/report.html/part/",
        "/%zz/",
        "/%00/",
        "/\u202Ereport/"
      })
  void nowhereElseCanOneStand(String address) {
    assertEquals(Optional.empty(), FormerAddress.permalink(address), address);
    assertTrue(FormerAddress.wrong(address).isPresent(), address);
  }

  @Test
  void longOnesAreRefused() {
    assertTrue(FormerAddress.wrong("/" + "a".repeat(250) + "/").isPresent());
    assertTrue(FormerAddress.wrong("/" + "한".repeat(90) + "/").isPresent());
    assertTrue(FormerAddress.wrong("/" + "a".repeat(150) + "/").isEmpty());
  }

  @Test
  void formsOfOneAddressAreOne() {
    assertEquals(
        FormerAddress.permalink("/caf\u00e9/"), FormerAddress.permalink("/cafe\u0301/index.html"));
    assertEquals("/café/", FormerAddress.permalink("/caf%C3%A9").orElseThrow().toString());
  }

  @Test
  void theWayUpIsThatOfTheFile() {
    assertEquals("../../", FormerAddress.permalink("/a/b/c.html").orElseThrow().root());
    assertEquals("../../../", FormerAddress.permalink("/a/b/c/").orElseThrow().root());
    assertEquals("./", FormerAddress.permalink("/c.html").orElseThrow().root());
  }
}
