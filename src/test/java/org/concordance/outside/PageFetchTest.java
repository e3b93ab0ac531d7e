package org.concordance.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages from a server on this machine. */
final class PageFetchTest {

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void on(String path, int status, String head, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          asked.add(
              exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Accept-Encoding"));
          for (String field : head.split("\n")) {
            if (!field.isEmpty()) {
              exchange
                  .getResponseHeaders()
                  .add(
                      field.substring(0, field.indexOf(':')),
                      field.substring(field.indexOf(':') + 2));
            }
          }
          send(exchange, status, body);
        });
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static Fetched fetch(String address, boolean allowPrivate) {
    PageFetch fetch = new PageFetch("concordance/1", allowPrivate, 1_000_000, ofSeconds(2));
    return assertTimeoutPreemptively(ofSeconds(20), () -> fetch.fetch(address));
  }

  private static String why(Fetched fetched) {
    return ((Fetched.Refused) fetched).why();
  }

  @Test
  void aPageComesWithItsAddressAndEncoding() {
    on("/a", 302, "Location: /b?c=d", new byte[0]);
    on("/b", 200, "Content-Type: text/html; charset=\"EUC-KR\"", "<p>x".getBytes(UTF_8));
    Fetched.Page page = (Fetched.Page) fetch(base() + "/a#top", true);
    assertEquals("<p>x", new String(page.bytes(), UTF_8));
    assertEquals(base() + "/b?c=d", page.address());
    assertEquals("EUC-KR", page.charset());
    assertEquals(List.of("/a identity", "/b?c=d identity"), asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | Content-Type: text/html       | was not given: the server answers 404",
        "403 | Content-Type: text/html       | was not given: the server answers 403",
        "200 | Content-Type: application/pdf | is a PDF, and no web page",
        "200 | Content-Type: image/png       | is an image, and no web page",
        "200 | Content-Type: application/zip | is of the type application/zip, and no web page",
        "200 | Content-Encoding: gzip        | was sent packed (gzip), though we asked for it plain",
        "302 | X-Nothing: x                  | leads on, but not where",
        "302 | Location: ftp://a.example/    | leads to what is no address of the web",
        "302 | Location: file:///etc/passwd  | leads to what is no address of the web",
        "302 | Location: /x                  | leads on more than 5 times",
      })
  void whatIsNoPageIsTold(int status, String head, String why) {
    on("/x", status, head, "x".getBytes(UTF_8));
    assertEquals(why, why(fetch(base() + "/x", true)));
  }

  @Test
  void noMoreIsTakenThanAPageMayHave() {
    on("/large", 200, "Content-Type: text/html", new byte[3_000_000]);
    assertEquals("is larger than 1 MB", why(fetch(base() + "/large", true)));
  }

  @Test
  void aServerThatDripsIsNotWaitedFor() {
    server.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write('x');
              out.flush();
              Thread.sleep(200);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertEquals("has not come within 2 seconds", why(fetch(base() + "/slow", true)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "2130706433", "[::ffff:127.0.0.1]"})
  void thisMachineIsNotAskedUnlessThatIsAllowed(String host) {
    on("/x", 200, "Content-Type: text/html", "x".getBytes(UTF_8));
    String address = "http://" + host + ":" + server.getAddress().getPort() + "/x";
    String why = why(fetch(address, false));
    assertTrue(why.endsWith("a machine that is not on the public internet"), why);
    assertEquals(List.of(), asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://a.example/", "file:///etc/passwd", "https://", "jar:http://a!/b"})
  void onlyAddressesOfTheWebAreFetched(String address) {
    assertEquals("is no address of the web", why(fetch(address, true)));
  }

  @Test
  void aServerThatIsNotThereIsTold() throws IOException {
    int port = server.getAddress().getPort();
    server.stop(0);
    String why = why(fetch("http://127.0.0.1:" + port + "/", true));
    assertEquals("cannot be read: 127.0.0.1 takes no connection", why);
  }
}
