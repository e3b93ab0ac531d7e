package org.concordance.outside;

import static org.concordance.outside.ScriptedWeb.failed;
import static org.concordance.outside.ScriptedWeb.later;
import static org.concordance.outside.ScriptedWeb.status;
import static org.concordance.outside.ScriptedWeb.to;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.concordance.outside.Verdict.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made of the answers to one question. */
final class InquiryTest {

  private static final String PAGE = "https://a.example/page";

  private final ScriptedWeb web = new ScriptedWeb();
  private final Doors doors = new Doors(web, Manners.POLITE, web::pause);

  private Verdict ask(String url) throws InterruptedException {
    return new Inquiry(doors, Manners.POLITE).ask(URI.create(url));
  }

  @Test
  void aPageThatIsThereIsAskedForOnce() throws InterruptedException {
    web.on("HEAD " + PAGE, status(200));

    assertEquals(new Verdict(Kind.FINE, 200, ""), ask(PAGE));
    assertEquals(List.of("HEAD " + PAGE), web.log);
  }

  @ParameterizedTest
  @CsvSource({"403", "404", "405", "501", "500"})
  void whereTheHeadIsRefusedTheWholeIsAskedFor(int head) throws InterruptedException {
    web.on("HEAD " + PAGE, status(head)).on("GET " + PAGE, status(200));

    assertEquals(new Verdict(Kind.FINE, 200, ""), ask(PAGE));
    assertEquals(List.of("HEAD " + PAGE, "pause 1", "GET " + PAGE), web.log);
  }

  @Test
  void whereTheHeadIsNotAnsweredTheWholeIsAskedFor() throws InterruptedException {
    web.on("HEAD " + PAGE, failed(Kind.SILENT)).on("GET " + PAGE, status(200));

    assertEquals(Kind.FINE, ask(PAGE).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "404, GONE",
    "410, GONE",
    "401, REFUSED",
    "403, REFUSED",
    "451, REFUSED",
    "418, REFUSED",
    "500, FAILING",
    "503, FAILING",
    "304, BROKEN"
  })
  void anAnswerIsTakenForWhatItSays(int status, Kind kind) throws InterruptedException {
    web.both(PAGE, status(status));

    assertEquals(new Verdict(kind, status, ""), ask(PAGE));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"UNSAFE", "NO_SERVER", "NO_CONNECTION", "SILENT", "BROKEN"})
  void aFailureIsNoDeadLink(Kind why) throws InterruptedException {
    web.both(PAGE, failed(why));

    assertEquals(new Verdict(why, 0, ""), ask(PAGE));
  }

  @Test
  void troubleIsMetWithASecondTry() throws InterruptedException {
    web.on("HEAD " + PAGE, status(500))
        .on("GET " + PAGE, status(502))
        .on("GET " + PAGE, status(200));

    assertEquals(Kind.FINE, ask(PAGE).kind());
    assertEquals(
        List.of("HEAD " + PAGE, "pause 1", "GET " + PAGE, "pause 5", "pause 1", "GET " + PAGE),
        web.log);
  }

  @ParameterizedTest
  @CsvSource({"301", "308"})
  void whatHasMovedForGoodHasANewAddress(int status) throws InterruptedException {
    web.on("HEAD " + PAGE, to(status, "/new"))
        .on("HEAD https://a.example/new", to(status, "//b.example/newer?a=b"))
        .on("HEAD https://b.example/newer?a=b", status(200));

    assertEquals(new Verdict(Kind.MOVED, 200, "https://b.example/newer?a=b"), ask(PAGE));
  }

  @ParameterizedTest
  @CsvSource({"302", "303", "307"})
  void whatIsElsewhereForNowIsFine(int status) throws InterruptedException {
    web.on("HEAD " + PAGE, to(301, "/new"))
        .on("HEAD https://a.example/new", to(status, "/today"))
        .on("HEAD https://a.example/today", status(200));

    assertEquals(new Verdict(Kind.FINE, 200, ""), ask(PAGE));
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example/page, https://www.a.example/page/",
    "http://a.example/page, https://a.example/page"
  })
  void theSamePageUnderAnotherSchemeOrWithASlashHasNotMoved(String from, String to)
      throws InterruptedException {
    web.on("HEAD " + from, to(301, to)).on("HEAD " + to, status(200));

    assertEquals(new Verdict(Kind.FINE, 200, ""), ask(from));
  }

  @Test
  void aFrontPageIsNotThePage() throws InterruptedException {
    web.on("HEAD " + PAGE, to(302, "/")).on("HEAD https://a.example/", status(200));

    assertEquals(new Verdict(Kind.HOME, 200, "https://a.example/"), ask(PAGE));
  }

  @Test
  void aDoorIsNotThePageEither() throws InterruptedException {
    web.on("HEAD " + PAGE, to(301, "/login?to=page"))
        .on("HEAD https://a.example/login?to=page", status(200));

    assertEquals(new Verdict(Kind.REFUSED, 200, ""), ask(PAGE));
  }

  @Test
  void whatLeadsToSomethingGoneIsGone() throws InterruptedException {
    web.both(PAGE, to(301, "/new"));

    assertEquals(new Verdict(Kind.GONE, 404, ""), ask(PAGE));
  }

  @ParameterizedTest
  @CsvSource({"ftp://a.example/", "mailto:a@a.example", "'https://a b/'", "'https://[/'"})
  void whatLeadsToNoWebAddressCannotBeTold(String location) throws InterruptedException {
    web.on("HEAD " + PAGE, to(301, location));

    assertEquals(new Verdict(Kind.BROKEN, 301, ""), ask(PAGE));
  }

  @Test
  void whatLeadsInACircleIsLeft() throws InterruptedException {
    web.on("HEAD " + PAGE, to(301, "/page"));

    assertEquals(Kind.ENDLESS, ask(PAGE).kind());
    assertEquals(11, web.log.stream().filter(("HEAD " + PAGE)::equals).count());
  }

  @ParameterizedTest
  @CsvSource({
    "429, 30, ''",
    "503, 60, ''",
    "429, 'Sun, 22 Nov 2026 10:00:30 GMT', 'Sun, 22 Nov 2026 10:00:00 GMT'"
  })
  void aServerThatWantsToBeAskedLaterIs(int status, String after, String date)
      throws InterruptedException {
    web.on("HEAD " + PAGE, later(status, after, date)).on("HEAD " + PAGE, status(200));

    assertEquals(Kind.FINE, ask(PAGE).kind());
    String wait = "pause " + (after.equals("60") ? 60 : 30);
    assertEquals(List.of("HEAD " + PAGE, wait, "pause 1", "HEAD " + PAGE), web.log);
  }

  @ParameterizedTest
  @CsvSource({
    "429, 61, ''",
    "503, 999999999, ''",
    "429, 'Sun, 22 Nov 2026 10:02:00 GMT', 'Sun, 22 Nov 2026 10:00:00 GMT'",
    "429, 'Sun, 22 Nov 2026 10:02:00 GMT', ''",
    "429, soon, ''"
  })
  void aServerThatWantsToBeAskedMuchLaterIsLeftAlone(int status, String after, String date)
      throws InterruptedException {
    web.on("HEAD " + PAGE, later(status, after, date));

    assertEquals(new Verdict(Kind.BUSY, status, ""), ask(PAGE));
    assertEquals(Verdict.of(Kind.UNASKED), ask("https://a.example/other"));
    assertEquals(List.of("HEAD " + PAGE), web.log);
  }

  @Test
  void aServerThatStaysImpatientIsLeftAlone() throws InterruptedException {
    web.on("HEAD " + PAGE, status(429));

    assertEquals(new Verdict(Kind.BUSY, 429, ""), ask(PAGE));
    assertEquals(List.of("HEAD " + PAGE, "pause 5", "pause 1", "HEAD " + PAGE), web.log);
  }

  @Test
  void thisMachineNeedsNoPause() throws InterruptedException {
    web.on("HEAD http://127.0.0.1:80/", status(404)).on("GET http://127.0.0.1:80/", status(200));

    assertEquals(Kind.FINE, ask("http://127.0.0.1:80/").kind());
    assertEquals(List.of("HEAD http://127.0.0.1:80/", "GET http://127.0.0.1:80/"), web.log);
  }
}
